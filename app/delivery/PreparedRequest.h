// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"
#include "delivery/PreparedConnection.h"
#include "delivery/SecretMask.h"
#include "text/Result.h"

#include <QCoreApplication>
#include <QUrl>

namespace hookbench {

class SecretStore;

/// A request with its secrets filled in, checked once more and ready for the wire. Lives only while it is being sent.
struct PreparedRequest {
    Q_DECLARE_TR_FUNCTIONS(hookbench::PreparedRequest)

public:
    QByteArray method;
    QUrl url;
    QList<WireHeader> headers; ///< all of them, in the order of the wire
    QByteArray body;
    int timeoutMs = 0;
    PreparedConnection connection;
    QStringList secretValues; ///< of the secrets in it
    SecretMask mask; ///< of those

    /// The reason, in plain words, if it must not be sent: a diagnostic, a secret that is missing or may not go to this
    /// host, a name or value that would break out of its header.
    static Result<PreparedRequest, QString> prepare(const RenderedRequest& request, const SecretStore& secrets);
    /// The request for the token that `request` needs; tokenRequest is not null.
    static Result<PreparedRequest, QString> prepareToken(const RenderedRequest& request, const SecretStore& secrets);
};

/// The request for the token that `request` needs, as it may be shown: secrets in its body masked.
RenderedRequest shownTokenRequest(const RenderedRequest& request);

/// Names of all secrets in the URL and the headers, each once, RenderedRequest::accessToken among them where it is in
/// use.
QStringList secretNames(const RenderedRequest& request);

/// Names of all secrets of a store that a delivery needs, for the token and for the connection too.
QStringList storedSecretNames(const RenderedRequest& request);

} // namespace hookbench
