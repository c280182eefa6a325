// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <string>

namespace hookbench {

/// An attempt for people: the request as sent, what became of it in words, the reply. UTF-8, but for the bytes of
/// request and reply, which stand as they are.
std::string attemptText(const Attempt& attempt);

} // namespace hookbench
