// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/SenderView.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hookbench::clevertap {

namespace {

/// In a class of its own, so that all texts stand together in the catalogues.
struct SenderText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::SenderText)
};

using Verdict = SenderView::Verdict;

/// A time limit as one of CleverTap's pages names it, and what follows (documented, and contradicting each other).
struct Limit {
    qint64 ms;
    const char* page;
    const char* retries;
};
constexpr std::array limits{
    Limit{1'000, QT_TRANSLATE_NOOP("hookbench::SenderText", "Older FAQ: 1 s"),
        QT_TRANSLATE_NOOP("hookbench::SenderText", "sent again up to 3 times, 15 s apart")},
    Limit{3'000, QT_TRANSLATE_NOOP("hookbench::SenderText", "Setup page: 3 s"),
        QT_TRANSLATE_NOOP("hookbench::SenderText", "sent again, it does not say how often")},
    Limit{5'000, QT_TRANSLATE_NOOP("hookbench::SenderText", "Setup and overview FAQ: 5 s"),
        QT_TRANSLATE_NOOP("hookbench::SenderText", "sent again up to 2 times")},
};

bool isAnswered(const Attempt& attempt)
{
    return attempt.outcome == DeliveryOutcome::Answered && attempt.status > 0;
}

/// What the token took is no part of what CleverTap waits for.
qint64 tookMs(const Attempt& attempt)
{
    return attempt.timings.totalMs - attempt.timings.connectingMs.value_or(0);
}

QString seconds(qint64 ms)
{
    constexpr double msPerSecond = 1000.0;
    return SenderText::tr("%1 s").arg(static_cast<double>(ms) / msPerSecond, 0, 'f', 1);
}

Verdict verdictOf(const Attempt& attempt)
{
    if (!isAnswered(attempt) || attempt.status / 100 >= 3)
        return Verdict::Failure;
    const bool isLateForAll = tookMs(attempt) > limits.back().ms;
    const bool isLateForSome = tookMs(attempt) > limits.front().ms;
    if (isLateForAll)
        return Verdict::Failure;
    return attempt.status == 200 && !isLateForSome ? Verdict::Success : Verdict::Unclear;
}

SenderPoint statusPoint(const Attempt& attempt)
{
    const QString topic = SenderText::tr("Status");
    if (!isAnswered(attempt))
        return {topic, SenderText::tr("No answer counts as “Webhook dispatch error”."), true};
    if (attempt.status == 200)
        return {topic, SenderText::tr("200 is the one status that its pages name as success."), true};
    if (attempt.status / 100 == 2)
        return {topic,
            SenderText::tr("Whether %1 counts is not said: only 200 is named as success.").arg(attempt.status), false};
    return {topic,
        SenderText::tr("%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.")
            .arg(attempt.status),
        true};
}

SenderPoint limitPoint(const Limit& limit, const Attempt& attempt)
{
    const bool isInTime = isAnswered(attempt) && tookMs(attempt) <= limit.ms;
    const QString took = seconds(tookMs(attempt));
    if (isInTime)
        return {SenderText::tr(limit.page), SenderText::tr("In time: the answer took %1.").arg(took), true};
    const QString retries = SenderText::tr(limit.retries);
    return {SenderText::tr(limit.page),
        isAnswered(attempt) ? SenderText::tr("Too late: the answer took %1. The message is %2.").arg(took, retries)
                            : SenderText::tr("No answer came. The message is %1.").arg(retries),
        true};
}

SenderPoint retryPoint(const Attempt& attempt)
{
    const QString topic = SenderText::tr("Sent again?");
    if (isAnswered(attempt) && attempt.status / 100 >= 3)
        return {topic,
            SenderText::tr(
                "Perhaps: its pages say that it repeats, and not whether a status like this one is a reason."),
            false};
    if (verdictOf(attempt) == Verdict::Success)
        return {topic, SenderText::tr("No."), false};
    return {topic, SenderText::tr("Likely: at least one of its pages says so."), false};
}

QString headlineOf(const SenderView& view)
{
    if (view.mayArriveTwice)
        return SenderText::tr("CleverTap may send this more than once: the answer is good, but slow");
    switch (view.verdict) {
    case Verdict::Success:
        return SenderText::tr("CleverTap would count this as delivered");
    case Verdict::Unclear:
        return SenderText::tr("CleverTap's pages do not tell how this counts");
    case Verdict::Failure:
        break;
    }
    return SenderText::tr("CleverTap would count this as an error");
}

} // namespace

bool hasSenderView(const Attempt& attempt)
{
    return attempt.kind == AttemptKind::Test && attempt.outcome != DeliveryOutcome::NotSent;
}

SenderView senderView(const Attempt& attempt)
{
    SenderView view;
    view.verdict = verdictOf(attempt);
    const bool isTaken = isAnswered(attempt) && attempt.status / 100 == 2;
    view.mayArriveTwice = isTaken && tookMs(attempt) > limits.front().ms;
    view.points.append(statusPoint(attempt));
    for (const Limit& limit : limits)
        view.points.append(limitPoint(limit, attempt));
    view.points.append(retryPoint(attempt));
    const bool mayHaveActed = view.mayArriveTwice || !isAnswered(attempt);
    if (mayHaveActed)
        view.points.append({SenderText::tr("Customer"),
            SenderText::tr(
                "May get the message twice: the other side can act on each request. Let it answer at once and "
                "work afterwards, or let it know what it has had already."),
            false});
    view.headline = headlineOf(view);
    return view;
}

} // namespace hookbench::clevertap
