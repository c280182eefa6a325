// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench {

/// The attempt with its reply unpacked, where the server packed it (gzip, deflate) although it was asked not to: so
/// that people can read it, and that a secret in it is found. At most 8 MiB are unpacked; what is more, or broken, is
/// left out and the reply then counts as truncated. failureDetail says that it came packed. Other encodings stay as
/// they came.
Attempt withUnpackedReply(Attempt attempt);

} // namespace hookbench
