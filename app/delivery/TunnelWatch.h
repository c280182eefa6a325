// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PeerWatch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hookbench {

struct ProxyRoute;

/// Notices that a proxy has hung up before it opened the way through. Qt 6.4 does not: when the connection goes while
/// CONNECT or a SOCKS greeting is under way, no signal tells it, and the request hangs until its deadline. So this
/// looks whether the process still has a connection to the proxy, or one in the making.
///
/// Where the system does not tell connections, or another one of this process is in the making all the time, nothing is
/// noticed.
class TunnelWatch : public QObject {
    Q_OBJECT

public:
    /// How long there has to be no connection before it counts as lost, ms: Qt makes another one when the proxy asks
    /// for a password, and takes its time to look up the proxy's name.
    static constexpr int graceMs = 500;

    explicit TunnelWatch(QObject* parent = nullptr);

    /// Begins where the route needs a tunnel; first looks up the proxy's name, as Qt does at the same time.
    void start(const ProxyRoute& route);
    /// The way is open, or the request has ended.
    void stop();
    /// Whether there is no host of the proxy's name, which Qt tells as if it were the name of the target.
    bool isNameUnknown() const { return m_isNameUnknown; }

signals:
    /// Once, and the watch has ended then.
    void lost();

private:
    void look();

    PeerWatch m_peer;
    QTimer m_timer;
    QElapsedTimer m_sinceSeen;
    bool m_isWatching = false;
    bool m_isNameUnknown = false;
};

} // namespace hookbench
