// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PeerText.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct PeerText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::PeerText)
};

QString gapText(PeerGap gap)
{
    switch (gap) {
    case PeerGap::NotSeen:
        return PeerText::tr("not known: the connection was gone before it could be looked at");
    case PeerGap::Several:
        return PeerText::tr("not known: several connections were open that could have been this one");
    case PeerGap::Unsupported:
        return PeerText::tr("not known: this system does not tell it");
    case PeerGap::NotConnected:
        break;
    }
    return {};
}

} // namespace

QString peerText(const PeerFacts& peer)
{
    if (peer.address.isEmpty())
        return gapText(peer.gap);
    if (peer.isProxy)
        return PeerText::tr("%1, port %2: the proxy. Where it went from there, only the proxy knows.")
            .arg(peer.address)
            .arg(peer.port);
    return PeerText::tr("%1, port %2").arg(peer.address).arg(peer.port);
}

} // namespace hookbench
