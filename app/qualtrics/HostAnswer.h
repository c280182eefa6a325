// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/KeyFinding.h"

namespace hookbench::qualtrics {

/// What to do where the host of an attempt does not exist: the data centre that was probably meant, or where the right
/// one stands. The same for a key check and a Send Test.
KeyFinding unknownHost(const Attempt& attempt);

} // namespace hookbench::qualtrics
