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

/// The phase in which a delivery ended early: the first that began and did not end, where none after it began.
void markBrokenOff(QList<TimingPhase>& phases, const Attempt& attempt)
{
    if (attempt.failure == DeliveryFailure::None)
        return;
    for (qsizetype i = phases.size() - 1; i >= 0; --i) {
        TimingPhase& phase = phases[i];
        if (phase.endMs)
            return;
        if (!phase.beginMs)
            continue;
        phase.endMs = attempt.timings.totalMs;
        phase.gap.clear();
        phase.isBrokenOff = true;
        return;
    }
}

QList<TimingPhase> timingPhases(const Attempt& attempt)
{
    const DeliveryTimings& at = attempt.timings;
    const bool isAnswered = attempt.outcome == DeliveryOutcome::Answered;
    const bool isSent = attempt.outcome != DeliveryOutcome::NotSent;
    const bool isTls = attempt.url.startsWith(QLatin1String("https:"), Qt::CaseInsensitive);
    const auto connected = isTls ? at.encryptedMs : at.requestSentMs;
    QList<TimingPhase> phases;
    phases += phaseOf(
        {translated(QT_TRANSLATE_NOOP("TimingPhases", "Getting ready, with look-up")), 0, at.connectingMs}, isSent);
    phases += phaseOf({isTls ? translated(QT_TRANSLATE_NOOP("TimingPhases", "Connecting, with TLS"))
                             : translated(QT_TRANSLATE_NOOP("TimingPhases", "Connecting and sending")),
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
    markBrokenOff(phases, attempt);
    return phases;
}

} // namespace hookbench
