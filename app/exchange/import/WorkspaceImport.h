// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"
#include "exchange/import/WebhookMaker.h"

#include <string>

namespace hookbench {

struct AddedItems {
    std::string webhook; ///< ids
    std::string campaign; ///< empty where there is no body
};

/// Puts what was made into a workspace: webhook and campaign under ids that are free, the variables into the
/// environment where that exists. The values of secrets are not touched.
AddedItems addToWorkspace(Workspace& workspace, const MadeWebhook& made, const std::string& environmentId);

/// The findings that concern one request: those inside its range.
std::vector<Diagnostic> findingsOf(const ImportedRequest& request, const std::vector<Diagnostic>& diagnostics);

} // namespace hookbench
