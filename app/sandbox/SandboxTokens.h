// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxRules.h"

namespace hookbench {

/// Whether this asks for an access token: anything to /oauth2/token, where Qualtrics has it (documented).
bool isTokenRequest(const SandboxRequest& request);

/// The answer to it, as RFC 6749 sections 4.3, 4.4, 5 have it: takes the grants client_credentials and password, any
/// client id and user, and as secret or password no other text than the sandbox's own token. In every scenario.
SandboxAnswer tokenAnswer(const SandboxRequest& request);

/// The one access token that tokenAnswer() gives.
QByteArray sandboxAccessToken();

} // namespace hookbench
