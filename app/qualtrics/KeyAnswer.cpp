// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/KeyAnswer.h"

#include "delivery/AnswerFacts.h"
#include "qualtrics/DataCentre.h"
#include "qualtrics/ErrorEnvelope.h"
#include "qualtrics/HostAnswer.h"
#include "qualtrics/KeyOwner.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hookbench::qualtrics {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct KeyAnswer {
    Q_DECLARE_TR_FUNCTIONS(hookbench::KeyAnswer)
};

using Tone = Explanation::Tone;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString hostOf(const Attempt& attempt)
{
    return QUrl(attempt.url).host();
}

const WireHeader* findHeader(const Attempt& attempt, const char* name)
{
    for (const WireHeader& header : attempt.requestHeaders) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return &header;
    }
    return nullptr;
}

/// "Message (CODE)", as far as the answer has them.
QString ownWords(const ErrorEnvelope& envelope)
{
    const QString message = QString::fromStdString(envelope.errorMessage);
    if (envelope.errorCode.empty())
        return message;
    const QString code = QString::fromStdString(envelope.errorCode);
    return message.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(message, code);
}

KeyFinding unanswered(const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::HostNotFound)
        return unknownHost(attempt);
    KeyFinding finding = hookbench::keyFinding(attempt);
    if (attempt.failure == DeliveryFailure::Tls && attempt.tls.faults.isEmpty()) {
        finding.explanation.action = KeyAnswer::tr("A company's proxy may break into the connection: ask those who run "
                                                   "the network. Or the brand demands a client certificate (mutual "
                                                   "TLS): ask its administrator.");
    }
    if (attempt.failure == DeliveryFailure::Blocked && attempt.url.count(QLatin1String("://")) > 1)
        finding.explanation.action = KeyAnswer::tr("The data centre is one word such as fra1, not a whole address.");
    return finding;
}

KeyFinding works(const KeyOwner& owner, const Attempt& attempt, const ErrorEnvelope& envelope)
{
    KeyFinding finding{KeyVerdict::Works,
        {Tone::Good, KeyAnswer::tr("The key works: %1, brand %2").arg(owner.displayName(), owner.brand),
            KeyAnswer::tr("User %1, account type %2, data centre %3, as Qualtrics says.")
                .arg(owner.userId, owner.accountType, owner.dataCentre),
            KeyAnswer::tr("It may do what this user may do: a survey, list or library that the user cannot see is "
                          "refused with 403 or 404.")}};
    if (envelope.notice.empty())
        return finding;
    finding.explanation.tone = Tone::Attention;
    const auto host = hostOfNotice(envelope.notice);
    if (!host) {
        finding.explanation.cause = KeyAnswer::tr("Qualtrics adds: %1").arg(QString::fromStdString(envelope.notice));
        return finding;
    }
    finding.verdict = KeyVerdict::WorksElsewhere;
    finding.betterHost = QString::fromStdString(*host);
    finding.explanation.headline = KeyAnswer::tr("The key works, but this is the wrong data centre: %1, brand %2")
                                       .arg(owner.displayName(), owner.brand);
    finding.explanation.cause = KeyAnswer::tr("%1 passed the request on. Reading works that way, if slowly; sending is "
                                              "reported to fail with 400.")
                                    .arg(hostOf(attempt));
    finding.explanation.action = KeyAnswer::tr("Use %1 instead.").arg(finding.betterHost);
    return finding;
}

KeyFinding headerMissing(const Attempt& attempt)
{
    const bool isSent = findHeader(attempt, "X-API-TOKEN") || findHeader(attempt, "Authorization");
    return {KeyVerdict::NoKey,
        {Tone::Bad, KeyAnswer::tr("No key arrived at Qualtrics"),
            isSent ? KeyAnswer::tr("The header was sent, but is empty, or something in between took it out.")
                   : KeyAnswer::tr("Qualtrics looks for a header X-API-TOKEN, and the webhook sends none."),
            isSent ? KeyAnswer::tr("Check the value of the header and the secret behind it.")
                   : KeyAnswer::tr("Add the header X-API-TOKEN with the key as its value.")}};
}

KeyFinding keyUnknown(const Attempt& attempt)
{
    const WireHeader* oauth = findHeader(attempt, "Authorization");
    const bool isToken = oauth && !findHeader(attempt, "X-API-TOKEN");
    return {KeyVerdict::Refused,
        {Tone::Bad, KeyAnswer::tr("Qualtrics does not know this key"),
            isToken
                ? KeyAnswer::tr("An OAuth token ends after about an hour, and only the data centre where its client "
                                "was made knows it.")
                : KeyAnswer::tr("It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the "
                                "one before at once."),
            isToken ? KeyAnswer::tr("Get a new token there.")
                    : KeyAnswer::tr("Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps "
                                    "others from renewing it.")}};
}

KeyFinding noRight(const ErrorEnvelope& envelope)
{
    if (envelope.errorCode == "AuthZ_2.0") {
        return {KeyVerdict::NoRight,
            {Tone::Bad, KeyAnswer::tr("The key is right, but its user may not use the API"),
                KeyAnswer::tr("The permission to access the API is off for this user or for the whole brand."),
                KeyAnswer::tr("Ask the brand's administrator to switch it on.")}};
    }
    return {KeyVerdict::NoRight,
        {Tone::Bad, KeyAnswer::tr("The key is known, but this is forbidden"), ownWords(envelope),
            KeyAnswer::tr("Ask the brand's administrator.")}};
}

