// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/GivenProfiles.h"

#include <algorithm>
#include <utility>

namespace hookbench {

GivenProfiles::GivenProfiles(std::vector<Sample> profiles)
    : m_profiles(std::move(profiles))
{
}

ProfileSource::Window GivenProfiles::next()
{
    if (m_next == m_profiles.size())
        return {};
    ProfileWindow window;
    const std::size_t end = std::min(m_next + windowSize, m_profiles.size());
    for (; m_next < end; ++m_next)
        window.records.push_back({m_profiles[m_next], {}, m_next});
    return [window = std::move(window)] { return window; };
}

std::string GivenProfiles::nameOf(std::size_t number) const
{
    const Sample& profile = m_profiles[number];
    return profile.id.empty() ? profile.name : profile.id;
}

} // namespace hookbench
