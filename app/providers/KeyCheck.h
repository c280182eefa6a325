// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"

#include <string>

namespace hookbench {

/// What the key check of this webhook asks: its own address, else the one of the service that its URL leads to. A path
/// or a whole URL; empty where neither is known: then there is no check yet.
std::string keyCheckAddress(const Webhook& webhook);

/// What the key check sends: GET to that address, with the headers of the webhook, in this environment. The campaign of
/// the template plays no part, nor does any customer: what a header takes from one is empty.
RenderedRequest keyCheckRequest(const RequestTemplate& requestTemplate, const liquid::Clock& clock);

} // namespace hookbench
