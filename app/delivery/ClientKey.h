// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace hookbench {

/// A client certificate with its key, for servers that want one (mTLS).
struct ClientKey {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ClientKey)

public:
    QList<QSslCertificate> chain; ///< the client's own first
    QSslKey key;

    /// From PEM (the key in a file of its own, or in the certificate's where `keyFile` is empty) or PKCS #12. The
    /// reason, in plain words, if that fails.
    static Result<ClientKey, QString> read(
        const QString& certificateFile, const QString& keyFile, const QByteArray& passphrase);
};

} // namespace hookbench
