// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/SendAnswer.h"

#include "qualtrics/DataCentre.h"
#include "qualtrics/ErrorEnvelope.h"
#include "qualtrics/HostAnswer.h"
#include "qualtrics/KeyAnswer.h"
#include "qualtrics/SpokenPlace.h"
#include "json/Reader.h"

#include <QCoreApplication>

#include <array>

namespace hookbench::qualtrics {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct SendAnswer {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SendAnswer)
};

using Tone = Explanation::Tone;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Codes whose meaning is recorded or reported. %1 is the key that the answer names.
struct KnownCode {
    std::string_view code;
    const char* cause;
    const char* action;
};
constexpr const char* survey =
    QT_TRANSLATE_NOOP("hookbench::SendAnswer", "There is no survey with this id that the key's user can see.");
constexpr const char* list =
    QT_TRANSLATE_NOOP("hookbench::SendAnswer", "There is no mailing list with this id that the key's user can see.");
constexpr const char* sharing =
    QT_TRANSLATE_NOOP("hookbench::SendAnswer", "Check the id, and ask its owner to share it with the user of the key.");
constexpr std::array knownCodes{
    KnownCode{"RP_9", QT_TRANSLATE_NOOP("hookbench::SendAnswer", "Qualtrics does not take the key “%1” at its place."),
        QT_TRANSLATE_NOOP("hookbench::SendAnswer",
            "Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, "
            "linkType is type.")},
    KnownCode{"RP_10", QT_TRANSLATE_NOOP("hookbench::SendAnswer", "The key “%1” has to be there, and is not."),
        QT_TRANSLATE_NOOP("hookbench::SendAnswer", "Add it. For sendDate the current time means at once.")},
    KnownCode{"GSI_2", survey, sharing},
    KnownCode{"GP_0", list, sharing},
    KnownCode{"PACC_6", list, sharing},
    KnownCode{"GET_CONTACT_FROM_LIST_NOT_FOUND",
        QT_TRANSLATE_NOOP("hookbench::SendAnswer", "The contact is not in this mailing list."),
        QT_TRANSLATE_NOOP("hookbench::SendAnswer",
            "A contact has another id in each list: take its contactLookupId, which begins with CGC_.")},
    KnownCode{"QMST_2.1",
        QT_TRANSLATE_NOOP("hookbench::SendAnswer", "The survey, list or library belongs to somebody else."), sharing},
};

const KnownCode* knownCode(const std::string& code)
{
    for (const KnownCode& known : knownCodes) {
        if (known.code == code)
            return &known;
    }
    return nullptr;
}

QString ownWords(const ErrorEnvelope& envelope)
{
    const QString message = QString::fromStdString(envelope.errorMessage);
    const QString code = QString::fromStdString(envelope.errorCode);
    return code.isEmpty() || message.isEmpty() ? message + code : QStringLiteral("%1 (%2)").arg(message, code);
}

QString lookFirst()
{
    return SendAnswer::tr("Look in Qualtrics whether the distribution is there before you send again.");
}

Explanation accepted(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    const auto reply = json::readValue(view(attempt.replyBody));
    const json::Value* result = reply ? reply->find("result") : nullptr;
    const QString id = result ? QString::fromStdString(result->textOf("id")) : QString();
    Explanation explanation = explain(attempt);
    if (!id.isEmpty()) {
        explanation.headline = SendAnswer::tr("%1: queued as %2").arg(statusLine(attempt), id);
        explanation.cause =
            SendAnswer::tr("Queued is not yet delivered. Qualtrics skips the same subject and text to the "
                           "same address within 12 hours.");
    }
    if (envelope.notice.empty())
        return explanation;
    explanation.tone = Tone::Attention;
    explanation.cause = SendAnswer::tr("Qualtrics adds: %1").arg(QString::fromStdString(envelope.notice));
    if (const auto host = hostOfNotice(envelope.notice))
        explanation.action = SendAnswer::tr("Use %1 instead.").arg(QString::fromStdString(*host));
    return explanation;
}

Explanation refused(const Attempt& attempt, const ErrorEnvelope& envelope)
{
    Explanation explanation = explain(attempt);
    if (const KnownCode* known = knownCode(envelope.errorCode)) {
        const std::string_view key = spokenKey(envelope);
        const QString cause = SendAnswer::tr(known->cause);
        explanation.cause = cause.contains(QLatin1String("%1"))
            ? cause.arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())))
            : cause;
        explanation.action = SendAnswer::tr(known->action);
        return explanation;
    }
    const bool isOfTheKey = envelope.errorCode == "ATP_2" || attempt.status == 401 || envelope.errorCode == "AuthZ_2.0"
        || (attempt.status == 404 && envelope.errorCode.empty());
    if (isOfTheKey)
        return qualtrics::keyFinding(attempt).explanation;
    if (envelope.isError())
        explanation.cause = SendAnswer::tr("Qualtrics says: %1").arg(ownWords(envelope));
    if (attempt.status / 100 == 5)
        explanation.action = lookFirst();
    return explanation;
}

Explanation unreadable(const Attempt& attempt)
{
    const bool mayBeDone = attempt.status / 100 == 2 || attempt.status / 100 == 5;
    const QString action = mayBeDone ? lookFirst() : SendAnswer::tr("Read the answer: it tells who sent it.");
    if (isWebPage(attempt)) {
        return {Tone::Bad, SendAnswer::tr("%1, but the answer is not from Qualtrics' API").arg(statusLine(attempt)),
            SendAnswer::tr("A proxy, a firewall or a login page in between has answered."), action};
    }
    return {Tone::Attention, SendAnswer::tr("%1, but the answer cannot be read").arg(statusLine(attempt)),
        SendAnswer::tr("It is JSON that breaks off, or not the kind that Qualtrics answers."), action};
}

} // namespace

std::optional<Explanation> sendExplanation(const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::HostNotFound)
        return unknownHost(attempt).explanation;
    if (attempt.outcome != DeliveryOutcome::Answered || attempt.failure != DeliveryFailure::None)
        return std::nullopt;
    if (attempt.status / 100 == 3 || attempt.replyBody.isEmpty())
        return std::nullopt;
    const auto envelope = readErrorEnvelope(view(attempt.replyBody));
    if (!envelope)
        return unreadable(attempt);
    Explanation explanation = attempt.status / 100 == 2 ? accepted(attempt, *envelope) : refused(attempt, *envelope);
    explanation.requestId = QString::fromStdString(envelope->requestId);
    if (attempt.status / 100 == 4)
        explanation.bodyPlace = spokenPlace(view(attempt.requestBody), *envelope);
    return explanation;
}

} // namespace hookbench::qualtrics
