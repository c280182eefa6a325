// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"
#include "campaign/Webhook.h"

#include <string>

namespace hookbench {

/// Makes the requests of this webhook in this environment go to `host` (a bare name): in the variable of the
/// environment that the host in the URL is made with, else in the URL itself. False, and nothing changes, where the
/// host is made of more than that, of a secret, or of Liquid.
bool switchHost(Webhook& webhook, Environment& environment, const std::string& host);

} // namespace hookbench
