// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkProxy;

namespace hookbench {

struct ProxyAnswer;

/// The way that a request takes: to its host, or to a proxy first.
struct ProxyRoute {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ProxyRoute)

public:
    QString host; ///< that is connected to
    quint16 port = 0;
    bool isProxy = false; ///< that host is a proxy
    bool isTunnel = false; ///< which has to open a way through before anything of the request can go
    bool isHttp = false; ///< an HTTP proxy, which tells by a status what goes wrong
    bool isOfSystem = false; ///< out of the system's settings, not the webhook's
    bool hasLogin = false; ///< it gets a user name and a password where it asks for them
    QString target; ///< the host of the URL

    /// By the manager's proxy or its factory, which is asked again when the request is made; that looks up no name.
    static ProxyRoute of(const QNetworkAccessManager& manager, const QUrl& url);

    /// What went wrong with the proxy, in plain words; empty where it is no error of a proxy.
    QString faultText(QNetworkReply::NetworkError error) const;
    /// That the proxy did not open the way; `reason` is the network layer's own.
    QString refusedText(const QString& reason) const;
    /// That the proxy hung up before the way was open.
    QString hungUpText() const;
    /// That the proxy had not opened the way when time was up.
    QString notOpenedText() const;
    /// That it would not open the way, and why.
    QString refusalText(const ProxyAnswer& answer) const;
    /// That what it answered is no HTTP.
    QString nonsenseText() const;
    /// Another fault on the way to it, in the system's words.
    QString unreachableText(const QString& words) const;
    /// Of a request that a proxy was told whole, and whose answer may be the proxy's own.
    QString passedOnText() const;

private:
    QString place() const;
    QString named() const;
};

} // namespace hookbench
