// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsReading.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>

namespace hookbench {

namespace {

QString nameOf(const QStringList& commonNames, const QStringList& organisations)
{
    return commonNames.value(0, organisations.value(0));
}

TlsCertificate certificateOf(const QSslCertificate& certificate)
{
    TlsCertificate known;
    known.subject = nameOf(
        certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
    known.issuer = nameOf(
        certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    known.hosts = QStringList(names.begin(), names.end());
    known.validFrom = certificate.effectiveDate().toUTC();
    known.validUntil = certificate.expiryDate().toUTC();
    return known;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return protocol == QSsl::UnknownProtocol ? QString() : QStringLiteral("TLS 1.1 or older");
    }
}

} // namespace

TlsFacts tlsFactsOf(const QSslConfiguration& configuration)
{
    TlsFacts facts;
    facts.protocol = protocolName(configuration.sessionProtocol());
    facts.cipher = configuration.sessionCipher().name();
    for (const QSslCertificate& certificate : configuration.peerCertificateChain())
        facts.chain.append(certificateOf(certificate));
    return facts;
}

TlsFault tlsFaultOf(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return TlsFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownAuthority;
    case QSslError::HostNameMismatch:
        return TlsFault::WrongHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsFault::Revoked;
    default:
        return TlsFault::Other;
    }
}

} // namespace hookbench
