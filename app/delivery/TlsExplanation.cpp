// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsExplanation.h"

#include "delivery/TlsTrouble.h"

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
    const QString host = QUrl(attempt.url).host(QUrl::FullyEncoded);
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

/// Without the library's words: those are for whoever looks further.
struct TroubleText {
    QString headline;
    QString cause;
    QString action;
};

TroubleText ofCertificate(TlsTrouble trouble, const QString& place)
{
    const QString where = TlsText::tr("Name the client certificate and its key under Connection in the webhook.");
    if (trouble == TlsTrouble::CertificateWanted)
        return {TlsText::tr("Not accepted: %1 demands a client certificate").arg(place),
            TlsText::tr("It lets nobody in without one (mTLS). Nothing was processed."), where};
    return {TlsText::tr("Not accepted: %1 refuses the client certificate").arg(place),
        TlsText::tr("It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). "
                    "Nothing was processed."),
        where + u' ' + TlsText::tr("Ask whoever runs the server which authority has to sign it.")};
}

TroubleText ofNoTls(const Attempt& attempt)
{
    const QString place = placeOf(attempt);
    return {TlsText::tr("Nothing at %1 speaks TLS").arg(place),
        TlsText::tr("The connection was made, and what answered was not TLS. Nothing was sent."),
        TlsText::tr("Perhaps the server is to be reached by %1: check host, port and http or https in the URL.")
            .arg(QStringLiteral("http://") + place)};
}

TroubleText textOf(TlsTrouble trouble, const Attempt& attempt)
{
    const QString place = placeOf(attempt);
    const QString noSecure = TlsText::tr("No secure connection to %1").arg(place);
    switch (trouble) {
    case TlsTrouble::CertificateWanted:
    case TlsTrouble::CertificateRefused:
        return ofCertificate(trouble, place);
    case TlsTrouble::NoTls:
        return ofNoTls(attempt);
    case TlsTrouble::Handshake:
        return {noSecure,
            TlsText::tr("The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has "
                        "no cipher in common, or does not know the host name. Nothing was sent."),
            TlsText::tr("If it wants a client certificate, name it under Connection in the webhook. Else ask whoever "
                        "runs the server.")};
    case TlsTrouble::OldVersion:
        return {noSecure,
            TlsText::tr("The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in "
                        "common. Nothing was sent."),
            TlsText::tr("Whoever runs the server has to switch on TLS 1.2 or 1.3.")};
    case TlsTrouble::NoCommonCipher:
        return {noSecure, TlsText::tr("The server has no cipher or key that counts as safe today. Nothing was sent."),
            TlsText::tr("Whoever runs the server has to renew its TLS settings.")};
    case TlsTrouble::UnknownName:
        return {noSecure,
            TlsText::tr("The server does not know the name %1. Nothing was sent.")
                .arg(QUrl(attempt.url).host(QUrl::FullyEncoded)),
            TlsText::tr("Check the host in the URL.")};
    case TlsTrouble::ServerFault:
        return {noSecure, TlsText::tr("The server reports a fault of its own in its TLS. Nothing was sent."),
            TlsText::tr("Ask whoever runs the server to look at its TLS settings.")};
    case TlsTrouble::HungUp:
        return {noSecure, TlsText::tr("The server hung up during the handshake. Nothing was sent."),
            TlsText::tr("Check host and port, and whether the server wants a client certificate (mTLS).")};
    case TlsTrouble::Unknown:
        break;
    }
    return {noSecure, {},
        TlsText::tr("Nothing was sent. Check that host and port are right and that the server speaks TLS there.")};
}

} // namespace

Explanation explainTls(const Attempt& attempt)
{
    // In this order: the wrong host explains an unknown authority, never the other way round.
    for (const TlsFault fault : {TlsFault::WrongHost, TlsFault::Expired, TlsFault::NotYetValid, TlsFault::Revoked,
             TlsFault::SelfSigned, TlsFault::UnknownAuthority}) {
        if (!attempt.tls.faults.contains(fault))
            continue;
        Explanation explanation = ofFault(fault, attempt);
        const bool isOfTrust = fault == TlsFault::SelfSigned || fault == TlsFault::UnknownAuthority;
        if (isOfTrust || fault == TlsFault::WrongHost)
            explanation.setting = isOfTrust ? Explanation::Setting::Connection : Explanation::Setting::Address;
        return explanation;
    }
    const TlsTrouble trouble = tlsTroubleOf(attempt.failureDetail);
    const TroubleText text = textOf(trouble, attempt);
    const QString reason = tlsReasonOf(attempt.failureDetail);
    const QString cause = text.cause.isEmpty() || reason.isEmpty() ? text.cause + reason
                                                                   : TlsText::tr("%1 (“%2”)").arg(text.cause, reason);
    Explanation explanation{Tone::Bad, text.headline, cause, text.action};
    const bool isOfUrl = trouble == TlsTrouble::NoTls || trouble == TlsTrouble::UnknownName;
    explanation.setting = isOfUrl ? Explanation::Setting::Address : Explanation::Setting::Connection;
    return explanation;
}

Explanation explainTlsHangUp(const Attempt& attempt)
{
    Explanation explanation{Tone::Bad, TlsText::tr("No secure connection to %1").arg(placeOf(attempt)),
        TlsText::tr("The connection was made, and broke off before it was secured: nothing there speaks TLS, or it "
                    "turns this computer away. Nothing was sent."),
        TlsText::tr("Check host and port. If the server speaks no TLS there, write %1.")
            .arg(QStringLiteral("http://") + placeOf(attempt))};
    explanation.setting = Explanation::Setting::Address;
    return explanation;
}

Explanation explainTlsTimeOut(const Attempt& attempt)
{
    const QString seconds = QString::number(static_cast<double>(attempt.timings.totalMs) / 1000.0, 'f', 1);
    const QString place = placeOf(attempt);
    const QString plain = QStringLiteral("http://") + place;
    Explanation explanation;
    explanation.setting = Explanation::Setting::Address;
    if (!attempt.peer.address.isEmpty()) {
        explanation.headline = TlsText::tr("No TLS answer from %1 within %2 s").arg(place, seconds);
        explanation.cause =
            TlsText::tr("The connection was made, and nothing there answered in TLS. Nothing was sent.");
        explanation.action =
            TlsText::tr("Perhaps the server is to be reached by %1: check host, port and http or https in the URL.")
                .arg(plain);
    } else if (attempt.peer.gap == PeerGap::NotConnected) {
        explanation.headline = TlsText::tr("No connection to %1 within %2 s").arg(place, seconds);
        explanation.cause = TlsText::tr("Nothing took the connection; a firewall may be in between.");
        explanation.action = TlsText::tr("Check host, port and network, or allow more time in the webhook.");
    } else {
        explanation.headline = TlsText::tr("No secure connection to %1 within %2 s").arg(place, seconds);
        explanation.cause = TlsText::tr("Nothing took the connection (a firewall may be in between), or what took it "
                                        "does not speak TLS. Nothing was sent.");
        explanation.action =
            TlsText::tr("Check host, port and network. If the server speaks no TLS there, write %1.").arg(plain);
    }
    return explanation;
}

} // namespace hookbench
