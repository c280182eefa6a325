// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Workspace.h"

#include <algorithm>

namespace hookbench {

namespace {

template <typename Entity> const Entity* findById(const std::vector<Entity>& entities, const std::string& id)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&id](const Entity& entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

} // namespace

const Webhook* Workspace::webhook(const std::string& id) const
{
    return findById(webhooks, id);
}

const Campaign* Workspace::campaign(const std::string& id) const
{
    return findById(campaigns, id);
}

const Environment* Workspace::environment(const std::string& id) const
{
    return findById(environments, id);
}

const Sample* Workspace::profile(const std::string& id) const
{
    return findById(profiles, id);
}

const Sample* Workspace::event(const std::string& id) const
{
    return findById(events, id);
}

} // namespace hookbench
