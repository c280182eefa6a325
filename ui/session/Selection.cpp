// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Selection.h"

#include <algorithm>

namespace hookbench {
namespace {

template <typename T>
std::string fitted(const std::string& id, const std::vector<T>& items)
{
    const bool exists = std::any_of(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    if (exists)
        return id;
    return items.empty() ? std::string() : items.front().id;
}

} // namespace

Selection Selection::fittedTo(const Workspace& workspace) const
{
    Selection selection;
    selection.campaign = fitted(campaign, workspace.campaigns);
    selection.profile = fitted(profile, workspace.profiles);
    selection.event = event.empty() ? std::string() : fitted(event, workspace.events);
    const std::string& wanted = environment.empty() ? workspace.defaultEnvironment : environment;
    selection.environment = fitted(wanted, workspace.environments);
    return selection;
}

} // namespace hookbench
