// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "text/Result.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace hookbench {

class SecretStore;

/// A connection with its files read and its secrets filled in.
struct PreparedConnection {
    Q_DECLARE_TR_FUNCTIONS(hookbench::PreparedConnection)

public:
    std::optional<QNetworkProxy> proxy; ///< NoProxy for none; nothing for the system's
    QString proxyUser;
    QString proxyPassword;
    QList<QSslCertificate> authorities; ///< trusted beside the system's
    QList<QSslCertificate> clientChain; ///< the client's own certificate first
    QSslKey clientKey;
    int silenceMs = 0; ///< 0 = no limit

    /// The reason, in plain words, if a file cannot be used or a secret may not go to the proxy. Null for as usual.
    static Result<PreparedConnection, QString> prepare(
        const std::shared_ptr<const RenderedConnection>& connection, const SecretStore& secrets);
};

} // namespace hookbench
