// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/PartDifference.h"

namespace hookbench {

/// In what two lists of headers differ, by name without regard to case; of repeated names the first is compared with
/// the first, the second with the second. Another spelling of a name and another order are told too.
PartDifference headersDifference(const QList<WireHeader>& first, const QList<WireHeader>& second);

} // namespace hookbench
