// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/AttemptDifference.h"

#include <QByteArray>

namespace hookbench {

/// For people and tickets: the verdict, then what differs, a line each; equal parts in one line. UTF-8.
QByteArray differenceText(const AttemptDifference& difference);

/// For programs, one object with a line feed: {"first", "second" (ids), "request", "answer": "same"|"sameButMasked"|
/// "different", "verdict": […], "parts": [{"part", "differences", "masked", "remark", "rows": [{"change":
/// "added"|"gone"| "changed"|"masked", "place", "first", "second"}]}]}.
QByteArray differenceJson(const AttemptDifference& difference);

} // namespace hookbench
