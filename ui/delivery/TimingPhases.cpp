// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TimingPhases.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("TimingPhases", text);
}

struct Step {
    QString name;
    std::optional<qint64> begin;
    std::optional<qint64> end;
};

TimingPhase phaseOf(const Step& step, bool wasPassed)
{
    TimingPhase phase{step.name, step.begin, step.end, {}};
    if (!phase.isMeasured()) {
        phase.gap = wasPassed ? translated(QT_TRANSLATE_NOOP("TimingPhases", "not reported"))
                              : translated(QT_TRANSLATE_NOOP("TimingPhases", "not reached"));
    }
    return phase;
}

} // namespace

QList<TimingPhase> timingPhases(const Attempt& attempt)
{
    const DeliveryTimings& at = attempt.timings;
    const bool isAnswered = attempt.outcome == DeliveryOutcome::Answered;
    const bool isSent = attempt.outcome != DeliveryOutcome::NotSent;
    const bool isTls = attempt.url.startsWith(QLatin1String("https:"), Qt::CaseInsensitive);
    const auto connected = isTls ? at.encryptedMs : at.requestSentMs;
    QList<TimingPhase> phases;
    phases += phaseOf({translated(QT_TRANSLATE_NOOP("TimingPhases", "Getting ready")), 0, at.connectingMs}, isSent);
    phases += phaseOf({isTls ? translated(QT_TRANSLATE_NOOP("TimingPhases", "Connecting, with look-up and TLS"))
                             : translated(QT_TRANSLATE_NOOP("TimingPhases", "Connecting and sending, with look-up")),
                          at.connectingMs, connected},
        isSent);
    if (isTls) {
        phases += phaseOf(
            {translated(QT_TRANSLATE_NOOP("TimingPhases", "Sending")), at.encryptedMs, at.requestSentMs}, isSent);
    }
    phases += phaseOf(
        {translated(QT_TRANSLATE_NOOP("TimingPhases", "Waiting for the answer")), at.requestSentMs, at.firstByteMs},
        isAnswered);
    const auto end = at.firstByteMs ? std::optional(at.totalMs) : std::nullopt;
    phases += phaseOf(
        {translated(QT_TRANSLATE_NOOP("TimingPhases", "Receiving the answer")), at.firstByteMs, end}, isAnswered);
    return phases;
}

} // namespace hookbench
