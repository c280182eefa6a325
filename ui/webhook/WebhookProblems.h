// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

class Session;

/// What is wrong with a webhook by itself, in the selected environment and for the selected sample: its method, URL and
/// headers. Renders a request with an empty body, so that the findings are the same as those of a send.
std::vector<Diagnostic> webhookProblems(const Webhook& webhook, const Session& session);

} // namespace hookbench
