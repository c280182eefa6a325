// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SentAgain.h"

#include "session/Session.h"

#include <algorithm>
#include <optional>

namespace hookbench {
namespace {

/// Empty for no name, nothing for one that is not there.
template <typename Item> std::optional<QString> idOf(const std::vector<Item>& items, const QString& name)
{
    if (name.isEmpty())
        return QString();
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const Item& item) { return QString::fromStdString(item.name) == name; });
    return found == items.end() ? std::nullopt : std::optional(QString::fromStdString(found->id));
}

} // namespace

QString selectAsSent(Session& session, const Attempt& attempt)
{
    const Workspace& workspace = session.workspace();
    const auto campaign = attempt.campaign.isEmpty() ? std::nullopt : idOf(workspace.campaigns, attempt.campaign);
    const auto profile = idOf(workspace.profiles, attempt.profile);
    const auto event = idOf(workspace.events, attempt.event);
    const auto environment = idOf(workspace.environments, attempt.environment);
    if (!campaign)
        return attempt.campaign;
    if (!profile)
        return attempt.profile;
    if (!event)
        return attempt.event;
    if (!environment)
        return attempt.environment;
    session.selectCampaign(*campaign);
    session.selectProfile(*profile);
    session.selectEvent(*event);
    session.selectEnvironment(*environment);
    return {};
}

} // namespace hookbench
