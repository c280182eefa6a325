// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/SenderView.h"

#include <QTest>

using namespace hookbench;
using clevertap::SenderView;
using Verdict = SenderView::Verdict;

/// What CleverTap would make of an answer, by pages of it that contradict each other.
class tst_SenderView : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void everyPublishedLimitIsShown();
    void theTokenIsNotWaitedFor();
    void isForTestsThatWentOut();
};

namespace {

Attempt answered(int status, qint64 ms)
{
    Attempt attempt;
    attempt.status = status;
    attempt.outcome = status == 0 ? DeliveryOutcome::SentNoAnswer : DeliveryOutcome::Answered;
    attempt.timings.connectingMs = 0;
    attempt.timings.totalMs = ms;
    return attempt;
}

} // namespace

void tst_SenderView::verdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("twice");
    const auto row = [](const char* name, int status, qint64 ms, Verdict verdict, bool twice) {
        QTest::newRow(name) << status << ms << verdict << twice;
    };
    row("at once", 200, 300, Verdict::Success, false);
    row("at the first limit", 200, 1000, Verdict::Success, false);
    row("after the first limit", 200, 1001, Verdict::Unclear, true);
    row("after the second", 200, 3001, Verdict::Unclear, true);
    row("after all", 200, 5001, Verdict::Failure, true);
    row("another 2xx", 202, 100, Verdict::Unclear, false);
    row("no content, slow", 204, 2000, Verdict::Unclear, true);
    row("redirect", 302, 100, Verdict::Failure, false);
    row("refused", 400, 100, Verdict::Failure, false);
    row("fault", 500, 4000, Verdict::Failure, false);
    row("no answer", 0, 10'000, Verdict::Failure, false);
}

void tst_SenderView::verdicts()
{
    QFETCH(int, status);
    QFETCH(qint64, ms);
    const SenderView view = clevertap::senderView(answered(status, ms));
    QTEST(view.verdict, "verdict");
    QTEST(view.mayArriveTwice, "twice");
    QVERIFY(!view.headline.isEmpty());
    for (const clevertap::SenderPoint& point : view.points)
        QVERIFY(!point.topic.isEmpty() && !point.says.isEmpty() && !point.says.contains(u'%'));
}

void tst_SenderView::everyPublishedLimitIsShown()
{
    QStringList topics;
    QStringList says;
    for (const clevertap::SenderPoint& point : clevertap::senderView(answered(200, 2000)).points) {
        topics += point.topic;
        says += point.says;
    }
    QCOMPARE(topics.filter(QStringLiteral(" s")).size(), 3);
    QCOMPARE(says.filter(QStringLiteral("Too late")).size(), 1);
    QCOMPARE(says.filter(QStringLiteral("In time")).size(), 2);
    QCOMPARE(says.filter(QStringLiteral("twice")).size(), 1);
}

void tst_SenderView::theTokenIsNotWaitedFor()
{
    Attempt attempt = answered(200, 4000);
    attempt.timings.connectingMs = 3500;
    QCOMPARE(clevertap::senderView(attempt).verdict, Verdict::Success);
}

void tst_SenderView::isForTestsThatWentOut()
{
    Attempt attempt = answered(200, 100);
    QVERIFY(clevertap::hasSenderView(attempt));
    attempt.kind = AttemptKind::KeyCheck;
    QVERIFY(!clevertap::hasSenderView(attempt));
    attempt.kind = AttemptKind::Test;
    attempt.outcome = DeliveryOutcome::NotSent;
    QVERIFY(!clevertap::hasSenderView(attempt));
}

QTEST_APPLESS_MAIN(tst_SenderView)
#include "tst_SenderView.moc"
