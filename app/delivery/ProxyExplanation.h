// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

#include <optional>

namespace hookbench {

/// Of a request that a proxy did not let through.
Explanation explainProxy(const Attempt& attempt);

/// Of an answer that the proxy in between seems to have given itself: by the status 407, else inferred from its headers
/// and its page. Nothing where the server may have answered, and for statuses that are no refusal.
std::optional<Explanation> explainProxyAnswer(const Attempt& attempt);

} // namespace hookbench
