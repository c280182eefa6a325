// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProxyRoute.h"

#include "delivery/AnswerFacts.h"
#include "delivery/Explanation.h"
#include "delivery/ProxyAnswer.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace hookbench {

ProxyRoute ProxyRoute::of(const QNetworkAccessManager& manager, const QUrl& url)
{
    QNetworkProxy proxy = manager.proxy();
    QNetworkProxyFactory* const factory = manager.proxyFactory();
    if (factory)
        proxy = factory->queryProxy(QNetworkProxyQuery(url)).value(0);
    const bool isTls = url.scheme() == u"https";
    ProxyRoute route;
    route.target = url.host(QUrl::FullyEncoded);
    route.isProxy = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    route.isTunnel = route.isProxy && (isTls || proxy.type() == QNetworkProxy::Socks5Proxy);
    route.isHttp = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    route.isOfSystem = factory != nullptr;
    route.hasLogin = !proxy.user().isEmpty() || !proxy.password().isEmpty();
    route.host = route.isProxy ? proxy.hostName() : url.host();
    route.port = route.isProxy ? proxy.port() : static_cast<quint16>(url.port(isTls ? 443 : 80));
    return route;
}

QString ProxyRoute::place() const
{
    return host.contains(u':') ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                               : QStringLiteral("%1:%2").arg(host).arg(port);
}

QString ProxyRoute::named() const
{
    return isOfSystem ? tr("%1 (from the settings of this system)").arg(place())
                      : tr("%1 (set under Connection in the webhook)").arg(place());
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
        return tr("There is no host named %1, which is to be the proxy %2.").arg(host, named());
    case QNetworkReply::ConnectionRefusedError:
        if (!isHost)
            return {};
        [[fallthrough]];
    case QNetworkReply::ProxyConnectionRefusedError:
        return tr("Nobody listens where the proxy should be: %1.").arg(named());
    case QNetworkReply::ProxyConnectionClosedError:
        return hungUpText();
    case QNetworkReply::ProxyTimeoutError:
        return notOpenedText();
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return tr("The proxy %1 wants a user name and a password, and did not get any that it takes.").arg(named());
    default:
        return {};
    }
}

QString ProxyRoute::refusedText(const QString& reason) const
{
    return tr("The proxy %1 opened no way to %2. (%3)").arg(named(), target, reason.simplified());
}

QString ProxyRoute::hungUpText() const
{
    return tr("The proxy %1 hung up before it had opened the way to %2.").arg(named(), target);
}

QString ProxyRoute::notOpenedText() const
{
    return tr("The proxy %1 had not opened the way to %2 when the time was up.").arg(named(), target);
}

QString ProxyRoute::refusalText(const ProxyAnswer& answer) const
{
    const QString phrase = answer.reason.isEmpty() ? statusText(answer.status) : QString::fromUtf8(answer.reason);
    const QString line = QStringLiteral("%1 %2").arg(answer.status).arg(phrase).trimmed();
    QString text = tr("The proxy %1 answered “%2”.").arg(named(), line) + u' ';
    if (answer.status == 407) {
        text += hasLogin ? tr("The user name and password filled in are wrong, or it wants a kind of login that is not "
                              "supported.")
                         : tr("It wants a user name and a password, and none are filled in.");
        if (!answer.offers.isEmpty())
            text += u' ' + tr("It offers: %1.").arg(answer.offers.join(QStringLiteral(", ")));
        return text;
    }
    text += answer.status / 100 == 5 ? tr("It could not reach %1.").arg(target)
                                     : tr("It does not let this computer connect to %1.").arg(target);
    if (const QString title = webPageTitle(answer.page); !title.isEmpty())
        text += u' ' + tr("It says: “%1”.").arg(title);
    return text;
}

QString ProxyRoute::nonsenseText() const
{
    return tr("What answered at the proxy %1 is no HTTP.").arg(named());
}

QString ProxyRoute::unreachableText(const QString& words) const
{
    return tr("There is no connection to the proxy %1: %2.").arg(named(), words);
}

QString ProxyRoute::passedOnText() const
{
    return hasLogin ? tr("The request went to the proxy %1, with the user name and password filled in.").arg(named())
                    : tr("The request went to the proxy %1, without a user name and a password.").arg(named());
}

} // namespace hookbench
