// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeyFinding.h"

#include <QTest>

using namespace hookbench;

/// Key checks of services that nothing is known of.
class tst_KeyFinding : public QObject {
    Q_OBJECT

private slots:
    void withoutAToken_data();
    void withoutAToken();
    void goesByTheStatus_data();
    void goesByTheStatus();
    void aWebPageIsNoApi();
    void aKeyThatWasNotSentIsNotRefused();
    void aRedirectIsALoginPage();
    void mayBeRepeated();
};

namespace {

Attempt answered(int status)
{
    Attempt attempt;
    attempt.kind = AttemptKind::KeyCheck;
    attempt.url = QStringLiteral("https://api.example.com/v1/me");
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = status;
    attempt.requestHeaders = {{"Authorization", "••••••••"}};
    attempt.replyBody = "{}";
    return attempt;
}

} // namespace

void tst_KeyFinding::goesByTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    const auto row = [](int status, const char* verdict) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(verdict);
    };
    row(200, "works");
    row(204, "works");
    row(302, "notTheService");
    row(400, "unclear");
    row(401, "refused");
    row(403, "noRight");
    row(404, "wrongAddress");
    row(405, "wrongAddress");
    row(407, "notTheService");
    row(429, "unclear");
    row(503, "unclear");
}

void tst_KeyFinding::goesByTheStatus()
{
    QFETCH(int, status);
    const KeyFinding finding = keyFinding(answered(status));
    QTEST(QString::fromLatin1(nameOf(finding.verdict)), "verdict");
    QVERIFY(finding.explanation.headline.startsWith(QString::number(status)));
    QCOMPARE(finding.works(), status / 100 == 2);
    QVERIFY(!finding.works() || finding.explanation.cause.contains(QStringLiteral("/v1/me")));
}

void tst_KeyFinding::aWebPageIsNoApi()
{
    Attempt attempt = answered(200);
    attempt.replyBody = "\n <!DOCTYPE html><title>Sign in</title>";
    QCOMPARE(keyFinding(attempt).verdict, KeyVerdict::NotTheService);
    attempt.replyBody = "{}";
    attempt.replyHeaders = {{"content-type", "Text/HTML; charset=utf-8"}};
    QCOMPARE(keyFinding(attempt).verdict, KeyVerdict::NotTheService);
}

void tst_KeyFinding::aKeyThatWasNotSentIsNotRefused()
{
    Attempt attempt = answered(401);
    attempt.requestHeaders.clear();
    QCOMPARE(keyFinding(attempt).verdict, KeyVerdict::NoKey);
}

/// Nothing was to be delivered: no address to put into the webhook.
void tst_KeyFinding::aRedirectIsALoginPage()
{
    Attempt attempt = answered(302);
    attempt.redirectTarget = QStringLiteral("https://login.example/");
    const Explanation explanation = keyFinding(attempt).explanation;
    QVERIFY(explanation.cause.contains(attempt.redirectTarget));
    QVERIFY2(!explanation.action.contains(u"put it into the webhook"), qPrintable(explanation.action));
}

void tst_KeyFinding::mayBeRepeated()
{
    Attempt attempt = answered(0);
    attempt.outcome = DeliveryOutcome::SentNoAnswer;
    attempt.failure = DeliveryFailure::ConnectionLost;
    const KeyFinding finding = keyFinding(attempt);
    QCOMPARE(finding.verdict, KeyVerdict::NotReached);
    QVERIFY2(finding.explanation.action.contains(QStringLiteral("test again")), qPrintable(finding.explanation.action));
}

void tst_KeyFinding::withoutAToken_data()
{
    QTest::addColumn<int>("status"); ///< of the login; 0 = none
    QTest::addColumn<KeyVerdict>("verdict");
    QTest::newRow("refused") << 401 << KeyVerdict::Refused;
    QTest::newRow("bad request") << 400 << KeyVerdict::Refused;
    QTest::newRow("fault") << 503 << KeyVerdict::Unclear;
    QTest::newRow("no field") << 200 << KeyVerdict::Unclear;
    QTest::newRow("not reached") << 0 << KeyVerdict::NotReached;
}

void tst_KeyFinding::withoutAToken()
{
    QFETCH(int, status);
    Attempt asked;
    asked.status = status;
    asked.outcome = status == 0 ? DeliveryOutcome::NotSent : DeliveryOutcome::Answered;
    Attempt attempt;
    attempt.failure = DeliveryFailure::NoToken;
    attempt.before = {asked};
    const KeyFinding finding = keyFinding(attempt);
    QTEST(finding.verdict, "verdict");
    QVERIFY(finding.explanation.headline.contains(QStringLiteral("access token")));
}

QTEST_GUILESS_MAIN(tst_KeyFinding)
#include "tst_KeyFinding.moc"
