// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Environment.h"
#include "campaign/Webhook.h"
#include "exchange/PortableRequest.h"
#include "exchange/import/ImportedRequest.h"

#include <optional>
#include <vector>

namespace hookbench {

/// What one imported request becomes in a workspace. Ids are empty: whoever adds it gives them.
struct MadeWebhook {
    Webhook webhook;
    std::optional<Campaign> campaign; ///< where there is a body; its webhook is still to be set
    std::vector<Variable> variables; ///< that the environment lacks: secrets, and placeholders without a value
    std::vector<KnownSecret> secrets; ///< for the secret store, never for a file
    std::vector<Diagnostic> diagnostics; ///< what a webhook cannot hold; Part::File at the request's place
};

/// Takes what gives access out of login, headers, URL and connection: it becomes a secret variable of this environment,
/// bound to the host that it goes to. A header with a Basic login becomes the authentication where there is none.
/// `environment` tells the names that are taken. Headers that follow from URL and body are left out.
MadeWebhook makeWebhook(const ImportedRequest& request, const Environment& environment);

/// Where a secret of a request to this URL may go: its host, or "*." and what follows a placeholder in it. Empty if the
/// URL names no host.
std::string secretHostOf(const std::string& url);

} // namespace hookbench
