// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench {

class SecretMask;

/// What the author wrote out in the request is hidden like a stored secret: in headers, in the query and, of a request
/// for a token, in its form (openSecrets).
void maskOpenSecrets(Attempt& attempt);

/// Secrets masked wherever they stand, in the request too: the author may have typed one into its body. A reply that
/// broke off may end in the middle of one.
Attempt maskedAttempt(Attempt attempt, const SecretMask& mask);

} // namespace hookbench
