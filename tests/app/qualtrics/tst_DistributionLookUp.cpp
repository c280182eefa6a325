// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionLookUp.h"

#include <QTest>

using namespace hookbench;
using Verdict = LookUpFinding::Verdict;

/// Whether a lost distribution can be told in the list of those that Qualtrics has.
class tst_DistributionLookUp : public QObject {
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void finds_data();
    void finds();
    void saysThatItIsInferred();
};

namespace {

const QByteArray sent = R"({"recipients":{"contactId":"CGC_1","mailingListId":"CG_1"},"header":{"subject":"Hello"},)"
                        R"("surveyLink":{"surveyId":"SV_1&2","type":"Individual"}})";

Attempt lostAttempt()
{
    Attempt lost;
    lost.method = "POST";
    lost.url = QStringLiteral("https://fra1.qualtrics.com/API/v3/distributions");
    lost.requestBody = sent;
    lost.startedAt = QDateTime(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC);
    lost.outcome = DeliveryOutcome::SentNoAnswer;
    return lost;
}

Attempt answered(const QByteArray& elements, const QByteArray& nextPage = "null", int status = 200)
{
    Attempt answer;
    answer.url = QStringLiteral("https://fra1.qualtrics.com/API/v3/distributions?surveyId=SV_1");
    answer.outcome = DeliveryOutcome::Answered;
    answer.status = status;
    answer.replyBody = "{\"result\":{\"elements\":[" + elements + "],\"nextPage\":" + nextPage + "},\"meta\":{}}";
    return answer;
}

QByteArray element(const QByteArray& created, const QByteArray& rest)
{
    return "{\"id\":\"EMD_1\",\"createdDate\":\"" + created + "\"" + rest + "}";
}

} // namespace

void tst_DistributionLookUp::asks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("asks");
    const QString url = lostAttempt().url;
    QTest::newRow("a distribution") << QByteArray("POST") << url << sent << true;
    QTest::newRow("no survey") << QByteArray("POST") << url << QByteArray("{}") << false;
    QTest::newRow("no JSON") << QByteArray("POST") << url << QByteArray("hello") << false;
    QTest::newRow("a GET") << QByteArray("GET") << url << sent << false;
    QTest::newRow("another call") << QByteArray("POST") << QString(url + QStringLiteral("/sms")) << sent << false;
}

void tst_DistributionLookUp::asks()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(bool, asks);
    Attempt lost = lostAttempt();
    lost.method = method;
    lost.url = url;
    lost.requestBody = body;
    QCOMPARE(qualtrics::lookUpPath(lost),
        asks ? std::string("/API/v3/distributions?surveyId=SV_1%262&pageSize=100&useNewPaginationScheme=true")
             : std::string());
}

void tst_DistributionLookUp::finds_data()
{
    QTest::addColumn<Attempt>("answer");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray inTime = "2026-11-27T01:00:05Z";
    const QByteArray contact = ",\"recipients\":{\"contactId\":\"CGC_1\",\"mailingListId\":\"CG_1\"}";
    const auto row = [](const char* name, const Attempt& answer, Verdict verdict) {
        QTest::newRow(name) << answer << verdict;
    };
    row("same contact, in time", answered(element(inTime, contact)), Verdict::Found);
    row("same contact, clock behind", answered(element("2026-11-27T00:56:00Z", contact)), Verdict::Found);
    row("same contact, the day before", answered(element("2026-11-26T01:00:05Z", contact)), Verdict::NotFound);
    row("same contact, much later", answered(element("2026-11-27T02:00:05Z", contact)), Verdict::NotFound);
    row("no time told", answered("{\"id\":\"EMD_1\"" + contact + "}"), Verdict::NotFound);
    row("another contact", answered(element(inTime, ",\"recipients\":{\"contactId\":\"CGC_2\"}")), Verdict::NotFound);
    row("another list",
        answered(element(inTime, ",\"recipients\":{\"contactId\":\"CGC_1\",\"mailingListId\":\"CG_2\"}")),
        Verdict::NotFound);
    row("another subject", answered(element(inTime, ",\"headers\":{\"subject\":\"Bye\"}")), Verdict::NotFound);
    row("nobody named", answered(element(inTime, ",\"headers\":{\"subject\":\"Hello\"}")), Verdict::Likely);
    row("nobody named, then the contact", answered(QByteArray(element(inTime, {}) + ',' + element(inTime, contact))),
        Verdict::Found);
    row("nothing", answered({}), Verdict::NotFound);
    row("more pages", answered({}, "\"https://fra1.qualtrics.com/API/v3/distributions?skipToken=1\""),
        Verdict::Unknown);
    row("refused", answered({}, "null", 401), Verdict::Unknown);
    row("elements that are none", answered("1,\"a\",null,[]"), Verdict::NotFound);
    Attempt page = answered({});
    page.replyBody = "<html>";
    row("a page", page, Verdict::Unknown);
    Attempt cut = answered({});
    cut.failure = DeliveryFailure::ConnectionLost;
    row("broken off", cut, Verdict::Unknown);
}

void tst_DistributionLookUp::finds()
{
    QFETCH(Attempt, answer);
    QFETCH(Verdict, verdict);
    const LookUpFinding finding = qualtrics::lookUpFinding(lostAttempt(), {answer});
    QCOMPARE(finding.verdict, verdict);
    QVERIFY(!finding.explanation.headline.isEmpty());
    QVERIFY(!finding.explanation.cause.isEmpty());
    QVERIFY(!finding.explanation.action.isEmpty());
}

void tst_DistributionLookUp::saysThatItIsInferred()
{
    const Attempt answer = answered(element("2026-11-27T01:00:05Z", ",\"recipients\":{\"contactId\":\"CGC_1\"}"));
    const Explanation explanation = qualtrics::lookUpFinding(lostAttempt(), {answer}).explanation;
    QVERIFY(explanation.headline.contains(QStringLiteral("EMD_1")));
    QVERIFY(explanation.cause.contains(QStringLiteral("inferred")));
    QVERIFY(explanation.action.contains(QStringLiteral("Do not send")));
}

QTEST_APPLESS_MAIN(tst_DistributionLookUp)
#include "tst_DistributionLookUp.moc"
