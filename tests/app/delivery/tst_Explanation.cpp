// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Explanation.h"

#include <QSet>
#include <QTest>

using namespace hookbench;
using Tone = Explanation::Tone;

/// Every outcome has its own plain words.
class tst_Explanation : public QObject {
    Q_OBJECT

private slots:
    void explains_data();
    void explains();
    void everyStatusHasWords();
    void failuresDiffer();
    void statusTexts();
};

namespace {

Attempt attemptWith(DeliveryOutcome outcome, DeliveryFailure failure, int status = 0)
{
    Attempt attempt;
    attempt.url = QStringLiteral("http://127.0.0.1:9/hook");
    attempt.outcome = outcome;
    attempt.failure = failure;
    attempt.status = status;
    attempt.failureDetail = QStringLiteral("[detail]");
    attempt.timings.totalMs = 10'040;
    return attempt;
}

} // namespace

Q_DECLARE_METATYPE(hookbench::Explanation::Tone)

void tst_Explanation::explains_data()
{
    using Outcome = DeliveryOutcome;
    using Failure = DeliveryFailure;
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("expected"); // somewhere in headline, cause or action
    const auto row = [](const char* name, const Attempt& attempt, Tone tone, const char* expected) {
        QTest::newRow(name) << attempt << tone << QString::fromUtf8(expected);
    };
    row("blocked", attemptWith(Outcome::NotSent, Failure::Blocked), Tone::Bad, "[detail]");
    row("cancelled in time", attemptWith(Outcome::NotSent, Failure::Cancelled), Tone::Attention,
        "before the request was sent");
    row("unknown host", attemptWith(Outcome::NotSent, Failure::HostNotFound), Tone::Bad, "no host named 127.0.0.1");
    row("refused", attemptWith(Outcome::NotSent, Failure::ConnectionRefused), Tone::Bad,
        "Nobody listens at 127.0.0.1:9");
    row("TLS", attemptWith(Outcome::NotSent, Failure::Tls), Tone::Bad, "[detail]");
    row("no connection in time", attemptWith(Outcome::NotSent, Failure::TimedOut), Tone::Bad, "within 10.0 s");
    row("no answer in time", attemptWith(Outcome::SentNoAnswer, Failure::TimedOut), Tone::Bad,
        "no answer within 10.0 s");
    row("hung up", attemptWith(Outcome::SentNoAnswer, Failure::ConnectionLost), Tone::Bad, "may have acted already");
    row("cancelled too late", attemptWith(Outcome::SentNoAnswer, Failure::Cancelled), Tone::Attention,
        "after the request was sent");
    row("too long", attemptWith(Outcome::Answered, Failure::ReplyTooLarge, 200), Tone::Attention,
        "200 OK, with a very long answer");
    row("broken off", attemptWith(Outcome::Answered, Failure::ConnectionLost, 200), Tone::Attention, "not whole");
    row("accepted", attemptWith(Outcome::Answered, Failure::None, 200), Tone::Good, "200 OK: the request was accepted");
    row("unknown 2xx", attemptWith(Outcome::Answered, Failure::None, 299), Tone::Good, "299: the request was accepted");
    row("bad request", attemptWith(Outcome::Answered, Failure::None, 400), Tone::Bad, "400 Bad Request");
    row("no key", attemptWith(Outcome::Answered, Failure::None, 401), Tone::Bad, "401 Unauthorized: no key was sent");
    row("no key, forbidden", attemptWith(Outcome::Answered, Failure::None, 403), Tone::Bad, "no key was sent");
    row("a proxy asks", attemptWith(Outcome::Answered, Failure::None, 407), Tone::Bad, "kind of login");
    row("server fault", attemptWith(Outcome::Answered, Failure::None, 500), Tone::Bad, "may have acted already");
    row("odd status", attemptWith(Outcome::Answered, Failure::None, 999), Tone::Attention, "999");

    Attempt attempt = attemptWith(Outcome::Answered, Failure::None, 302);
    attempt.redirectTarget = QStringLiteral("https://elsewhere.example/");
    row("redirect", attempt, Tone::Attention, "https://elsewhere.example/");
    attempt = attemptWith(Outcome::Answered, Failure::None, 404);
    attempt.reasonPhrase = "Nowhere";
    row("the server's own words", attempt, Tone::Bad, "404 Nowhere");
    for (const char* header : {"Authorization", "X-API-TOKEN", "Ocp-Apim-Subscription-Key"}) {
        attempt = attemptWith(Outcome::Answered, Failure::None, 401);
        attempt.requestHeaders = {{header, "typed in the open"}};
        row(header, attempt, Tone::Bad, "does not know this key");
    }
    attempt.requestHeaders = {{"X-Custom", "a ••••••••"}};
    row("a secret in another header", attempt, Tone::Bad, "does not know this key");
    attempt.requestHeaders.clear();
    attempt.url = QStringLiteral("http://127.0.0.1:9/hook?api_key=1");
    row("a key in the URL", attempt, Tone::Bad, "does not know this key");
    attempt = attemptWith(Outcome::Answered, Failure::None, 403);
    attempt.requestHeaders = {{"Authorization", "••••••••"}};
    row("no right", attempt, Tone::Bad, "the key is known");
    attempt.replyBody = "<html><h1>Blocked</h1>";
    row("a page forbids", attempt, Tone::Bad, "something in between");
    attempt = attemptWith(Outcome::NotSent, Failure::ConnectionRefused);
    attempt.url = QStringLiteral("http://[2001:db8::7]:8080/a");
    row("IPv6", attempt, Tone::Bad, "Nobody listens at [2001:db8::7]:8080");
    attempt.url = QStringLiteral("https://xn--mnchen-3ya.de/a");
    row("letters that look alike", attempt, Tone::Bad, "xn--mnchen-3ya.de:443");
    attempt.url = QStringLiteral("https://example.com/a");
    row("port left out", attempt, Tone::Bad, "example.com:443");
}

void tst_Explanation::explains()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, expected);
    const Explanation explanation = explain(attempt);
    QVERIFY(!explanation.headline.isEmpty());
    const QString all = explanation.headline + u'\n' + explanation.cause + u'\n' + explanation.action;
    QVERIFY2(all.contains(expected), qPrintable(all));
    QVERIFY2(!all.contains(u'%'), qPrintable(all));
    QTEST(explanation.tone, "tone");
}

void tst_Explanation::everyStatusHasWords()
{
    for (int status = 100; status < 600; ++status) {
        const Explanation explanation = explain(attemptWith(DeliveryOutcome::Answered, DeliveryFailure::None, status));
        QVERIFY(explanation.headline.startsWith(QString::number(status)));
        QCOMPARE(explanation.tone == Tone::Good, status / 100 == 2);
    }
}

void tst_Explanation::failuresDiffer()
{
    QSet<QString> headlines;
    for (int failure = static_cast<int>(DeliveryFailure::Blocked); failure <= static_cast<int>(DeliveryFailure::Tls);
         ++failure)
        headlines.insert(
            explain(attemptWith(DeliveryOutcome::NotSent, static_cast<DeliveryFailure>(failure))).headline);
    QCOMPARE(headlines.size(), 7);
}

void tst_Explanation::statusTexts()
{
    QCOMPARE(statusText(404), QStringLiteral("Not Found"));
    QCOMPARE(statusText(418), QString());
    QCOMPARE(statusText(0), QString());
}

QTEST_GUILESS_MAIN(tst_Explanation)
#include "tst_Explanation.moc"
