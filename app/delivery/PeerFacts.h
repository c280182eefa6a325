// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookbench {

/// Why it is not known which address a delivery reached.
enum class PeerGap {
    NotConnected, ///< there was no connection, or a history of older times does not tell
    NotSeen, ///< the connection was gone before it could be looked at
    Several, ///< this program had several that could have been it
    Unsupported, ///< this system does not tell a program its connections
};

/// The other end of the connection that an attempt used.
struct PeerFacts {
    QString address; ///< of IP: "192.0.2.7", "2001:db8::7"; empty where it is not known
    int port = 0;
    bool isProxy = false; ///< it is the proxy's: where that went on to, only the proxy knows
    PeerGap gap = PeerGap::NotConnected; ///< where there is no address

    bool isEmpty() const { return address.isEmpty() && gap == PeerGap::NotConnected; }
    bool operator==(const PeerFacts&) const = default;
};

} // namespace hookbench
