// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/KeyAnswer.h"

#include <QTest>

using namespace hookbench;

Q_DECLARE_METATYPE(hookbench::KeyVerdict)

/// Every case of a key check has its verdict, and words that say what to do next.
class tst_KeyAnswer : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void namesTheRequest();
};

namespace {

const QByteArray whoami = R"({"result":{"brandId":"acme","userId":"UR_000000000000001","userName":"jane#acme",)"
                          R"("accountType":"UT_1","firstName":"Jane","lastName":"Doe","datacenter":"iad1"},"meta":%1})";

Attempt answered(int status, const QByteArray& body, const QByteArray& type = "application/json")
{
    Attempt attempt;
    attempt.kind = AttemptKind::KeyCheck;
    attempt.method = "GET";
    attempt.url = QStringLiteral("https://iad1.qualtrics.com/API/v3/whoami");
    attempt.requestHeaders = {{"X-API-TOKEN", "••••••••"}};
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = status;
    attempt.replyHeaders = {{"Content-Type", type}};
    attempt.replyBody = body;
    return attempt;
}

Attempt unanswered(DeliveryOutcome outcome, DeliveryFailure failure, const QString& host)
{
    Attempt attempt = answered(0, {});
    attempt.outcome = outcome;
    attempt.failure = failure;
    attempt.url = QStringLiteral("https://%1/API/v3/whoami").arg(host);
    attempt.failureDetail = QStringLiteral("[detail]");
    return attempt;
}

QByteArray error(const QByteArray& message, const QByteArray& code)
{
    return R"({"meta":{"httpStatus":"4xx","requestId":"r-1","error":{"errorMessage":")" + message + R"(","errorCode":")"
        + code + R"("}}})";
}

QByteArray whoamiWith(const QByteArray& meta)
{
    return QByteArray(whoami).replace("%1", meta);
}

} // namespace

