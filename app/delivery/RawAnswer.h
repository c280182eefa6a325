// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QByteArray>
#include <QList>

namespace hookbench {

/// An HTTP/1 answer as it came over the connection, for the few cases that Qt 6.4 does not read: an answer that comes
/// before the request is out, and one that follows an interim answer (RFC 9112).
struct RawAnswer {
    enum class State {
        Incomplete, ///< so far it is the beginning of an answer
        Whole,
        CutOff, ///< it ended before HTTP says that it is whole
        NotHttp,
    };

    State state = State::Incomplete;
    int status = 0; ///< 0 = the head is not there yet
    QByteArray reasonPhrase;
    QList<WireHeader> headers;
    QByteArray body; ///< without chunk sizes

    /// Interim answers are passed over. `hasEnded`: nothing more will come. `isForHead`: there is no body.
    static RawAnswer read(QByteArray bytes, bool hasEnded, bool isForHead);

    QByteArray header(const char* name) const; ///< empty where there is none

private:
    bool readHead(const QByteArray& head);
    void readBody(const QByteArray& rest, bool hasEnded);
    void readChunks(const QByteArray& rest, bool hasEnded);
};

} // namespace hookbench
