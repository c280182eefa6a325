// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SupportTicket.h"

#include "delivery/Attempt.h"
#include "delivery/PeerText.h"
#include "exchange/PersonalData.h"
#include "providers/Providers.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <optional>

namespace hookbench {

namespace {

QByteArray line(const QByteArray& name, const QByteArray& value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(name + ": " + value + '\n');
}

QByteArray indented(const QByteArray& text)
{
    if (text.isEmpty())
        return "    (none)\n";
    QByteArray shown = "    " + text;
    shown.replace('\n', "\n    ");
    while (shown.endsWith(' ') || shown.endsWith('\n'))
        shown.chop(1);
    return shown + '\n';
}

QByteArray moment(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toUtf8() : QByteArray();
}

QByteArray outcomeName(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::NotSent:
        return "not sent";
    case DeliveryOutcome::SentNoAnswer:
        return "sent, no whole answer";
    case DeliveryOutcome::Answered:
        break;
    }
    return "answered";
}

QByteArray phase(const char* name, const std::optional<qint64>& at)
{
    return line(name, at ? QByteArray(QByteArray::number(*at) + " ms") : QByteArray("not known"));
}

QByteArray summary(const Attempt& attempt, const PersonalData* personal)
{
    const Explanation explanation = explainAttempt(attempt);
    const auto shown = [&](const QString& text) {
        return personal ? personal->replyHeader({"", text.toUtf8()}) : text.toUtf8();
    };
    QByteArray text = line("Sent at", moment(attempt.startedAt)) + line("Outcome", outcomeName(attempt.outcome));
    text += line("Result", shown(explanation.headline)) + line("Cause", shown(explanation.cause));
    text += line("Advice", shown(explanation.action)) + line("Request id", explanation.requestId.toUtf8());
    text += line("Detail", shown(attempt.failureDetail));
    text += line("Webhook", attempt.webhook.toUtf8()) + line("Campaign", attempt.campaign.toUtf8());
    text += line("Environment", attempt.environment.toUtf8());
    if (!personal)
        text += line("Profile", attempt.profile.toUtf8()) + line("Note", attempt.note.toUtf8());
    return text;
}

QByteArray requestSection(const Attempt& attempt, PersonalData* personal)
{
    const QString url = personal ? personal->url(attempt.url) : attempt.url;
    QByteArray text = "\nRequest\n\n    " + attempt.method + ' ' + url.toUtf8() + '\n';
    for (const WireHeader& header : attempt.requestHeaders)
        text += "    " + header.name + ": " + (personal ? personal->requestHeader(header) : header.value) + '\n';
    return text + '\n' + indented(personal ? personal->requestBody(attempt.requestBody) : attempt.requestBody);
}

QByteArray replySection(const Attempt& attempt, const PersonalData* personal)
{
    if (attempt.outcome != DeliveryOutcome::Answered)
        return "\nAnswer\n\n    (none)\n";
    QByteArray text = "\nAnswer\n\n    " + QByteArray::number(attempt.status) + ' ' + attempt.reasonPhrase + '\n';
    for (const WireHeader& header : attempt.replyHeaders)
        text += "    " + header.name + ": " + (personal ? personal->replyHeader(header) : header.value) + '\n';
    text += '\n' + indented(personal ? personal->replyBody(attempt.replyBody) : attempt.replyBody);
    if (attempt.replyTruncated)
        text += "    (longer than what was kept)\n";
    return text;
}

QByteArray timesSection(const Attempt& attempt)
{
    const DeliveryTimings& times = attempt.timings;
    return "\nTimes since the click\n\n" + phase("    Connecting", times.connectingMs)
        + phase("    Secured", times.encryptedMs) + phase("    Request sent", times.requestSentMs)
        + phase("    First byte of the answer", times.firstByteMs) + phase("    End", times.totalMs);
}

QByteArray connectionSection(const Attempt& attempt)
{
    const TlsFacts& tls = attempt.tls;
    if (tls.isEmpty() && attempt.peer.isEmpty())
        return {};
    QByteArray text = "\nConnection\n\n" + line("    Connected to", peerText(attempt.peer).toUtf8())
        + line("    Protocol", tls.protocol.toUtf8()) + line("    Cipher", tls.cipher.toUtf8());
    for (const TlsCertificate& certificate : tls.chain)
        text += line("    Certificate",
            QByteArray(certificate.subject.toUtf8() + ", signed by " + certificate.issuer.toUtf8() + ", valid from "
                + moment(certificate.validFrom) + " until " + moment(certificate.validUntil)));
    return text;
}

QByteArray versions()
{
    return "\nMade by Hookbench " + QCoreApplication::applicationVersion().toUtf8() + " with Qt " + qVersion() + " on "
        + QSysInfo::prettyProductName().toUtf8() + " (" + QSysInfo::currentCpuArchitecture().toUtf8() + ")\n";
}

} // namespace

QByteArray supportTicket(const Attempt& attempt, TicketDetail detail)
{
    std::optional<PersonalData> personal;
    if (detail == TicketDetail::WithoutPersonalData)
        personal.emplace();
    PersonalData* const redactor = personal ? &*personal : nullptr;
    // First the request: what it holds is then known to be taken out of all the rest.
    const QByteArray request = requestSection(attempt, redactor);
    QByteArray text = "Webhook request for a support ticket\n";
    text += redactor ? "Secrets and personal data are left out.\n\n" : "Secrets are left out. Holds personal data.\n\n";
    return text + summary(attempt, redactor) + request + replySection(attempt, redactor) + timesSection(attempt)
        + connectionSection(attempt) + versions();
}

} // namespace hookbench
