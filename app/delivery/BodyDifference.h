// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PartDifference.h"

#include <QByteArray>

namespace hookbench {

/// In what two bodies differ: JSON by its places and token by token (1.0 and 1.00 differ; white space and the order of
/// members are told in the remark alone), other text by its lines, anything else by its first byte that differs. Linear
/// in their size but for long arrays and texts that differ much. For any thread.
PartDifference bodyDifference(const QByteArray& first, const QByteArray& second);

} // namespace hookbench
