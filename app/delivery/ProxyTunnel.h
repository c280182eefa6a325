// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/ProxyAnswer.h"
#include "delivery/ProxyRoute.h"

#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace hookbench {

/// Stands between Qt and an HTTP proxy, on a port of this machine, and passes on what both say: byte for byte, logins
/// included. It reads what the proxy answers to CONNECT, which Qt 6.4 keeps to itself: a refusal, and that the proxy
/// hung up, end the attempt at once. After one refused login nothing more is asked, where Qt asks a proxy that offers
/// NTLM without end, and accounts get locked.
///
/// Once the way is open it only passes on; what goes through is TLS.
class ProxyTunnel : public QObject {
    Q_OBJECT

public:
    explicit ProxyTunnel(ProxyRoute route, QObject* parent = nullptr);
    ~ProxyTunnel() override;

    /// Whether there is a port to connect to.
    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    quint16 port() const { return m_server.serverPort(); }

    /// Whether the proxy has opened the way.
    bool isOpen() const { return m_isOpen; }
    /// What went wrong, in plain words; empty until failed().
    const QString& troubleText() const { return m_trouble; }

signals:
    void failed(); ///< the way is not to be had; once

private:
    struct Link;

    void take(QTcpSocket* inner);
    void hearClient(Link& link);
    void hearProxy(Link& link);
    void readAnswer(Link& link);
    bool mayLogIn(const Link& link, const ProxyAnswer& answer);
    void loseProxy(Link& link);
    void fail(const QString& trouble);

    ProxyRoute m_route;
    QTcpServer m_server;
    QString m_trouble;
    bool m_isOpen = false;
    int m_connections = 0;
    int m_logins = 0;
};

} // namespace hookbench
