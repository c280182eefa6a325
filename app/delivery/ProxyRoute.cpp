// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProxyRoute.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace hookbench {

ProxyRoute ProxyRoute::of(const QNetworkAccessManager& manager, const QUrl& url)
{
    QNetworkProxy proxy = manager.proxy();
    if (QNetworkProxyFactory* const factory = manager.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(url)).value(0);
    const bool isTls = url.scheme() == u"https";
    ProxyRoute route;
    route.target = url.host();
    route.isProxy = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    route.isTunnel = route.isProxy && (isTls || proxy.type() == QNetworkProxy::Socks5Proxy);
    route.host = route.isProxy ? proxy.hostName() : url.host();
    route.port = route.isProxy ? proxy.port() : static_cast<quint16>(url.port(isTls ? 443 : 80));
    return route;
}

QString ProxyRoute::place() const
{
    return host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                               : QStringLiteral("%1:%2").arg(host).arg(port);
}

QString ProxyRoute::faultText(QNetworkReply::NetworkError error) const
{
    // A proxy that is told the whole request is the host of the connection, and its faults look like a host's.
    const bool isHost = isProxy && !isTunnel;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        if (!isHost)
            return {};
        [[fallthrough]];
    case QNetworkReply::ProxyNotFoundError:
        return tr("There is no host named %1, which is the proxy.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        if (!isHost)
            return {};
        [[fallthrough]];
    case QNetworkReply::ProxyConnectionRefusedError:
        return tr("Nobody listens at %1, where the proxy should be.").arg(place());
    case QNetworkReply::ProxyConnectionClosedError:
        return hungUpText();
    case QNetworkReply::ProxyTimeoutError:
        return notOpenedText();
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return tr("The proxy %1 wants a user name and a password, and did not get any that it takes.").arg(place());
    default:
        return {};
    }
}

QString ProxyRoute::refusedText(const QString& reason) const
{
    return tr("The proxy %1 opened no way to %2. (%3)").arg(place(), target, reason.simplified());
}

QString ProxyRoute::hungUpText() const
{
    return tr("The proxy %1 hung up before it had opened the way to %2.").arg(place(), target);
}

QString ProxyRoute::notOpenedText() const
{
    return tr("The proxy %1 had not opened the way to %2 when the time was up.").arg(place(), target);
}

} // namespace hookbench
