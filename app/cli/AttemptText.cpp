// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AttemptText.h"

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
    if (!attempt.failureDetail.isEmpty() && explanation.cause != attempt.failureDetail)
        text += "  " + attempt.failureDetail.toUtf8() + '\n';
    return text;
}

} // namespace

std::string attemptText(const Attempt& attempt)
{
    QByteArray text = attempt.method + ' ' + attempt.url.toUtf8() + '\n';
    text += headerLines(attempt.requestHeaders) + paragraph(attempt.requestBody);
    text += '\n' + verdict(attempt);
    if (attempt.outcome == DeliveryOutcome::Answered)
        text += headerLines(attempt.replyHeaders) + paragraph(attempt.replyBody);
    return text.toStdString();
}

} // namespace hookbench
