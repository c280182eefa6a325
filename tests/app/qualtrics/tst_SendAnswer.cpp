// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/SendAnswer.h"

#include <QTest>

using namespace hookbench;

/// What Qualtrics' answers to a distribution mean, and the place of the payload that they speak of.
class tst_SendAnswer : public QObject {
    Q_OBJECT

private slots:
    void explains_data();
    void explains();
    void suggestsTheHostThatWasMeant();
    void leavesTheRestToHttp();
};

namespace {

const QByteArray payload =
    R"({"message":{"libraryId":"UR_1","messageId":"MS_1"},)"
    R"("recipients":{"mailingListId":"CG_1","contactId":"CGC_1"},)"
    R"("header":{"fromEmail":"a@b.c","fromName":"A","subject":"S"},)"
    R"("surveyLink":{"surveyId":"SV_1","linkType":"Individual"},"sendDate":"2031-01-01T00:00:00Z"})";

Attempt answered(int status, const QByteArray& reply, const QByteArray& body = payload)
{
    Attempt attempt;
    attempt.method = "POST";
    attempt.url = QStringLiteral("https://iad1.qualtrics.com/API/v3/distributions");
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.requestHeaders = {{"X-API-TOKEN", "••••••••"}};
    attempt.requestBody = body;
    attempt.status = status;
    attempt.replyBody = reply;
    return attempt;
}

QByteArray error(const QByteArray& message, const QByteArray& code, const QByteArray& requestId = R"("r-1")")
{
    return R"({"meta":{"error":{"errorMessage":")" + message + R"(","errorCode":")" + code + R"("},"requestId":)"
        + requestId + "}}";
}

} // namespace

void tst_SendAnswer::explains_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QStringList>("words"); // somewhere in headline, cause or action
    QTest::addColumn<QString>("place"); // the bytes of the payload; empty = none
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char* name, const Attempt& attempt, const QStringList& words, const char* place = "",
                         const char* requestId = "r-1") {
        QTest::newRow(name) << attempt << words << QString::fromUtf8(place) << QString::fromUtf8(requestId);
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };

    row("queued", answered(200, R"({"result":{"id":"EMD_1"},"meta":{"requestId":"r-1"}})"),
        {s("queued as EMD_1"), s("12 hours")});
    row("queued with notice",
        answered(200, R"({"result":{"id":"EMD_1"},"meta":{"notice":"use this host instead: fra1.qualtrics.com"}})"),
        {s("queued as EMD_1"), s("Use fra1.qualtrics.com")}, "", "");
    row("unknown key", answered(400, error("Unexpected json key provided: `linkType`", "RP_9")), {s("“linkType”")},
        "\"linkType\"");
    row("unknown key elsewhere", answered(400, error("Unexpected json key provided: subject", "RP_9")),
        {s("“subject”")}, "\"subject\"");
    row("unknown key that is not there", answered(400, error("Unexpected json key provided: other", "RP_9")),
        {s("“other”")});
    row("absent key", answered(400, error("Expected param not found: sendDate", "RP_10"), "{\"message\":{}}"),
        {s("“sendDate”"), s("means at once")}, "{");
    row("absent key below",
        answered(400, error("Expected param not found: fromName", "RP_10"),
            QByteArray(payload).replace("\"fromName\":\"A\",", "").replace("linkType", "type")),
        {s("“fromName”")}, "\"header\"");
    row("no such survey", answered(404, error("Survey not found", "GSI_2")), {s("no survey with this id")}, "\"SV_1\"");
    row("no such list", answered(404, error("mailing list not found", "PACC_6")), {s("no mailing list")}, "\"CG_1\"");
    row("contact of another list", answered(404, error("contact not found", "GET_CONTACT_FROM_LIST_NOT_FOUND")),
        {s("contactLookupId"), s("CGC_")}, "\"CGC_1\"");
    row("somebody else's", answered(403, error("operation forbidden", "QMST_2.1")), {s("belongs to somebody else")});
    row("broken payload", answered(400, error("The body is not valid JSON, at byte 5: x", "SANDBOX_JSON"), "{\"a\":,}"),
        {s("SANDBOX_JSON")}, ",");
    row("unknown code", answered(400, error("Something", "QVAL_9")), {s("Something (QVAL_9)")});
    row("revoked key", answered(401, error("Unrecognized X-API-TOKEN.", "DCD_7")), {s("does not know this key")});
    row("no API right", answered(403, error("no access", "AuthZ_2.0")), {s("may not use the API")});
    row("wrong path", answered(404, R"({"meta":{"error":{"errorMessage":"does not exist"},"requestId":"r-1"}})"),
        {s("not this address")});
    row("fault", answered(500, error("broken", "GE_0")), {s("broken (GE_0)"), s("before you send again")});
    row("request id null", answered(400, error("Something", "X", "null")), {s("Something (X)")}, "", "");
    row("request id empty", answered(400, error("Something", "X", R"("")")), {s("Something (X)")}, "", "");
    row("legacy form",
        answered(400,
            R"({"meta":{"status":"Error","errorMessage":"old","internalErrorCode":"GS_5",)"
            R"("errorId":"e-5"},"result":null})"),
        {s("old (GS_5)")}, "", "e-5");
    row("a web page", answered(502, "<html>Bad Gateway</html>"), {s("not from Qualtrics' API"), s("send again")}, "",
        "");
    row("broken answer", answered(200, R"({"result":{"id":"EM)"), {s("cannot be read"), s("send again")}, "", "");
}

void tst_SendAnswer::explains()
{
    QFETCH(Attempt, attempt);
    QFETCH(QStringList, words);
    const auto explanation = qualtrics::sendExplanation(attempt);
    QVERIFY(explanation);
    const QString all = explanation->headline + u'\n' + explanation->cause + u'\n' + explanation->action;
    for (const QString& expected : words)
        QVERIFY2(all.contains(expected), qPrintable(all));
    QVERIFY2(!all.contains(u'%'), qPrintable(all));
    QTEST(explanation->requestId, "requestId");
    const auto place = explanation->bodyPlace.value_or(ByteRange());
    QTEST(QString::fromUtf8(
              attempt.requestBody.mid(static_cast<qsizetype>(place.begin), static_cast<qsizetype>(place.size()))),
        "place");
}

/// As the key check does.
void tst_SendAnswer::suggestsTheHostThatWasMeant()
{
    Attempt attempt = answered(0, {});
    attempt.outcome = DeliveryOutcome::NotSent;
    attempt.failure = DeliveryFailure::HostNotFound;
    attempt.url = QStringLiteral("https://scj1.qualtrics.com/API/v3/distributions");
    const auto explanation = qualtrics::sendExplanation(attempt);
    QVERIFY(explanation.has_value());
    QVERIFY2(explanation->action.contains(u"Did you mean sjc1.qualtrics.com?"), qPrintable(explanation->action));
    QCOMPARE(explanation->setting, Explanation::Setting::Environment);
}

void tst_SendAnswer::leavesTheRestToHttp()
{
    Attempt attempt = answered(0, {});
    attempt.outcome = DeliveryOutcome::SentNoAnswer;
    attempt.failure = DeliveryFailure::TimedOut;
    QVERIFY(!qualtrics::sendExplanation(attempt));
    attempt = answered(200, "{\"meta\":");
    attempt.failure = DeliveryFailure::ConnectionLost;
    QVERIFY(!qualtrics::sendExplanation(attempt));
    QVERIFY(!qualtrics::sendExplanation(answered(302, "<html>")));
}

QTEST_GUILESS_MAIN(tst_SendAnswer)
#include "tst_SendAnswer.moc"
