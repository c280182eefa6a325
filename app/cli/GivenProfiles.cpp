// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/GivenProfiles.h"

#include <algorithm>
#include <utility>

namespace hookbench {

GivenProfiles::GivenProfiles(SampleRecords records)
    : m_records(std::move(records))
{
}

ProfileSource::Window GivenProfiles::next()
{
    if (m_next == m_records.samples.size() && m_records.diagnostics.empty())
        return {};
    const auto begin = m_records.samples.begin() + static_cast<std::ptrdiff_t>(m_next);
    const std::size_t size = std::min(windowSize, m_records.samples.size() - m_next);
    m_next += size;
    SampleRecords window{{begin, begin + static_cast<std::ptrdiff_t>(size)}, std::exchange(m_records.diagnostics, {})};
    return [window = std::move(window)] { return window; };
}

std::string GivenProfiles::nameOf(std::size_t number) const
{
    const Sample& profile = m_records.samples[number];
    return profile.id.empty() ? profile.name : profile.id;
}

} // namespace hookbench
