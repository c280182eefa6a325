// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QNetworkReply;

namespace hookbench {

class HeldConnection;

/// How an answer ended.
enum class ReplyEnd {
    Whole, ///< as HTTP says, as far as anybody can see
    CutOff,
    Reset, ///< its end is the end of the connection, and that was a reset
};

/// Of a reply that Qt has finished with. Qt 6.4 itself takes a reset for a good end, and a chunk size that is no number
/// for the last one; both show on the connection only. `plain`: that, without TLS or a proxy; nullptr where it is not
/// at hand, as after a request without a body that was answered at once, and then neither is noticed. `bodySize`: bytes
/// read so far.
ReplyEnd replyEndOf(const QNetworkReply& reply, qsizetype bodySize, HeldConnection* plain);

} // namespace hookbench
