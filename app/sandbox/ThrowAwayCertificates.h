// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Result.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

namespace hookbench {

/// What a local server needs to speak TLS: an authority made for this occasion, and a certificate that it has signed
/// for localhost, 127.0.0.1 and ::1. The authority's private key is gone once that is signed, and the authority is
/// confined to those names, so that who trusts it trusts nothing else.
struct ThrowAwayCertificates {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ThrowAwayCertificates)

public:
    static constexpr const char* authorityName = "Hookbench sandbox CA (throw-away)";
    /// How long they are good; from an hour before, as not all clocks agree.
    static constexpr int days = 7;

    QSslCertificate authority; ///< to be trusted by clients; its toPem() is what they read
    QSslCertificate server;
    QSslKey serverKey; ///< for this process only: never to be written anywhere

    /// New keys each time; a few milliseconds. The reason, in plain words, where the TLS library refuses.
    static Result<ThrowAwayCertificates, QString> make(const QDateTime& now);

    bool isGoodAt(const QDateTime& time) const;
};

} // namespace hookbench
