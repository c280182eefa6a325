// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifference.h"

#include "DifferenceLines.h"
#include "delivery/AttemptDifferenceExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench;
using Part = AttemptDifference::Part;
using Sameness = AttemptDifference::Sameness;
using Change = std::function<void(Attempt&)>;

Q_DECLARE_METATYPE(Part)
Q_DECLARE_METATYPE(Change)

class tst_AttemptDifference : public QObject {
    Q_OBJECT

private slots:
    void findsOneChange_data();
    void findsOneChange();
    void saysThatNothingDiffers();
    void sameRequestOtherAnswer();
    void neverCallsMaskedSecretsEqual();
    void verdicts_data();
    void verdicts();
    void textAndJson();
};

namespace {

Attempt answered()
{
    Attempt attempt;
    attempt.id = 7;
    attempt.campaign = QStringLiteral("Survey");
    attempt.webhook = QStringLiteral("Qualtrics");
    attempt.profile = QStringLiteral("Ada");
    attempt.environment = QStringLiteral("Sandbox");
    attempt.method = "POST";
    attempt.url = QStringLiteral("https://example.com/a");
    attempt.requestHeaders = {{"Host", "example.com"}};
    attempt.requestBody = R"({"to": "Ada"})";
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = 200;
    attempt.reasonPhrase = "OK";
    attempt.replyHeaders = {{"Content-Type", "application/json"}};
    attempt.replyBody = R"({"ok": true})";
    attempt.timings.totalMs = 34;
    attempt.tls.protocol = QStringLiteral("TLS 1.3");
    attempt.tls.chain = {{QStringLiteral("example.com"), QStringLiteral("CA"), {QStringLiteral("example.com")},
        QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC)}};
    Attempt token;
    token.kind = AttemptKind::TokenRequest;
    token.method = "POST";
    token.url = QStringLiteral("https://example.com/token");
    token.outcome = DeliveryOutcome::Answered;
    token.status = 200;
    attempt.before = {token};
    return attempt;
}

Attempt changed(const Change& change)
{
    Attempt attempt = answered();
    attempt.id = 8;
    change(attempt);
    return attempt;
}

} // namespace

void tst_AttemptDifference::findsOneChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Part>("part"); // the only one that differs
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, Part part, const char* line, const Change& change) {
        QTest::newRow(name) << change << part << QString::fromUtf8(line);
    };
    row("sample", Part::Choice, "changed Profile|Ada|Bob", [](Attempt& at) { at.profile = QStringLiteral("Bob"); });
    row("kind", Part::Choice, "changed Kind|test|key check", [](Attempt& at) { at.kind = AttemptKind::KeyCheck; });
    row("method", Part::RequestLine, "changed Method|POST|PUT", [](Attempt& at) { at.method = "PUT"; });
    row("URL", Part::RequestLine, "changed URL|https://example.com/a|https://example.com/b",
        [](Attempt& at) { at.url = QStringLiteral("https://example.com/b"); });
    row("header", Part::RequestHeaders, "added X||1", [](Attempt& at) { at.requestHeaders += WireHeader{"X", "1"}; });
    row("body", Part::RequestBody, "changed /to|\"Ada\"|\"Bob\"",
        [](Attempt& at) { at.requestBody = R"({"to": "Bob"})"; });
    row("status", Part::Answer, "changed Outcome|200 OK|401 Unauthorized", [](Attempt& at) {
        at.status = 401;
        at.reasonPhrase = "Unauthorized";
    });
    row("no answer", Part::Answer, "changed Outcome|200 OK|sent, no answer",
        [](Attempt& at) { at.outcome = DeliveryOutcome::SentNoAnswer; });
    row("network", Part::Answer, "added In the network's words||reset",
        [](Attempt& at) { at.failureDetail = QStringLiteral("reset"); });
    row("header of the answer", Part::AnswerHeaders, "gone Content-Type|application/json|",
        [](Attempt& at) { at.replyHeaders.clear(); });
    row("body of the answer", Part::AnswerBody, "changed /ok|true|false",
        [](Attempt& at) { at.replyBody = R"({"ok": false})"; });
    row("time", Part::Timings, "changed Whole delivery|34 ms|40 ms (+6)", [](Attempt& at) { at.timings.totalMs = 40; });
    row("less time", Part::Timings, "changed Whole delivery|34 ms|30 ms (−4)",
        [](Attempt& at) { at.timings.totalMs = 30; });
    row("phase", Part::Timings, "changed Answer began after|not reached or not known|3 ms",
        [](Attempt& at) { at.timings.firstByteMs = 3; });
    row("TLS", Part::Connection, "changed Secured by|TLS 1.3|TLS 1.2",
        [](Attempt& at) { at.tls.protocol = QStringLiteral("TLS 1.2"); });
    row("certificate", Part::Connection,
        "gone Certificate 1|example.com, signed by CA, from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z, for "
        "example.com|",
        [](Attempt& at) { at.tls.chain.clear(); });
    row("trust", Part::Connection, "changed Trust|trusted|Not sent: the certificate of example.com has expired",
        [](Attempt& at) { at.tls.faults = {TlsFault::Expired}; });
    row("token", Part::Token, "changed Outcome: Outcome|200 OK|400 Bad Request",
        [](Attempt& at) { at.before.front().status = 400; });
    row("no token", Part::Token, "changed Exchanges|1|0", [](Attempt& at) { at.before.clear(); });
}

