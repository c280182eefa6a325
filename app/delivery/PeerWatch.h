// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/OwnSockets.h"
#include "delivery/PeerFacts.h"

#include <optional>

namespace hookbench {

/// Finds out which address one exchange is connected to, which Qt does not tell: of the connections that this process
/// has, by those that were not there when the watch began and lead to the port where this one has to lead. Said only
/// where a single address is left; two deliveries to the same address at once do not make it doubtful.
class PeerWatch {
public:
    /// Begins: what is open now is not the one. `open` is all that is.
    explicit PeerWatch(QList<OwnSocket> open = ownSockets());

    /// Where the connection has to lead; an address is null where it is not known beforehand.
    void expect(quint16 port, const QHostAddress& address, bool isProxy);

    /// Called whenever something has happened on the connection; what is open all the time is the likelier.
    void look() { look(ownSockets()); }
    void look(const QList<OwnSocket>& open);

    /// Whether one of these connections, none of them open at the beginning, leads there or may do so once it is made.
    bool isOpenOrInTheMaking(const QList<OwnSocket>& sockets) const;

    /// The connection itself; nothing where it is not known for certain which one it is.
    std::optional<OwnSocket> connection() const;

    /// `wasUsed`: something went over the connection, so that there was one.
    PeerFacts facts(bool wasUsed) const;

private:
    bool isNew(const OwnSocket& socket) const;
    bool mayBe(const OwnSocket& socket) const;

    QList<OwnSocket> m_before;
    QList<OwnSocket> m_candidates; ///< those of the latest look that found any
    quint16 m_port = 0;
    QHostAddress m_address;
    bool m_isProxy = false;
};

} // namespace hookbench
