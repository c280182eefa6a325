// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

/// Where somebody wrote the value of a known secret out, plain or percent-encoded, instead of referring to it: one
/// warning for each secret and text of the request. Places count bytes of the payload; in URL and headers there is
/// none.
std::vector<Diagnostic> typedSecrets(const PortableRequest& request, const std::vector<KnownSecret>& known);

} // namespace hookbench
