// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxDistributions.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

const QDateTime start(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC);

SandboxRequest created(const QByteArray& subject)
{
    SandboxRequest request;
    request.method = "POST";
    request.path = "/API/v3/distributions";
    request.apiToken = Sandbox::token();
    request.contentType = "application/json";
    request.body =
        R"({"message": {"libraryId": "UR_1", "messageId": "MS_1"}, "recipients": {"mailingListId": "CG_1", "contactId": "CGC_1"},
        "header": {"fromEmail": "a@b.example", "replyToEmail": "a@b.example", "fromName": "A", "subject": "%1"},
        "surveyLink": {"surveyId": "SV_1", "type": "Individual", "expirationDate": "2030-01-01T00:00:00Z"},
        "sendDate": "2026-01-01T00:00:00Z"})";
    request.body.replace("%1", subject);
    return request;
}

json::Value contentOf(const SandboxAnswer& answer)
{
    return json::readValue({answer.body.constData(), static_cast<std::size_t>(answer.body.size())}).value();
}

} // namespace

class TestSandboxDistributions : public QObject {
    Q_OBJECT

private:
    SandboxDistributions m_distributions;

    /// Sends one in a scenario and gives its id as the list tells it.
    QByteArray send(const QByteArray& subject, const QDateTime& at, SandboxScenario scenario = SandboxScenario::Ok)
    {
        const SandboxRequest request = created(subject);
        m_distributions.keep(request, scenario, sandboxAnswer(request, scenario), at);
        SandboxRequest list = request;
        list.method = "GET";
        const json::Value content = contentOf(m_distributions.list(list, "surveyId=SV_1"));
        const auto& elements = content.find("result")->find("elements")->items();
        return elements.empty() ? QByteArray() : QByteArray::fromStdString(elements.front().textOf("id"));
    }

    SandboxAnswer one(const QByteArray& id, const QDateTime& at, const QByteArray& query = "surveyId=SV_1") const
    {
        SandboxRequest request;
        request.method = "GET";
        request.path = "/API/v3/distributions/" + id;
        request.apiToken = Sandbox::token();
        return m_distributions.one(request, query, at);
    }

    static QByteArray figures(const SandboxAnswer& answer)
    {
        const json::Value content = contentOf(answer);
        const json::Value& result = *content.find("result");
        const json::Value& stats = *result.find("stats");
        return QByteArray::fromStdString(
            result.textOf("requestStatus") + ' ' + stats.find("sent")->text() + ' ' + stats.find("skipped")->text());
    }

private slots:
    void init() { m_distributions = {}; }

    void walksFromPendingToDone()
    {
        const QByteArray id = send("Hello", start);
        QVERIFY(id.startsWith("EMD_"));
        QCOMPARE(figures(one(id, start)), QByteArray("Pending 0 0"));
        QCOMPARE(figures(one(id, start.addMSecs(SandboxDistributions::pendingMs))), QByteArray("Done 1 0"));
    }

    void theSameMailWithinTwelveHoursIsSkipped()
    {
        send("Hello", start);
        const QByteArray other = send("Hello 2", start.addSecs(60));
        const QByteArray again = send("Hello", start.addSecs(60));
        const QByteArray late = send("Hello", start.addSecs(60 + 12 * 3600));
        const QDateTime then = start.addDays(1);
        QCOMPARE(figures(one(other, then)), QByteArray("Done 1 0"));
        QCOMPARE(figures(one(again, then)), QByteArray("Done 0 1"));
        QCOMPARE(figures(one(late, then)), QByteArray("Done 1 0"));
    }

    void aLostAnswerIsFoundAgain()
    {
        for (const auto scenario : {SandboxScenario::HangUp, SandboxScenario::GatewayTimeout}) {
            const QByteArray id = send("Lost " + QByteArray::number(static_cast<int>(scenario)), start, scenario);
            QCOMPARE(one(id, start).status, 200);
        }
        m_distributions = {};
        QCOMPARE(send("Refused", start, SandboxScenario::Unavailable), QByteArray());
    }

    void refuses()
    {
        const QByteArray id = send("Hello", start);
        QCOMPARE(one(id, start, "").status, 400);
        QCOMPARE(one(id, start, "surveyId=SV_2").status, 404);
        QCOMPARE(one("EMD_nobody", start).status, 404);
        SandboxRequest stranger;
        stranger.method = "GET";
        stranger.path = "/API/v3/distributions/" + id;
        QVERIFY(SandboxDistributions::isOne(stranger));
        QCOMPARE(m_distributions.one(stranger, "surveyId=SV_1", start).status, 400);
        stranger.apiToken = "wrong";
        QCOMPARE(m_distributions.one(stranger, "surveyId=SV_1", start).status, 401);
    }
};

QTEST_APPLESS_MAIN(TestSandboxDistributions)
#include "tst_SandboxDistributions.moc"
