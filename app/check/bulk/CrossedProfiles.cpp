// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/CrossedProfiles.h"

#include <utility>

namespace hookbench {

namespace {

ProfileWindow crossed(ProfileWindow profiles, const std::vector<Sample>& events)
{
    ProfileWindow window;
    window.unreadable = profiles.unreadable;
    for (ProfileWindow::Finding& finding : profiles.findings)
        window.findings.push_back({std::move(finding.diagnostic), finding.number * events.size()});
    for (const ProfileWindow::Record& record : profiles.records) {
        const std::size_t number = record.number * events.size();
        if (record.event) {
            window.records.push_back({record.profile, record.event, number});
            continue;
        }
        for (std::size_t i = 0; i < events.size(); ++i)
            window.records.push_back({record.profile, events[i], number + i});
    }
    return window;
}

} // namespace

CrossedProfiles::CrossedProfiles(std::shared_ptr<ProfileSource> profiles, std::vector<Sample> events)
    : m_profiles(std::move(profiles))
    , m_events(std::make_shared<const std::vector<Sample>>(std::move(events)))
{
}

ProfileSource::Window CrossedProfiles::next()
{
    const Window window = m_profiles->next();
    if (!window)
        return {};
    return [window, events = m_events] { return crossed(window(), *events); };
}

std::string CrossedProfiles::nameOf(std::size_t number) const
{
    const Sample& event = (*m_events)[number % m_events->size()];
    return m_profiles->nameOf(number / m_events->size()) + " × " + (event.id.empty() ? event.name : event.id);
}

} // namespace hookbench
