// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TimingPhases.h"

#include "AttemptSamples.h"

#include <QTest>

using namespace hookbench;

class TimingPhasesTest : public QObject {
    Q_OBJECT

private slots:
    void namesEveryPhase_data();
    void namesEveryPhase();
};

namespace {

/// "name: took" or "name: why there is no figure".
QStringList shown(const QList<TimingPhase>& phases)
{
    QStringList lines;
    for (const TimingPhase& phase : phases) {
        const QString figure = phase.isMeasured() ? QString::number(*phase.endMs - *phase.beginMs) : phase.gap;
        lines += phase.name.section(QLatin1Char(','), 0, 0) + QStringLiteral(": ") + figure
            + (phase.isBrokenOff ? QStringLiteral(", broken off") : QString());
    }
    return lines;
}

Attempt overTls()
{
    Attempt attempt = test::answered(200, {});
    attempt.url.replace(QStringLiteral("http:"), QStringLiteral("https:"));
    attempt.timings.encryptedMs = 2;
    return attempt;
}

Attempt withoutConnectReport()
{
    Attempt attempt = test::answered(200, {});
    attempt.timings.connectingMs.reset();
    return attempt;
}

Attempt withoutAnswer()
{
    Attempt attempt = test::answered(0, {});
    attempt.outcome = DeliveryOutcome::SentNoAnswer;
    attempt.failure = DeliveryFailure::TimedOut;
    attempt.timings.firstByteMs.reset();
    return attempt;
}

Attempt withoutTls()
{
    Attempt attempt = overTls();
    attempt.outcome = DeliveryOutcome::NotSent;
    attempt.failure = DeliveryFailure::Tls;
    attempt.timings.encryptedMs.reset();
    attempt.timings.requestSentMs.reset();
    attempt.timings.firstByteMs.reset();
    return attempt;
}

Attempt brokenAnswer()
{
    Attempt attempt = test::answered(200, {});
    attempt.failure = DeliveryFailure::ConnectionLost;
    return attempt;
}

} // namespace

void TimingPhasesTest::namesEveryPhase_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << test::answered(200, {})
                           << QStringList{QStringLiteral("Getting ready: 1"),
                                  QStringLiteral("Connecting and sending: 2"),
                                  QStringLiteral("Waiting for the answer: 27"),
                                  QStringLiteral("Receiving the answer: 4")};
    QTest::newRow("TLS") << overTls()
                         << QStringList{QStringLiteral("Getting ready: 1"), QStringLiteral("Connecting: 1"),
                                QStringLiteral("Sending: 1"), QStringLiteral("Waiting for the answer: 27"),
                                QStringLiteral("Receiving the answer: 4")};
    QTest::newRow("connection not reported")
        << withoutConnectReport()
        << QStringList{QStringLiteral("Getting ready: not reported"),
               QStringLiteral("Connecting and sending: not reported"), QStringLiteral("Waiting for the answer: 27"),
               QStringLiteral("Receiving the answer: 4")};
    QTest::newRow("no answer") << withoutAnswer()
                               << QStringList{QStringLiteral("Getting ready: 1"),
                                      QStringLiteral("Connecting and sending: 2"),
                                      QStringLiteral("Waiting for the answer: 31, broken off"),
                                      QStringLiteral("Receiving the answer: not reached")};
    QTest::newRow("TLS refused") << withoutTls()
                                 << QStringList{QStringLiteral("Getting ready: 1"),
                                        QStringLiteral("Connecting: 33, broken off"),
                                        QStringLiteral("Sending: not reached"),
                                        QStringLiteral("Waiting for the answer: not reached"),
                                        QStringLiteral("Receiving the answer: not reached")};
    QTest::newRow("broken off in the answer")
        << brokenAnswer()
        << QStringList{QStringLiteral("Getting ready: 1"), QStringLiteral("Connecting and sending: 2"),
               QStringLiteral("Waiting for the answer: 27"), QStringLiteral("Receiving the answer: 4")};
    QTest::newRow("refused") << test::refused()
                             << QStringList{QStringLiteral("Getting ready: 1"),
                                    QStringLiteral("Connecting and sending: 1, broken off"),
                                    QStringLiteral("Waiting for the answer: not reached"),
                                    QStringLiteral("Receiving the answer: not reached")};
}

void TimingPhasesTest::namesEveryPhase()
{
    QFETCH(Attempt, attempt);
    QTEST(shown(timingPhases(attempt)), "expected");
}

QTEST_GUILESS_MAIN(TimingPhasesTest)
#include "tst_TimingPhases.moc"
