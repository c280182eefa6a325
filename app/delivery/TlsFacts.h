// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace hookbench {

/// One certificate of a chain, as far as people need it.
struct TlsCertificate {
    QString subject; ///< common name, else organisation
    QString issuer; ///< likewise, of who signed it
    QStringList hosts; ///< names and addresses that it stands for
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    bool operator==(const TlsCertificate&) const = default;
};

/// Why a certificate was not trusted.
enum class TlsFault { Expired, NotYetValid, SelfSigned, UnknownAuthority, WrongHost, Revoked, Other };

/// What is known of a secured connection; empty where there was none.
struct TlsFacts {
    QString protocol; ///< "TLS 1.3"; empty where the handshake did not end
    QString cipher;
    QList<TlsCertificate> chain; ///< the server's own first
    QList<TlsFault> faults;

    bool isEmpty() const { return protocol.isEmpty() && chain.isEmpty() && faults.isEmpty(); }
    bool operator==(const TlsFacts&) const = default;
};

} // namespace hookbench
