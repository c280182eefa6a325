// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileSource.h"

#include <memory>
#include <vector>

namespace hookbench {

/// Each profile of a source with each of several events; one that brings an event of its own only with that one.
/// Profile n of m events is number n × m with the first event, and so on.
class CrossedProfiles : public ProfileSource {
public:
    /// There is at least one event.
    CrossedProfiles(std::shared_ptr<ProfileSource> profiles, std::vector<Sample> events);

    Window next() override;
    std::string nameOf(std::size_t number) const override;
    std::vector<Diagnostic> findings() const override { return m_profiles->findings(); }
    std::int64_t position() const override { return m_profiles->position(); }
    std::int64_t size() const override { return m_profiles->size(); }

private:
    std::shared_ptr<ProfileSource> m_profiles;
    std::shared_ptr<const std::vector<Sample>> m_events;
};

} // namespace hookbench
