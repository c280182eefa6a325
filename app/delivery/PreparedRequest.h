// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"
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
    SecretMask mask; ///< of the secrets in it

    /// The reason, in plain words, if it must not be sent: a diagnostic, a secret that is missing or may not go to this
    /// host, a name or value that would break out of its header.
    static Result<PreparedRequest, QString> prepare(const RenderedRequest& request, const SecretStore& secrets);
};

/// Names of all secrets in the URL and the headers, each once.
QStringList secretNames(const RenderedRequest& request);

} // namespace hookbench
