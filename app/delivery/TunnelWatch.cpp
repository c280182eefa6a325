// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TunnelWatch.h"

#include "delivery/ProxyRoute.h"

#include <QHostInfo>

namespace hookbench {

namespace {

constexpr int everyMs = 25;

} // namespace

TunnelWatch::TunnelWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &TunnelWatch::look);
}

void TunnelWatch::start(const ProxyRoute& route)
{
    if (!route.isTunnel || !tellsOwnSockets())
        return;
    m_isWatching = true;
    m_peer.expect(route.port, QHostAddress(route.host), true);
    QHostInfo::lookupHost(route.host, this, [this](const QHostInfo& found) {
        if (!m_isWatching)
            return;
        m_isNameUnknown = found.error() != QHostInfo::NoError;
        if (m_isNameUnknown)
            return; // then Qt ends the request itself
        m_sinceSeen.start();
        m_timer.start();
    });
}

void TunnelWatch::stop()
{
    m_isWatching = false;
    m_timer.stop();
}

void TunnelWatch::look()
{
    if (m_peer.isOpenOrInTheMaking(ownSockets()))
        m_sinceSeen.start();
    else if (m_sinceSeen.elapsed() >= graceMs) {
        stop();
        emit lost();
    }
}

} // namespace hookbench
