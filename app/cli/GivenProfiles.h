// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ProfileSource.h"

#include <vector>

namespace hookbench {

/// Profiles that are in memory anyway.
class GivenProfiles : public ProfileSource {
public:
    /// With what was found when they were read.
    explicit GivenProfiles(SampleRecords records);

    Window next() override;
    std::string nameOf(std::size_t number) const override;

private:
    SampleRecords m_records;
    std::size_t m_next = 0;
};

} // namespace hookbench
