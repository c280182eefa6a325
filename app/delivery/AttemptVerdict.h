// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/AttemptDifference.h"

namespace hookbench {

/// What the parts come to, for people (translated): the requests, the answers, and the time they took if that is far
/// apart; a sentence each.
QStringList verdictOf(const AttemptDifference& difference, const Attempt& first, const Attempt& second);

/// "401 Unauthorized", or that there was no answer (translated).
QString endOf(const Attempt& attempt);

/// "Headers of the request" (translated).
QString partName(AttemptDifference::Part part);
/// What is to be said on a part (translated): "the same", "2 differences", and that what is masked cannot be compared.
QString partSummary(const PartDifference& part);
/// "added", "gone", "changed", "masked" (translated).
QString kindName(PartDifference::Row::Kind kind);

} // namespace hookbench
