// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PeerWatch.h"

#include <algorithm>

namespace hookbench {

PeerWatch::PeerWatch(QList<OwnSocket> open)
    : m_before(std::move(open))
{
}

void PeerWatch::expect(quint16 port, const QHostAddress& address, bool isProxy)
{
    m_port = port;
    m_address = address;
    m_isProxy = isProxy;
}

/// By its own end: the other one is not known before the connection is made.
bool PeerWatch::isNew(const OwnSocket& socket) const
{
    return std::none_of(m_before.begin(), m_before.end(), [&socket](const OwnSocket& old) {
        return old.local == socket.local && old.localPort == socket.localPort
            && (!old.isConnected() || old.peer == socket.peer);
    });
}

bool PeerWatch::mayBe(const OwnSocket& socket) const
{
    return socket.isConnected() && socket.peerPort == m_port && (m_address.isNull() || socket.peer == m_address)
        && isNew(socket);
}

bool PeerWatch::isOpenOrInTheMaking(const QList<OwnSocket>& sockets) const
{
    return std::any_of(sockets.begin(), sockets.end(),
        [this](const OwnSocket& socket) { return socket.isConnected() ? mayBe(socket) : isNew(socket); });
}

void PeerWatch::look(const QList<OwnSocket>& open)
{
    QList<OwnSocket> found;
    std::copy_if(open.begin(), open.end(), std::back_inserter(found), [this](const auto& at) { return mayBe(at); });
    QList<OwnSocket> still;
    std::copy_if(found.begin(), found.end(), std::back_inserter(still),
        [this](const auto& at) { return m_candidates.contains(at); });
    if (!still.isEmpty())
        m_candidates = still;
    else if (!found.isEmpty())
        m_candidates = found; // a first connection that came to nothing, and another one
}

std::optional<OwnSocket> PeerWatch::connection() const
{
    return m_candidates.size() == 1 ? std::optional(m_candidates.constFirst()) : std::nullopt;
}

PeerFacts PeerWatch::facts(bool wasUsed) const
{
    PeerFacts facts;
    if (m_candidates.isEmpty()) {
        if (wasUsed)
            facts.gap = tellsOwnSockets() ? PeerGap::NotSeen : PeerGap::Unsupported;
        return facts;
    }
    const QHostAddress& peer = m_candidates.constFirst().peer;
    const bool isOne = std::all_of(
        m_candidates.begin(), m_candidates.end(), [&peer](const auto& socket) { return socket.peer == peer; });
    if (!isOne) {
        facts.gap = PeerGap::Several;
        return facts;
    }
    facts.address = peer.toString();
    facts.port = m_port;
    facts.isProxy = m_isProxy;
    return facts;
}

} // namespace hookbench
