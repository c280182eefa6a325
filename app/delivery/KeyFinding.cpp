// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeyFinding.h"

#include "delivery/KeyExplanation.h"

#include <QUrl>

namespace hookbench {

namespace {

using Tone = Explanation::Tone;

KeyFinding unanswered(const Attempt& attempt)
{
    KeyFinding finding{KeyVerdict::NotReached, explain(attempt)};
    if (attempt.failure == DeliveryFailure::Blocked || attempt.failure == DeliveryFailure::Cancelled)
        finding.verdict = KeyVerdict::NotAsked;
    if (attempt.failure == DeliveryFailure::Blocked)
        finding.explanation.headline = KeyFinding::tr("Not tested: the request is not ready");
    if (attempt.outcome == DeliveryOutcome::SentNoAnswer)
        finding.explanation.action = KeyFinding::tr("The check changes nothing on the other side: test again.");
    return finding;
}

/// The login that gives access tokens has spoken: of the client, where it answered with a refusal.
KeyFinding withoutToken(const Attempt& attempt)
{
    const Attempt asked = attempt.before.empty() ? Attempt() : attempt.before.back();
    const bool isReached = asked.outcome == DeliveryOutcome::Answered;
    const bool isRefused = isReached && asked.status / 100 == 4;
    return {isRefused   ? KeyVerdict::Refused
            : isReached ? KeyVerdict::Unclear
                        : KeyVerdict::NotReached,
        explain(attempt)};
}

KeyVerdict verdictOf(const Attempt& attempt)
{
    const int status = attempt.status;
    switch (status) {
    case 401:
        return sendsKey(attempt) ? KeyVerdict::Refused : KeyVerdict::NoKey;
    case 403:
        return KeyVerdict::NoRight;
    case 404:
    case 405:
    case 410:
        return KeyVerdict::WrongAddress;
    case 407:
    case 511:
        return KeyVerdict::NotTheService;
    default:
        return KeyVerdict::Unclear;
    }
}

/// Nothing was to be delivered, so there is no address to put into the webhook.
KeyFinding redirected(const Attempt& attempt)
{
    KeyFinding finding{KeyVerdict::NotTheService,
        {Tone::Bad, KeyFinding::tr("%1: sent elsewhere, the key was not judged").arg(statusLine(attempt)),
            attempt.redirectTarget.isEmpty()
                ? KeyFinding::tr("A login page for people or a proxy in between has answered.")
                : KeyFinding::tr("The answer points to %1: a login page for people, or a proxy in between.")
                      .arg(attempt.redirectTarget),
            KeyFinding::tr("Check the address that is asked, and whether this network wants a login first.")}};
    finding.explanation.setting = Explanation::Setting::Address;
    return finding;
}

} // namespace

KeyFinding keyFinding(const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::NoToken)
        return withoutToken(attempt);
    if (attempt.outcome != DeliveryOutcome::Answered)
        return unanswered(attempt);
    if (attempt.failure != DeliveryFailure::None)
        return {KeyVerdict::Unclear, explain(attempt)};
    if (attempt.status / 100 == 3)
        return redirected(attempt);
    if (attempt.status / 100 != 2)
        return {verdictOf(attempt), explain(attempt)};
    if (isWebPage(attempt)) {
        return {KeyVerdict::NotTheService,
            {Tone::Bad, KeyFinding::tr("%1, but the answer is a web page").arg(statusLine(attempt)),
                KeyFinding::tr(
                    "A proxy, a firewall or a login page in between may have answered, or the address is one "
                    "for people."),
                KeyFinding::tr("Read the answer, and check the address of the check.")}};
    }
    return {KeyVerdict::Works,
        {Tone::Good, KeyFinding::tr("%1: the key works").arg(statusLine(attempt)),
            KeyFinding::tr("%1 answers with this key. Make sure that it would refuse without one.")
                .arg(QUrl(attempt.url).path()),
            {}}};
}

const char* nameOf(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Works:
        return "works";
    case KeyVerdict::WorksElsewhere:
        return "worksElsewhere";
    case KeyVerdict::NoKey:
        return "noKey";
    case KeyVerdict::Refused:
        return "refused";
    case KeyVerdict::NoRight:
        return "noRight";
    case KeyVerdict::WrongAddress:
        return "wrongAddress";
    case KeyVerdict::NotTheService:
        return "notTheService";
    case KeyVerdict::NotReached:
        return "notReached";
    case KeyVerdict::NotAsked:
        return "notAsked";
    case KeyVerdict::Unclear:
        break;
    }
    return "unclear";
}

} // namespace hookbench
