// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "support/RawServer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// hookbench-cli look-up, after a send whose answer was lost.
class tst_LookUpCommand : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sendSaysHow();
    void finds_data();
    void finds();
    void printsJsonForScripts();
    void complains();

private:
    CliResult run(const QStringList& arguments) const;
    CliResult loseAnAnswer() const;
    void answerWith(const QByteArray& elements) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RawServer> m_server;
};

void tst_LookUpCommand::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_data = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawServer>(RawScript::hangUpAfterRequest());
    m_workspace->setBody(R"({"recipients": {"contactId": "CGC_1"}, "surveyLink": {"surveyId": "SV_1"}})");
    m_workspace->write(u"webhooks/hook.json"_s,
        QByteArray(R"({"name": "Hook", "method": "POST", "url": "%1/API/v3/distributions", "timeoutMs": 5000,
            "headers": [{"name": "X-API-TOKEN", "value": "<key>"}]})")
            .replace("%1", m_server->origin().toUtf8()));
}

CliResult tst_LookUpCommand::run(const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_data->path());
    environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"s3cret"_s);
    return runCli(arguments, {}, environment);
}

CliResult tst_LookUpCommand::loseAnAnswer() const
{
    m_server->setScript(RawScript::hangUpAfterRequest());
    return run({u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
}

void tst_LookUpCommand::answerWith(const QByteArray& elements) const
{
    m_server->setScript(
        RawScript::json("{\"result\":{\"elements\":[" + elements + "],\"nextPage\":null},\"meta\":{}}"));
}

void tst_LookUpCommand::sendSaysHow()
{
    const CliResult lost = loseAnAnswer();
    QCOMPARE(lost.exitCode, 3);
    const QByteArray command = "hookbench-cli look-up " + m_workspace->campaign().toUtf8() + " --attempt 1";
    QVERIFY2(lost.errors.contains(command), lost.errors.constData());
    QVERIFY(!run({u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s, u"--no-history"_s})
                 .errors.contains("look-up"));
    answerWith({});
    QVERIFY(!run({u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s}).errors.contains("look-up"));
}

void tst_LookUpCommand::finds_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the latest, found") << true << QStringList() << 0;
    QTest::newRow("the latest, not found") << false << QStringList() << 1;
    QTest::newRow("by its number") << true << QStringList{u"--attempt"_s, u"1"_s} << 0;
}

void tst_LookUpCommand::finds()
{
    QFETCH(bool, isThere);
    QFETCH(QStringList, options);
    loseAnAnswer();
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    answerWith(isThere
            ? QByteArray(R"({"id":"EMD_7","createdDate":"%1","recipients":{"contactId":"CGC_1"}})").replace("%1", now)
            : QByteArray());

    const CliResult result = run(QStringList{u"look-up"_s, m_workspace->campaign()} + options);

    QTEST(result.exitCode, "exitCode");
    QCOMPARE(m_server->requestCount(), 2);
    QVERIFY(m_server->received().at(1).startsWith("GET /API/v3/distributions?surveyId=SV_1&"));
    QVERIFY(m_server->received().at(1).contains("X-API-TOKEN: s3cret\r\n"));
    QVERIFY2(result.output.contains("The request whose answer was lost:\nPOST "), result.output.constData());
    QVERIFY2(
        result.errors.contains(isThere ? "Qualtrics has it: EMD_7" : "Not among the 0"), result.errors.constData());
    QVERIFY(!result.output.contains("s3cret") && !result.errors.contains("s3cret"));
    QVERIFY(run({u"history"_s}).output.count('\n') == 2);
}

void tst_LookUpCommand::printsJsonForScripts()
{
    loseAnAnswer();
    answerWith({});
    const CliResult result = run({u"look-up"_s, m_workspace->campaign(), u"--format"_s, u"json"_s});
    const QJsonObject attempt = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(attempt.value(QLatin1String("kind")).toString(), u"lookUp"_s);
    QCOMPARE(attempt.value(QLatin1String("verdict")).toString(), u"notFound"_s);
}

void tst_LookUpCommand::complains()
{
    const QString campaign = m_workspace->campaign();
    QCOMPARE(run({u"look-up"_s}).exitCode, 2);
    QCOMPARE(run({u"look-up"_s, campaign}).exitCode, 2); // nothing was lost yet
    QCOMPARE(run({u"look-up"_s, campaign, u"--attempt"_s, u"1"_s}).exitCode, 2);
    answerWith({});
    run({u"send"_s, campaign, u"--profile"_s, u"ada"_s});
    const CliResult answered = run({u"look-up"_s, campaign, u"--attempt"_s, u"1"_s});
    QCOMPARE(answered.exitCode, 2);
    QVERIFY2(answered.errors.contains("it has its answer"), answered.errors.constData());
    QCOMPARE(m_server->requestCount(), 1);
}

QTEST_GUILESS_MAIN(tst_LookUpCommand)
#include "tst_LookUpCommand.moc"
