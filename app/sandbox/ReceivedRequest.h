// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench {

/// A request taken apart as it came, without reading any sense into it.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; ///< as in the request line, with the query
    QList<WireHeader> headers; ///< in order; values without the white space around them
    QByteArray body; ///< everything after the blank line, framed as it came
    /// Whether method, target and headers, written in the usual way, give the very bytes of the head.
    bool isPlain = true;

    static ReceivedRequest of(const QByteArray& bytes);
};

} // namespace hookbench
