// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProxyTunnel.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace hookbench {

namespace {

/// More connections Qt never needs for one request: it makes another one when the proxy closes after asking for a
/// login.
constexpr int mostConnections = 4;
/// Of a login in several steps.
constexpr int mostLogins = 3;
/// A longer answer to CONNECT is nonsense.
constexpr qsizetype longestAnswer = 64 * 1024;

bool isKnownLogin(const QString& scheme)
{
    static const QStringList known{
        QStringLiteral("basic"), QStringLiteral("digest"), QStringLiteral("ntlm"), QStringLiteral("negotiate")};
    return known.contains(scheme.toLower());
}

} // namespace

/// One connection of Qt's, and the one to the proxy that belongs to it.
struct ProxyTunnel::Link {
    QTcpSocket* inner = nullptr;
    QTcpSocket* outer = nullptr;
    QByteArray asked; ///< the latest CONNECT, until it has gone
    QByteArray answered; ///< what the proxy has said to it
    bool isAsking = true; ///< an answer is waited for
    bool hasLogin = false; ///< the latest CONNECT had one
    bool isOpen = false;
    bool isToClose = false; ///< the proxy has said that it will hang up, so Qt makes another connection
};

ProxyTunnel::ProxyTunnel(ProxyRoute route, QObject* parent)
    : QObject(parent)
    , m_route(std::move(route))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* inner = m_server.nextPendingConnection())
            take(inner);
    });
}

/// Sockets tell that they close while they are destroyed: by then there is nobody to hear it.
ProxyTunnel::~ProxyTunnel()
{
    for (QTcpSocket* socket : findChildren<QTcpSocket*>() + m_server.findChildren<QTcpSocket*>())
        socket->disconnect();
}

void ProxyTunnel::take(QTcpSocket* inner)
{
    // Nothing goes a second way once one was open.
    if (++m_connections > mostConnections || m_isOpen || !m_trouble.isEmpty()) {
        inner->deleteLater();
        return;
    }
    auto link = std::make_shared<Link>();
    link->inner = inner;
    link->outer = new QTcpSocket(this);
    link->outer->setProxy(QNetworkProxy::NoProxy);
    connect(inner, &QTcpSocket::readyRead, this, [this, link] { hearClient(*link); });
    connect(inner, &QTcpSocket::disconnected, link->outer, [link] { link->outer->disconnectFromHost(); });
    connect(link->outer, &QTcpSocket::connected, this, [this, link] { hearClient(*link); });
    connect(link->outer, &QTcpSocket::readyRead, this, [this, link] { hearProxy(*link); });
    connect(link->outer, &QTcpSocket::errorOccurred, this, [this, link] { loseProxy(*link); });
    link->outer->connectToHost(m_route.host, m_route.port);
}

void ProxyTunnel::hearClient(Link& link)
{
    if (link.outer->state() != QAbstractSocket::ConnectedState)
        return; // what came stays with the socket until it is
    const QByteArray bytes = link.inner->readAll();
    link.outer->write(bytes);
    if (link.isOpen || bytes.isEmpty())
        return;
    // Qt asks again on the same connection only after it has read the whole answer.
    if (!link.isAsking || link.asked.endsWith("\r\n\r\n"))
        link.asked.clear();
    link.asked += bytes;
    link.hasLogin = link.asked.toLower().contains("\r\nproxy-authorization:");
    link.isAsking = true;
    link.answered.clear();
}

void ProxyTunnel::hearProxy(Link& link)
{
    if (link.isOpen || !link.isAsking) {
        link.inner->write(link.outer->readAll());
        return;
    }
    link.answered += link.outer->readAll();
    const bool isWhole = link.answered.contains("\r\n\r\n");
    if (isWhole)
        readAnswer(link);
    else if (link.answered.size() > longestAnswer || !QByteArray("HTTP/1.").startsWith(link.answered.left(7)))
        fail(m_route.nonsenseText());
}

void ProxyTunnel::readAnswer(Link& link)
{
    const auto answer = ProxyAnswer::read(link.answered);
    if (!answer) {
        fail(m_route.nonsenseText());
        return;
    }
    const bool isOpen = answer->status / 100 == 2;
    if (!isOpen && !(answer->status == 407 && mayLogIn(link, *answer))) {
        fail(m_route.refusalText(*answer));
        return;
    }
    link.isOpen = isOpen;
    m_isOpen = m_isOpen || isOpen;
    link.isAsking = false;
    link.isToClose = link.answered.startsWith("HTTP/1.0") || link.answered.toLower().contains("connection: close");
    link.inner->write(link.answered);
    link.answered.clear();
}

bool ProxyTunnel::mayLogIn(const Link& link, const ProxyAnswer& answer)
{
    const bool isKnown = std::any_of(answer.offers.begin(), answer.offers.end(), isKnownLogin);
    const bool isFirst = !link.hasLogin || answer.isLoginUnderWay;
    return m_route.hasLogin && isKnown && isFirst && ++m_logins <= mostLogins;
}

void ProxyTunnel::loseProxy(Link& link)
{
    if (!link.isOpen && !link.isAsking && !link.isToClose) { // Qt would wait for more on this connection
        fail(m_route.hungUpText());
        return;
    }
    if (link.isOpen || !link.isAsking) {
        hearProxy(link); // what came before it hung up
        link.inner->disconnectFromHost();
        return;
    }
    switch (link.outer->error()) {
    case QAbstractSocket::HostNotFoundError:
        fail(m_route.faultText(QNetworkReply::ProxyNotFoundError));
        return;
    case QAbstractSocket::ConnectionRefusedError:
        fail(m_route.faultText(QNetworkReply::ProxyConnectionRefusedError));
        return;
    case QAbstractSocket::RemoteHostClosedError:
        fail(m_route.hungUpText());
        return;
    default:
        fail(m_route.unreachableText(link.outer->errorString()));
    }
}

void ProxyTunnel::fail(const QString& trouble)
{
    if (!m_trouble.isEmpty())
        return;
    m_trouble = trouble; // the port stays taken, so that nobody else gets what Qt may still want to say there
    emit failed();
}

} // namespace hookbench
