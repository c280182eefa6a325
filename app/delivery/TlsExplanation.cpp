// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsExplanation.h"

#include <QUrl>

#include <algorithm>

namespace hookbench {

namespace {

using Tone = Explanation::Tone;

/// In a class of its own, so that all texts stand together in the catalogues.
struct TlsText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::TlsText)
};

QString dayOf(const QDateTime& time)
{
    return time.date().toString(Qt::ISODate);
}

/// The certificate whose dates are wrong: not always the server's own.
TlsCertificate datedCertificate(const TlsFacts& tls, bool isExpired)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto found = std::find_if(tls.chain.begin(), tls.chain.end(), [&](const TlsCertificate& certificate) {
        return isExpired ? certificate.validUntil < now : certificate.validFrom > now;
    });
    return found != tls.chain.end() ? *found : tls.chain.value(0);
}

QString hostsOf(const TlsCertificate& certificate)
{
    constexpr qsizetype most = 5;
    QStringList hosts = certificate.hosts.isEmpty() ? QStringList{certificate.subject} : certificate.hosts.mid(0, most);
    if (certificate.hosts.size() > most)
        hosts.append(QStringLiteral("…"));
    return hosts.join(QStringLiteral(", "));
}

Explanation ofFault(TlsFault fault, const Attempt& attempt)
{
    const QString host = QUrl(attempt.url).host();
    const TlsCertificate own = attempt.tls.chain.value(0);
    const QString trust =
        TlsText::tr("If you know this authority, name its file under Connection in the webhook. Else ask "
                    "whoever runs the server or the network.");
    switch (fault) {
    case TlsFault::Expired:
        return {Tone::Bad, TlsText::tr("Not sent: the certificate of %1 has expired").arg(host),
            TlsText::tr("“%1” was good until %2.")
                .arg(
                    datedCertificate(attempt.tls, true).subject, dayOf(datedCertificate(attempt.tls, true).validUntil)),
            TlsText::tr(
                "Whoever runs the server has to renew it. If its date is in the future, check this computer's clock.")};
    case TlsFault::NotYetValid:
        return {Tone::Bad, TlsText::tr("Not sent: the certificate of %1 is not good yet").arg(host),
            TlsText::tr("“%1” is good from %2 on.")
                .arg(datedCertificate(attempt.tls, false).subject,
                    dayOf(datedCertificate(attempt.tls, false).validFrom)),
            TlsText::tr("Check this computer's clock first.")};
    case TlsFault::WrongHost:
        return {Tone::Bad, TlsText::tr("Not sent: the certificate is not one of %1").arg(host),
            TlsText::tr("It stands for: %1.").arg(hostsOf(own)),
            TlsText::tr("Check the host in the URL. If it is right, something in between answers in its place.")};
    case TlsFault::SelfSigned:
        return {Tone::Bad, TlsText::tr("Not sent: nobody vouches for the certificate of %1").arg(host),
            TlsText::tr("“%1” is signed by itself, so anybody could have made it.").arg(own.subject), trust};
    case TlsFault::UnknownAuthority:
        return {Tone::Bad, TlsText::tr("Not sent: the certificate of %1 comes from an unknown authority").arg(host),
            TlsText::tr(
                "It is signed by “%1”, which this computer does not trust: a company's own authority, a proxy that "
                "looks into everything, or a server that leaves out a certificate in between.")
                .arg(attempt.tls.chain.isEmpty() ? QString() : attempt.tls.chain.constLast().issuer),
            trust};
    case TlsFault::Revoked:
        return {Tone::Bad, TlsText::tr("Not sent: the certificate of %1 was revoked").arg(host), {},
            TlsText::tr("Whoever runs the server has to replace it.")};
    case TlsFault::Other:
        break;
    }
    return {};
}

/// The alert with which a server asks for a certificate of the client (RFC 8446, 6.2), in the words of OpenSSL.
bool asksForCertificate(const Attempt& attempt)
{
    const QString& detail = attempt.failureDetail;
    return detail.contains(QLatin1String("certificate required")) || detail.contains(QLatin1String("handshake failure"))
        || detail.contains(QLatin1String("bad certificate")) || detail.contains(QLatin1String("unknown ca"));
}

} // namespace

Explanation explainTls(const Attempt& attempt)
{
    // In this order: the wrong host explains an unknown authority, never the other way round.
    for (const TlsFault fault : {TlsFault::WrongHost, TlsFault::Expired, TlsFault::NotYetValid, TlsFault::Revoked,
             TlsFault::SelfSigned, TlsFault::UnknownAuthority}) {
        if (attempt.tls.faults.contains(fault))
            return ofFault(fault, attempt);
    }
    const QString headline = TlsText::tr("No secure connection to %1").arg(placeOf(attempt));
    if (asksForCertificate(attempt))
        return {Tone::Bad, headline, attempt.failureDetail,
            TlsText::tr(
                "The server may want a client certificate (mTLS), or another one: name it under Connection in the "
                "webhook.")};
    return {Tone::Bad, headline, attempt.failureDetail,
        TlsText::tr("Nothing was sent. Check that host and port are right and that the server speaks TLS there.")};
}

} // namespace hookbench