void tst_AttemptDifference::findsOneChange()
{
    QFETCH(Change, change);
    QFETCH(Part, part);
    QFETCH(QString, line);
    const AttemptDifference difference = attemptDifference(answered(), changed(change));
    QCOMPARE(test::linesOf(difference.part(part)), QStringList(line));
    for (std::size_t i = 0; i < AttemptDifference::partCount; ++i)
        QCOMPARE(difference.parts[i].isDifferent(), i == static_cast<std::size_t>(part));
    const bool isOfRequest = part >= Part::RequestLine && part <= Part::RequestBody;
    const bool isOfAnswer = part >= Part::Answer && part <= Part::AnswerBody;
    QCOMPARE(difference.request, isOfRequest ? Sameness::Different : Sameness::Same);
    QCOMPARE(difference.answer, isOfAnswer ? Sameness::Different : Sameness::Same);
}

void tst_AttemptDifference::saysThatNothingDiffers()
{
    const AttemptDifference difference = attemptDifference(answered(), answered());
    QCOMPARE(difference.verdict,
        QStringList({QStringLiteral("The requests are byte for byte the same."),
            QStringLiteral("The answers are byte for byte the same: 200 OK.")}));
    QCOMPARE(partSummary(difference.part(Part::RequestBody)), QStringLiteral("the same"));
    QCOMPARE(partSummary(attemptDifference({}, {}).part(Part::RequestBody)), QStringLiteral("none in both"));
}

/// What a support engineer looks for.
void tst_AttemptDifference::sameRequestOtherAnswer()
{
    const AttemptDifference difference = attemptDifference(answered(), changed([](Attempt& at) {
        at.status = 503;
        at.reasonPhrase.clear();
        at.replyBody = "<html>";
        at.timings.totalMs = 1200;
    }));
    QCOMPARE(difference.verdict,
        QStringList({QStringLiteral("The requests are byte for byte the same."),
            QStringLiteral("They ended differently: first “200 OK”, then “503 Service Unavailable”."),
            QStringLiteral("The first took 34 ms, the second 1200 ms.")}));
}

/// Wherever a secret may stand: two different ones look the same behind their mask.
void tst_AttemptDifference::neverCallsMaskedSecretsEqual()
{
    const QString mask = QStringLiteral("••••••••");
    const QList<Change> places{
        [&](Attempt& at) { at.url += QStringLiteral("?key=") + mask; },
        [&](Attempt& at) {
            at.requestHeaders += WireHeader{"X-Key", mask.toUtf8()};
        },
        [&](Attempt& at) { at.requestBody = "{\"key\": \"" + mask.toUtf8() + "\"}"; },
    };
    for (const Change& place : places) {
        const AttemptDifference difference = attemptDifference(changed(place), changed(place));
        QCOMPARE(difference.request, Sameness::SameButMasked);
        QVERIFY(difference.verdict.first().contains(QStringLiteral("cannot be compared")));
        QVERIFY(differenceText(difference).contains("masked secrets cannot be compared"));
    }
    const Change echo = [&](Attempt& at) { at.replyBody = mask.toUtf8(); };
    QCOMPARE(attemptDifference(changed(echo), changed(echo)).answer, Sameness::SameButMasked);
}

void tst_AttemptDifference::verdicts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("request") << Change([](Attempt& at) {
        at.method = "PUT";
        at.requestBody = "x";
    }) << QStringLiteral("The requests differ: Method and URL, Body of the request.");
    QTest::newRow("answer") << Change([](Attempt& at) { at.replyBody = "x"; })
                            << QStringLiteral("Both ended with 200 OK, and differ: Body of the answer.");
    QTest::newRow("no answer") << Change([](Attempt& at) { at.outcome = DeliveryOutcome::SentNoAnswer; })
                               << QStringLiteral("They ended differently: first “200 OK”, then “sent, no answer”.");
}

void tst_AttemptDifference::verdicts()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    const QStringList verdict = attemptDifference(answered(), changed(change)).verdict;
    QVERIFY2(verdict.contains(sentence), qPrintable(verdict.join(u'\n')));
}

void tst_AttemptDifference::textAndJson()
{
    const AttemptDifference difference =
        attemptDifference(answered(), changed([](Attempt& at) { at.replyBody = R"({"ok": false})"; }));
    const QByteArray text = differenceText(difference);
    QVERIFY2(text.startsWith("First: #7. Second: #8.\nThe requests are byte for byte the same.\n"), text.constData());
    QVERIFY2(text.contains("\nBody of the answer: differences: 1\n  changed  /ok: true → false\n"), text.constData());
    QVERIFY2(text.contains("\nBody of the request: the same\n"), text.constData());

    const QByteArray json = differenceJson(difference);
    QVERIFY(json.endsWith('\n') && json.count('\n') == 1);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object[QLatin1String("first")].toInt(), 7);
    QCOMPARE(object[QLatin1String("request")].toString(), QStringLiteral("same"));
    QCOMPARE(object[QLatin1String("answer")].toString(), QStringLiteral("different"));
    const QJsonArray parts = object[QLatin1String("parts")].toArray();
    QCOMPARE(parts.size(), int(AttemptDifference::partCount));
    const QJsonObject body = parts[int(Part::AnswerBody)].toObject();
    QCOMPARE(body[QLatin1String("part")].toString(), QStringLiteral("answerBody"));
    QCOMPARE(body[QLatin1String("rows")].toArray()[0].toObject()[QLatin1String("change")].toString(),
        QStringLiteral("changed"));
}

QTEST_GUILESS_MAIN(tst_AttemptDifference)
#include "tst_AttemptDifference.moc"
