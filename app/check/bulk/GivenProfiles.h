// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileSource.h"

#include <vector>

namespace hookbench {

/// Profiles that are in memory already, such as those of a workspace.
class GivenProfiles : public ProfileSource {
public:
    explicit GivenProfiles(std::vector<Sample> profiles);

    Window next() override;
    std::string nameOf(std::size_t number) const override;
    std::int64_t position() const override { return static_cast<std::int64_t>(m_next); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_profiles.size()); }

private:
    std::vector<Sample> m_profiles;
    std::size_t m_next = 0;
};

} // namespace hookbench
