// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <string>

namespace hookbench {

/// An attempt for scripts: one JSON object with "request", "outcome", "failure", "status", the explanation in words,
/// "timings" in milliseconds and "reply" (null without an answer). Bodies that are not UTF-8 become {"base64": "…"}.
std::string attemptJson(const Attempt& attempt);

} // namespace hookbench
