// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptVerdict.h"

#include "delivery/Explanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace hookbench {

namespace {

using Part = AttemptDifference::Part;
using Sameness = AttemptDifference::Sameness;

/// So far apart that it is no chance: twice as long, and by a tenth of a second.
constexpr qint64 leastTimes = 2;
constexpr qint64 leastMs = 100;

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::AttemptVerdict)
};

QString differingParts(const AttemptDifference& difference, std::initializer_list<Part> parts)
{
    QStringList names;
    for (const Part part : parts) {
        if (difference.part(part).isDifferent())
            names.append(partName(part));
    }
    return names.join(QStringLiteral(", "));
}

QString requestVerdict(const AttemptDifference& difference)
{
    switch (difference.request) {
    case Sameness::Same:
        return VerdictText::tr("The requests are byte for byte the same.");
    case Sameness::SameButMasked:
        return VerdictText::tr(
            "The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.");
    case Sameness::Different:
        break;
    }
    return VerdictText::tr("The requests differ: %1.")
        .arg(differingParts(difference, {Part::RequestLine, Part::RequestHeaders, Part::RequestBody}));
}

QString answerVerdict(const AttemptDifference& difference, const Attempt& first, const Attempt& second)
{
    if (endOf(first) != endOf(second))
        return VerdictText::tr("They ended differently: first “%1”, then “%2”.").arg(endOf(first), endOf(second));
    switch (difference.answer) {
    case Sameness::Same:
        return first.outcome == DeliveryOutcome::Answered
            ? VerdictText::tr("The answers are byte for byte the same: %1.").arg(endOf(first))
            : VerdictText::tr("Both ended alike: %1.").arg(endOf(first));
    case Sameness::SameButMasked:
        return VerdictText::tr("The answers are the same (%1), but for what is masked.").arg(endOf(first));
    case Sameness::Different:
        break;
    }
    return VerdictText::tr("Both ended with %1, and differ: %2.")
        .arg(endOf(first), differingParts(difference, {Part::Answer, Part::AnswerHeaders, Part::AnswerBody}));
}

/// Empty where the times are near each other.
QString timeVerdict(qint64 first, qint64 second)
{
    const qint64 shorter = std::min(first, second);
    const qint64 longer = std::max(first, second);
    if (longer < shorter * leastTimes || longer - shorter < leastMs)
        return {};
    return VerdictText::tr("The first took %1 ms, the second %2 ms.").arg(first).arg(second);
}

} // namespace

QString endOf(const Attempt& attempt)
{
    switch (attempt.outcome) {
    case DeliveryOutcome::NotSent:
        return VerdictText::tr("not sent");
    case DeliveryOutcome::SentNoAnswer:
        return VerdictText::tr("sent, no answer");
    case DeliveryOutcome::Answered:
        break;
    }
    return statusLine(attempt);
}

QStringList verdictOf(const AttemptDifference& difference, const Attempt& first, const Attempt& second)
{
    QStringList sentences{requestVerdict(difference), answerVerdict(difference, first, second),
        timeVerdict(first.timings.totalMs, second.timings.totalMs)};
    sentences.removeAll(QString());
    return sentences;
}

QString partName(AttemptDifference::Part part)
{
    switch (part) {
    case Part::Choice:
        return VerdictText::tr("What was chosen");
    case Part::RequestLine:
        return VerdictText::tr("Method and URL");
    case Part::RequestHeaders:
        return VerdictText::tr("Headers of the request");
    case Part::RequestBody:
        return VerdictText::tr("Body of the request");
    case Part::Answer:
        return VerdictText::tr("Outcome");
    case Part::AnswerHeaders:
        return VerdictText::tr("Headers of the answer");
    case Part::AnswerBody:
        return VerdictText::tr("Body of the answer");
    case Part::Timings:
        return VerdictText::tr("Timings");
    case Part::Connection:
        return VerdictText::tr("Connection");
    case Part::Token:
        break;
    }
    return VerdictText::tr("What was asked for first");
}

QString partSummary(const PartDifference& part)
{
    if (part.isAbsent)
        return VerdictText::tr("none in both");
    QStringList said{
        part.isDifferent() ? VerdictText::tr("differences: %1").arg(part.differences) : VerdictText::tr("the same")};
    if (part.isMasked)
        said.append(VerdictText::tr("masked secrets cannot be compared"));
    if (!part.remark.isEmpty())
        said.append(part.remark);
    return said.join(QStringLiteral("; "));
}

QString kindName(PartDifference::Row::Kind kind)
{
    switch (kind) {
    case PartDifference::Row::Kind::Added:
        return VerdictText::tr("added");
    case PartDifference::Row::Kind::Gone:
        return VerdictText::tr("gone");
    case PartDifference::Row::Kind::Changed:
        return VerdictText::tr("changed");
    case PartDifference::Row::Kind::Masked:
        break;
    }
    return VerdictText::tr("masked");
}

} // namespace hookbench