void tst_KeyAnswer::judges_data()
{
    using Outcome = DeliveryOutcome;
    using Failure = DeliveryFailure;
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<KeyVerdict>("verdict");
    QTest::addColumn<QStringList>("words"); // somewhere in headline, cause or action
    QTest::addColumn<QString>("betterHost");
    const auto row = [](const char* name, const Attempt& attempt, KeyVerdict verdict, const QStringList& words,
                         const QString& betterHost = {}) {
        QTest::newRow(name) << attempt << verdict << words << betterHost;
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };

    row("works", answered(200, whoamiWith("{}")), KeyVerdict::Works,
        {s("Jane Doe (jane#acme)"), s("brand acme"), s("UR_000000000000001"), s("data centre iad1")});
    row("wrong data centre",
        answered(200,
            whoamiWith(R"({"notice":"Request proxied. For faster response times, use this host instead: )"
                       R"(fra1.qualtrics.com"})")),
        KeyVerdict::WorksElsewhere,
        {s("wrong data centre"), s("iad1.qualtrics.com passed"), s("Use fra1.qualtrics.com")}, s("fra1.qualtrics.com"));
    row("a notice that leads away", answered(200, whoamiWith(R"({"notice":"use this host instead: evil.example"})")),
        KeyVerdict::Works, {s("evil.example")});
    Attempt attempt = answered(400, error("Expected authorization in headers, but none provided.", "ATP_2"));
    row("header empty", attempt, KeyVerdict::NoKey, {s("No key arrived"), s("is empty")});
    attempt.requestHeaders = {{"X-API-KEY", "••••••••"}};
    row("header misspelt", attempt, KeyVerdict::NoKey, {s("Add the header X-API-TOKEN")});
    attempt = answered(401, error("Unrecognized X-API-TOKEN.", "DCD_7"));
    row("revoked", attempt, KeyVerdict::Refused, {s("does not know this key"), s("Generate Token"), s("Copy it anew")});
    attempt.requestHeaders = {{"Authorization", "••••••••"}};
    row("OAuth elsewhere", attempt, KeyVerdict::Refused, {s("about an hour")});
    row("no API right", answered(403, error("The user does not have access to this endpoint.", "AuthZ_2.0")),
        KeyVerdict::NoRight, {s("may not use the API"), s("administrator")});
    row("forbidden otherwise", answered(403, error("Operation forbidden", "QMST_2.1")), KeyVerdict::NoRight,
        {s("Operation forbidden (QMST_2.1)")});
    row("wrong path", answered(404, R"({"meta":{"error":{"errorMessage":"The requested resource does not exist."}}})"),
        KeyVerdict::WrongAddress, {s("iad1.qualtrics.com has no /API/v3/whoami"), s("capitals count")});
    row("legacy form",
        answered(
            500, R"({"meta":{"status":"Error","errorMessage":"broken","internalErrorCode":"GS_5"},"result":null})"),
        KeyVerdict::Unclear, {s("broken (GS_5)"), s("test again")});
    for (const int status : {200, 403, 502}) {
        row(qPrintable(QStringLiteral("a page of HTML, %1").arg(status)),
            answered(status, "<html>Sign in</html>", "text/html"), KeyVerdict::NotTheService,
            {s("not from Qualtrics' API"), s("client certificate")});
    }
    row("no body", answered(200, {}), KeyVerdict::NotTheService, {s("not from Qualtrics' API")});
    row("JSON of another", answered(200, R"({"ok":true})"), KeyVerdict::Unclear, {s("cannot be read")});
    row("broken JSON", answered(200, whoamiWith("{}").first(60)), KeyVerdict::Unclear, {s("breaks off")});
    row("too many", answered(429, error("Too many", "")), KeyVerdict::Unclear, {s("429"), s("whole brand")});
    attempt = answered(429, "{}");
    attempt.replyHeaders.append(WireHeader{"Retry-After", "30"});
    row("too many, in other words", attempt, KeyVerdict::Unclear, {s("429 Too Many"), s("wait 30 s"), s("not judged")});
    row("fault, in other words", answered(503, "{}"), KeyVerdict::Unclear, {s("503"), s("test again later")});
    row("refused, in other words", answered(401, "{}"), KeyVerdict::Refused, {s("does not know this key")});
    row("200 with an error in it",
        answered(200,
            R"({"meta":{"httpStatus":"401 - Unauthorized","error":{"errorMessage":"Unrecognized","errorCode":"DCD_7"}}})"),
        KeyVerdict::Refused, {s("200 OK"), s("“401 - Unauthorized”"), s("Unrecognized (DCD_7)")});
    row("200 with an error of no status", answered(200, R"({"meta":{"error":{"errorCode":"X_1"}}})"),
        KeyVerdict::Unclear, {s("the answer itself tells an error"), s("X_1")});
    row("200 with another status in it", answered(200, whoamiWith(R"({"httpStatus":"403 - Forbidden"})")),
        KeyVerdict::NoRight, {s("200 OK"), s("403 - Forbidden")});
    row("fault", answered(503, {}), KeyVerdict::Unclear, {s("503"), s("test again later")});
    attempt = answered(302, {});
    attempt.redirectTarget = s("https://login.example/");
    row("login page", attempt, KeyVerdict::NotTheService, {s("https://login.example/")});
    row("proxy with password", answered(407, "<html>", "text/html"), KeyVerdict::NotTheService, {s("proxy")});

    const auto notSent = Outcome::NotSent;
    row("brand in place of the data centre", unanswered(notSent, Failure::HostNotFound, s("acme.qualtrics.com")),
        KeyVerdict::NotReached, {s("“acme” is no data centre"), s("Qualtrics IDs"), s("fra1")});
    row("letters mixed up", unanswered(notSent, Failure::HostNotFound, s("scj1.qualtrics.com")), KeyVerdict::NotReached,
        {s("Did you mean sjc1.qualtrics.com?")}, s("sjc1.qualtrics.com"));
    row("domain twice", unanswered(notSent, Failure::HostNotFound, s("fra1.qualtrics.com.qualtrics.com")),
        KeyVerdict::NotReached, {s("Did you mean fra1.qualtrics.com?")}, s("fra1.qualtrics.com"));
    row("no network", unanswered(notSent, Failure::HostNotFound, s("iad1.qualtrics.com")), KeyVerdict::NotReached,
        {s("no network")});
    row("refused", unanswered(notSent, Failure::ConnectionRefused, s("iad1.qualtrics.com")), KeyVerdict::NotReached,
        {s("Nobody listens")});
    row("time-out", unanswered(Outcome::SentNoAnswer, Failure::TimedOut, s("iad1.qualtrics.com")),
        KeyVerdict::NotReached, {s("no answer within"), s("test again")});
    row("TLS", unanswered(notSent, Failure::Tls, s("iad1.qualtrics.com")), KeyVerdict::NotReached,
        {s("No secure connection"), s("[detail]"), s("client certificate")});
    row("a whole address as data centre",
        unanswered(notSent, Failure::Blocked, s("https://fra1.qualtrics.com.qualtrics.com")), KeyVerdict::NotAsked,
        {s("[detail]"), s("one word such as fra1")});
    row("cancelled", unanswered(notSent, Failure::Cancelled, s("iad1.qualtrics.com")), KeyVerdict::NotAsked,
        {s("Cancelled")});
}

void tst_KeyAnswer::judges()
{
    QFETCH(Attempt, attempt);
    QFETCH(KeyVerdict, verdict);
    QFETCH(QStringList, words);
    QFETCH(QString, betterHost);
    const KeyFinding finding = qualtrics::keyFinding(attempt);
    QCOMPARE(nameOf(finding.verdict), nameOf(verdict));
    const Explanation& explanation = finding.explanation;
    const QString all = explanation.headline + u'\n' + explanation.cause + u'\n' + explanation.action;
    for (const QString& expected : words)
        QVERIFY2(all.contains(expected), qPrintable(all));
    QVERIFY2(!all.contains(u'%'), qPrintable(all));
    QCOMPARE(finding.betterHost, betterHost);
    const bool isGood = verdict == KeyVerdict::Works && !attempt.replyBody.contains("notice");
    QCOMPARE(explanation.tone == Explanation::Tone::Good, isGood);
    if (verdict != KeyVerdict::NotAsked)
        QVERIFY2(!explanation.action.isEmpty(), "what to do next");
}

void tst_KeyAnswer::namesTheRequest()
{
    const KeyFinding finding = qualtrics::keyFinding(answered(401, error("Unrecognized X-API-TOKEN.", "DCD_7")));
    QCOMPARE(finding.explanation.requestId, QStringLiteral("r-1"));
}

QTEST_GUILESS_MAIN(tst_KeyAnswer)
#include "tst_KeyAnswer.moc"