KeyFinding wrongAddress(const Attempt& attempt)
{
    return {KeyVerdict::WrongAddress,
        {Tone::Bad, KeyAnswer::tr("Qualtrics is there, but not this address"),
            KeyAnswer::tr("%1 has no %2.").arg(hostOf(attempt), QUrl(attempt.url).path()),
            KeyAnswer::tr("The address of the check is /API/v3/whoami, the one of distributions "
                          "/API/v3/distributions: capitals count.")}};
}

KeyFinding notQualtrics(const Attempt& attempt)
{
    return {KeyVerdict::NotTheService,
        {Tone::Bad, KeyAnswer::tr("%1, but the answer is not from Qualtrics' API").arg(statusLine(attempt)),
            KeyAnswer::tr("A proxy, a firewall or a login page in between has answered, or the brand demands a client "
                          "certificate (mutual TLS)."),
            KeyAnswer::tr("Read the answer, and ask those who run the network whether %1 may be reached from here.")
                .arg(hostOf(attempt))}};
}

KeyFinding unclear(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    KeyFinding finding = hookbench::keyFinding(attempt);
    if (envelope.isError())
        finding.explanation.cause = KeyAnswer::tr("Qualtrics says: %1").arg(ownWords(envelope));
    QString& action = finding.explanation.action;
    const QString wait = waitText(attempt);
    if (attempt.status != 429)
        action = KeyAnswer::tr("The key was not judged: test again later.");
    else if (wait.isEmpty())
        action = KeyAnswer::tr("Wait a minute: the limits count for the whole brand. The key was not judged.");
    else
        action = KeyAnswer::tr("The limits count for the whole brand. The key was not judged.");
    if (!wait.isEmpty())
        action = wait + u' ' + action;
    return finding;
}

/// Of an answer whose envelope speaks of an error, or whose status does.
KeyFinding refused(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    if (envelope.errorCode == "ATP_2")
        return headerMissing(attempt);
    if (attempt.status == 401)
        return keyUnknown(attempt);
    if (attempt.status == 403)
        return noRight(envelope);
    if (attempt.status == 404)
        return wrongAddress(attempt);
    return unclear(attempt, envelope);
}

/// The number that "401 - Unauthorized" begins with; 0 for none.
int statusOf(const ErrorEnvelope& envelope)
{
    return QString::fromStdString(envelope.httpStatus).left(3).toInt();
}

/// Of an answer that HTTP calls a success and its own words an error: the words count.
KeyFinding contradictory(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    Attempt inner = attempt;
    inner.status = std::max(statusOf(envelope), 400);
    inner.reasonPhrase.clear();
    KeyFinding finding = refused(inner, envelope);
    const QString own = QString::fromStdString(envelope.httpStatus);
    const QString both = own.isEmpty()
        ? KeyAnswer::tr("The status is %1, but the answer itself tells an error.").arg(statusLine(attempt))
        : KeyAnswer::tr("The status is %1, but the answer itself says “%2”.").arg(statusLine(attempt), own);
    const QString words =
        envelope.isError() ? KeyAnswer::tr("Qualtrics says: %1").arg(ownWords(envelope)) : finding.explanation.cause;
    finding.explanation.cause = both + u' ' + words;
    return finding;
}

/// Of an answer that has Qualtrics' envelope.
KeyFinding judged(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    if (attempt.status / 100 != 2)
        return refused(attempt, envelope);
    if (envelope.isError() || statusOf(envelope) >= 400)
        return contradictory(attempt, envelope);
    if (const auto owner = readKeyOwner(view(attempt.replyBody)))
        return works(*owner, attempt, envelope);
    return hookbench::keyFinding(attempt); // another address than whoami was asked
}

/// Of JSON that is not Qualtrics' envelope, or breaks off.
KeyFinding withoutEnvelope(const Attempt& attempt)
{
    if (attempt.status / 100 == 2) {
        return {KeyVerdict::Unclear,
            {Tone::Bad, KeyAnswer::tr("%1, but the answer cannot be read").arg(statusLine(attempt)),
                KeyAnswer::tr("It is JSON that breaks off, or not the kind that Qualtrics answers."),
                KeyAnswer::tr("The key was not judged: test again later.")}};
    }
    const bool isOfTheMoment = attempt.status == 429 || attempt.status / 100 == 5;
    return isOfTheMoment ? unclear(attempt, {}) : hookbench::keyFinding(attempt);
}

} // namespace

KeyFinding keyFinding(const Attempt& attempt)
{
    if (attempt.outcome != DeliveryOutcome::Answered)
        return unanswered(attempt);
    const auto envelope = readErrorEnvelope(view(attempt.replyBody));
    if (attempt.failure != DeliveryFailure::None)
        return unclear(attempt, envelope.value_or(ErrorEnvelope()));
    if (envelope) {
        KeyFinding finding = judged(attempt, *envelope);
        finding.explanation.requestId = QString::fromStdString(envelope->requestId);
        const bool isOfTheKey = finding.verdict == KeyVerdict::NoKey || finding.verdict == KeyVerdict::Refused;
        if (isOfTheKey)
            finding.explanation.setting = Explanation::Setting::Credentials;
        else if (finding.verdict == KeyVerdict::WrongAddress)
            finding.explanation.setting = Explanation::Setting::Address;
        return finding;
    }
    if (attempt.status / 100 == 3)
        return hookbench::keyFinding(attempt);
    if (!isWebPage(attempt) && attempt.replyBody.trimmed().startsWith('{'))
        return withoutEnvelope(attempt);
    const bool isOfTheMoment = attempt.status == 429 || attempt.status / 100 == 5;
    return isOfTheMoment && !isWebPage(attempt) ? unclear(attempt, {}) : notQualtrics(attempt);
}

} // namespace hookbench::qualtrics
