// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

namespace hookbench {

/// Why there is no secure connection, and what to do. There is no button to go on all the same: an exception is made in
/// the webhook, by naming the authority to trust, and for that authority only.
Explanation explainTls(const Attempt& attempt);

/// For https: the connection was there and ended before it was secured.
Explanation explainTlsHangUp(const Attempt& attempt);

/// For https: time was up before the connection was secured.
Explanation explainTlsTimeOut(const Attempt& attempt);

} // namespace hookbench
