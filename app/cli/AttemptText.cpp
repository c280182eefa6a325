// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AttemptText.h"

#include "clevertap/SenderView.h"
#include "delivery/PeerText.h"
#include "providers/Providers.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

QByteArray headerLines(const QList<WireHeader>& headers)
{
    QByteArray lines;
    for (const WireHeader& header : headers)
        lines += header.name + ": " + header.value + '\n';
    return lines;
}

QByteArray paragraph(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {};
    return '\n' + bytes + (bytes.endsWith('\n') ? "" : "\n");
}

QByteArray verdict(const Attempt& attempt)
{
    const Explanation explanation = explainAttempt(attempt);
    const QString time = QCoreApplication::translate("AttemptText", "%1 ms").arg(attempt.timings.totalMs);
    QByteArray text = (explanation.headline + QStringLiteral(" (") + time + u')').toUtf8() + '\n';
    for (const QString& sentence : {explanation.cause, explanation.action}) {
        if (!sentence.isEmpty())
            text += "  " + sentence.toUtf8() + '\n';
    }
    if (!explanation.requestId.isEmpty())
        text += "  Request id: " + explanation.requestId.toUtf8() + '\n';
    if (clevertap::hasSenderView(attempt))
        text += "  " + clevertap::senderView(attempt).headline.toUtf8() + '\n';
    if (!attempt.failureDetail.isEmpty() && explanation.cause != attempt.failureDetail)
        text += "  " + attempt.failureDetail.toUtf8() + '\n';
    return text;
}

QString headingOf(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::TokenRequest:
        return QCoreApplication::translate("AttemptText", "First, an access token was asked for:");
    case AttemptKind::LookUp:
        return QCoreApplication::translate("AttemptText", "An earlier page of the list:");
    case AttemptKind::KeyCheck:
    case AttemptKind::Test:
        break;
    }
    return QCoreApplication::translate("AttemptText", "The request whose answer was lost:");
}

/// What came first.
QByteArray exchangesBefore(const Attempt& attempt)
{
    QByteArray text;
    for (const Attempt& before : attempt.before) {
        text += headingOf(before.kind).toUtf8() + '\n';
        text += attemptText(before).c_str();
        text += '\n';
    }
    return text;
}

QByteArray connectionLines(const Attempt& attempt)
{
    QByteArray text;
    if (const QString peer = peerText(attempt.peer); !peer.isEmpty())
        text += QCoreApplication::translate("AttemptText", "  Connected to: %1\n").arg(peer).toUtf8();
    const TlsFacts& tls = attempt.tls;
    if (const QString secured = QString(tls.protocol + u' ' + tls.cipher).trimmed(); !secured.isEmpty())
        text += "  " + secured.toUtf8() + '\n';
    for (const TlsCertificate& certificate : tls.chain)
        text += QCoreApplication::translate("AttemptText", "  Certificate: %1, signed by %2, until %3\n")
                    .arg(certificate.subject, certificate.issuer, certificate.validUntil.toString(Qt::ISODate))
                    .toUtf8();
    return text;
}

} // namespace

std::string attemptText(const Attempt& attempt)
{
    QByteArray text = exchangesBefore(attempt) + attempt.method + ' ' + attempt.url.toUtf8() + '\n';
    text += headerLines(attempt.requestHeaders) + paragraph(attempt.requestBody);
    text += '\n' + verdict(attempt) + connectionLines(attempt);
    if (attempt.outcome == DeliveryOutcome::Answered)
        text += headerLines(attempt.replyHeaders) + paragraph(attempt.replyBody);
    return text.toStdString();
}

} // namespace hookbench
