// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Environment.h"
#include "campaign/Webhook.h"
#include "clevertap/HandoffField.h"
#include "liquid/Dialect.h"

#include <vector>

namespace hookbench {

/// What goes into each field of CleverTap's dashboard, in its order: first the webhook, then the campaign. Needed
/// because no documented call of CleverTap's API creates a webhook or takes a Custom Body. Placeholders are filled from
/// the environment, unless that one sends elsewhere than to the webhook's own host (the sandbox); secrets stay references.
/// Fields without a value are left out.
std::vector<HandoffField> handoffFields(
    const Campaign& campaign, const Webhook& webhook, const Environment& environment, const liquid::Dialect& dialect);

} // namespace hookbench
