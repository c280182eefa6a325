// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace hookbench {

/// A TCP connection by its two ends; the peer is null while the connection is being made.
struct OwnSocket {
    QHostAddress local;
    quint16 localPort = 0;
    QHostAddress peer;
    quint16 peerPort = 0;
    bool isConnected() const { return !peer.isNull(); }
    bool operator==(const OwnSocket&) const = default;
};

/// Whether this system tells a program its own connections.
bool tellsOwnSockets();

/// All TCP connections that this process has open or is making, whichever thread does, in no order. Asks about each
/// open file of the process: some tens of microseconds. Never another process's. An IPv4 address that stands in an IPv6
/// one is given as IPv4.
QList<OwnSocket> ownSockets();

/// A second file descriptor of that connection, which the caller has to close; -1 where it is not open any more.
int duplicateOf(const OwnSocket& socket);

} // namespace hookbench
