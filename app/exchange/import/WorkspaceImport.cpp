// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/WorkspaceImport.h"

#include "campaign/ItemIds.h"

#include <algorithm>

namespace hookbench {

AddedItems addToWorkspace(Workspace& workspace, const MadeWebhook& made, const std::string& environmentId)
{
    AddedItems added;
    Webhook webhook = made.webhook;
    webhook.id = added.webhook = uniqueId(workspace.webhooks, webhook);
    workspace.webhooks.push_back(std::move(webhook));
    if (made.campaign) {
        Campaign campaign = *made.campaign;
        campaign.webhook = added.webhook;
        campaign.id = added.campaign = uniqueId(workspace.campaigns, campaign);
        workspace.campaigns.push_back(std::move(campaign));
    }
    const auto environment = std::find_if(workspace.environments.begin(), workspace.environments.end(),
        [&](const Environment& each) { return each.id == environmentId; });
    if (environment != workspace.environments.end())
        environment->variables.insert(environment->variables.end(), made.variables.begin(), made.variables.end());
    return added;
}

std::vector<Diagnostic> findingsOf(const ImportedRequest& request, const std::vector<Diagnostic>& diagnostics)
{
    std::vector<Diagnostic> found;
    std::copy_if(diagnostics.begin(), diagnostics.end(), std::back_inserter(found), [&](const Diagnostic& each) {
        return each.place.range.begin >= request.range.begin && each.place.range.begin <= request.range.end;
    });
    return found;
}

} // namespace hookbench
