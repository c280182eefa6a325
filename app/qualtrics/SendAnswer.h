// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

#include <optional>

namespace hookbench::qualtrics {

/// What an answer to POST /API/v3/distributions means, what to do, and the place in the payload that it speaks of.
/// Codes that nobody has told the meaning of are shown as they are. For a host that does not exist, the data centre
/// that may have been meant. Nothing for other attempts without an answer: then HTTP says it all.
std::optional<Explanation> sendExplanation(const Attempt& attempt);

} // namespace hookbench::qualtrics
