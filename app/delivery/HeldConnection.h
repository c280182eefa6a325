// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/OwnSockets.h"

#include <QByteArray>

namespace hookbench {

/// A second handle on the connection that Qt uses for one exchange, since Qt 6.4 hands out none: to end it while Qt's
/// own thread reads without pause, and to see what Qt leaves unread. Holds nothing where the system does not tell a
/// program its connections.
///
/// As long as it is held the connection stays open, even where Qt has closed it. Not for a connection that Qt still
/// reads: whoever reads first has the bytes.
class HeldConnection {
public:
    /// How the peer has ended it.
    enum class End {
        Open, ///< not at all
        InOrder,
        Reset,
        Unknown, ///< the system does not tell
    };

    HeldConnection() = default;
    ~HeldConnection() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldConnection)

    /// Takes this connection unless one is held already.
    void hold(const OwnSocket& which);
    void letGo();
    bool isHeld() const { return m_file >= 0; }
    /// For a notifier; -1 where none is held.
    int file() const { return m_file; }

    /// Ends it in both directions for everybody, at once.
    void cut();
    /// What has come and nobody has read, at most so many bytes, without waiting. `isEnd`: nothing more will come.
    QByteArray read(qsizetype most, bool& isEnd);
    /// Bytes that the peer has sent so far, TLS included; -1 where the system does not tell.
    qint64 received() const;
    End end() const;

private:
    int m_file = -1;
};

} // namespace hookbench
