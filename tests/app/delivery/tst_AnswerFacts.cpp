// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AnswerFacts.h"

#include <QTest>

using namespace hookbench;

/// What an unknown service tells of its error itself.
class tst_AnswerFacts : public QObject {
    Q_OBJECT

private slots:
    void spoken_data();
    void spoken();
    void facts_data();
    void facts();
    void everyErrorSaysWhatToDo_data();
    void everyErrorSaysWhatToDo();
};

namespace {

Attempt answered(int status, const QByteArray& body, const QList<WireHeader>& headers = {})
{
    Attempt attempt;
    attempt.url = QStringLiteral("https://api.example.com/hook");
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = status;
    attempt.replyBody = body;
    attempt.replyHeaders = headers;
    return attempt;
}

} // namespace

void tst_AnswerFacts::spoken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* body, const char* said) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(said);
    };
    row("problem details", R"({"type":"x","title":"Out of credit","detail":"Balance is 30","status":403})",
        "Out of credit: Balance is 30");
    row("message", R"({"message":"Bad field"})", "Bad field");
    row("code and message", R"({"code":"E7","message":"Bad field"})", "E7: Bad field");
    row("OAuth", R"({"error":"invalid_request","error_description":"no name"})", "invalid_request: no name");
    row("error object", R"({"error":{"code":"E7","message":"Bad field"}})", "E7: Bad field");
    row("list of errors", R"({"errors":[{"title":"First","detail":"a"},{"title":"Second"}]})", "First: a");
    row("list of texts", R"({"errors":["First","Second"]})", "First");
    row("array at the top", R"([{"message":"m"}])", "m");
    row("said twice", R"({"error":"Not Found","message":"Not Found"})", "Not Found");
    row("nothing known", R"({"ok":false})", "");
    row("numbers", R"({"code":7,"message":8})", "");
    row("no JSON", "Bad field", "");
    row("deep", R"({"error":{"errors":[[[[{"message":"m"}]]]]}})", "m");
    row("empty", "", "");
}

void tst_AnswerFacts::spoken()
{
    QFETCH(QByteArray, body);
    QTEST(spokenError(body), "said");
}

void tst_AnswerFacts::facts_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Attempt& attempt, const char* text) {
        QTest::newRow(name) << attempt << QString::fromUtf8(text);
    };
    row("wait some seconds", answered(429, "{}", {{"retry-after", "30"}}), "wait 30 s");
    row("wait until a time", answered(503, "{}", {{"Retry-After", "Fri, 27 Nov 2026 02:00:00 GMT"}}),
        "until Fri, 27 Nov 2026 02:00:00 GMT");
    row("what it asks for", answered(401, "{}", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}),
        "Bearer error=\"invalid_token\"");
    row("what it takes", answered(405, "{}", {{"Allow", "GET, HEAD"}}), "GET, HEAD");
    row("page with a title", answered(502, "<html><head><TITLE>502 Bad\nGateway</TITLE>"), "“502 Bad Gateway”");
    row("page with a heading", answered(403, "<!doctype html><h1 class=x>Blocked</h1>"), "“Blocked”");
    row("page without either", answered(403, "<html>"), "web page");
    row("empty answer", answered(400, " \n"), "says nothing more");
    row("its own words", answered(400, R"({"message":"Bad field"})"), "The server says: Bad field");
    row("nginx and certificates", answered(400, "<center>No required SSL certificate was sent</center>"),
        "client certificate");
    row("a word of a proxy", answered(407, ""), "proxy");
}

void tst_AnswerFacts::facts()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, text);
    const Explanation explanation = explain(attempt);
    const QString all = explanation.headline + u'\n' + explanation.cause + u'\n' + explanation.action;
    QVERIFY2(all.contains(text), qPrintable(all));
}

void tst_AnswerFacts::everyErrorSaysWhatToDo_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {300, 302, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 421, 422, 423, 424,
            425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 511, 520, 599, 777})
        QTest::addRow("%d", status) << status;
}

void tst_AnswerFacts::everyErrorSaysWhatToDo()
{
    QFETCH(int, status);
    const Explanation explanation = explain(answered(status, QByteArray(5000, 'x')));
    QVERIFY(explanation.headline.contains(QString::number(status)));
    QVERIFY(!explanation.action.isEmpty());
    QVERIFY(explanation.tone != Explanation::Tone::Good);
    QVERIFY(explanation.cause.size() < 1000);
}

QTEST_APPLESS_MAIN(tst_AnswerFacts)
#include "tst_AnswerFacts.moc"
