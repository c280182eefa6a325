// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "support/RawServer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_SendCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void sendsTheExampleToTheSandbox();
    void fetchesATokenFromTheSandboxFirst();
    void sendsOnceAndShowsTheAnswer();
    void followsRedirectsOnlyWhenAsked();
    void masksTheSecretButSendsIt();
    void saysThatNobodyListens();
    void tellsSentWithoutAnswerFromNotSent();
    void exitsByTheStatus_data();
    void exitsByTheStatus();
    void sendsNothingWhileAPlaceholderIsUnfilled();
    void sendsNothingWithoutTheSecret();
    void keepsLineBreaksOfAProfileOutOfTheHeaders();
    void printsJsonForScripts();

private:
    CliResult send(const QStringList& options) const;

    std::unique_ptr<TestWorkspace> m_workspace;
};

static const QString s_example =
    QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics/campaigns/nps-after-purchase");

CliResult tst_SendCommand::send(const QStringList& options) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"s3cret"_s);
    return runCli(QStringList{u"send"_s, m_workspace->campaign()} + options, {}, environment);
}

void tst_SendCommand::sendsTheExampleToTheSandbox()
{
    const CliResult result = runCli({u"send"_s, s_example, u"--profile"_s, u"ada"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("200"), result.output.constData());
    QVERIFY2(result.output.contains("EMD_"), result.output.constData());
}

void tst_SendCommand::fetchesATokenFromTheSandboxFirst()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    QCOMPARE(QProcess::execute(
                 u"cp"_s, {u"-r"_s, QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"), copy}),
        0);
    QFile webhook(copy + u"/webhooks/qualtrics.json"_s);
    QVERIFY(webhook.open(QIODevice::WriteOnly));
    webhook.write(R"({"name": "Q", "url": "https://<yourdatacenterid>.qualtrics.com/API/v3/distributions",
        "headers": [{"name": "Content-Type", "value": "application/json"}],
        "authentication": {"type": "oauth2", "clientId": "me", "clientSecret": "<qualtricsToken>",
            "tokenUrl": "https://<yourdatacenterid>.qualtrics.com/oauth2/token"}})");
    webhook.close();

    const CliResult result = runCli({u"send"_s, copy + u"/campaigns/nps-after-purchase"_s, u"--profile"_s, u"ada"_s});

    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY2(result.output.contains("/oauth2/token\n"), result.output.constData());
    QVERIFY2(result.output.contains("EMD_"), result.output.constData());
    QVERIFY2(!result.output.contains("hookbench-sandbox"), result.output.constData());
}

void tst_SendCommand::sendsOnceAndShowsTheAnswer()
{
    RawServer server(RawScript::json("{\"id\": \"EMD_1\"}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("{\"to\": \"Ada\"}\n"), result.output.constData());
    QVERIFY2(result.output.contains("{\"id\": \"EMD_1\"}\n"), result.output.constData());
    QVERIFY2(result.output.contains("200 OK"), result.output.constData());
    const QByteArray peer = "Connected to: 127.0.0.1, port " + QByteArray::number(server.serverPort());
    QVERIFY2(result.output.contains(peer), result.output.constData());
    QVERIFY2(result.output.contains("CleverTap would count this as delivered"), result.output.constData());
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.received().first().endsWith("\r\n\r\n{\"to\": \"Ada\"}\n"));
}

void tst_SendCommand::followsRedirectsOnlyWhenAsked()
{
    RawServer elsewhere(RawScript::json("{\"new\":1}"));
    RawServer server(RawScript::redirect("307 Temporary Redirect", elsewhere.origin() + u"/new"_s));
    m_workspace->setOrigin(server.origin());
    const CliResult shown = send({u"--profile"_s, u"ada"_s});
    QCOMPARE(shown.exitCode, 3);
    QVERIFY2(shown.output.contains(elsewhere.authority()), shown.output.constData());
    QVERIFY(elsewhere.received().isEmpty());

    const CliResult followed = send({u"--profile"_s, u"ada"_s, u"--allow-redirects"_s});
    QCOMPARE(followed.exitCode, 0);
    QVERIFY2(followed.errors.contains("without X-Name, X-Key"), followed.errors.constData());
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(elsewhere.requestCount(), 1);
    QVERIFY(elsewhere.received().first().endsWith("{\"to\": \"Ada\"}\n"));
    QVERIFY(!elsewhere.received().first().contains("s3cret"));

    RawServer endless;
    endless.setScript(RawScript::redirect("302 Found", endless.origin() + u"/again"_s));
    m_workspace->setOrigin(endless.origin());
    QCOMPARE(send({u"--profile"_s, u"ada"_s, u"--allow-redirects"_s}).exitCode, 3);
    QCOMPARE(endless.requestCount(), 6);
}

void tst_SendCommand::masksTheSecretButSendsIt()
{
    RawServer server(RawScript::json("{\"echo\": \"s3cret\"}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s});
    QVERIFY(server.received().first().contains("X-Key: s3cret\r\n"));
    QVERIFY2(!result.output.contains("s3cret") && !result.errors.contains("s3cret"), result.output.constData());
}

void tst_SendCommand::saysThatNobodyListens()
{
    QString origin;
    {
        const RawServer server;
        origin = server.origin();
    }
    const CliResult result = runCli({u"send"_s, s_example, u"--profile"_s, u"ada"_s, u"--endpoint"_s, origin});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.output.contains(origin.toUtf8()), result.output.constData());
    QVERIFY2(!result.output.contains("EMD_"), result.output.constData());
}

void tst_SendCommand::tellsSentWithoutAnswerFromNotSent()
{
    RawServer server(RawScript::hangUpAfterRequest());
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(server.requestCount(), 1);
    const QJsonObject attempt = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(attempt.value(QLatin1String("outcome")).toString(), u"sentNoAnswer"_s);
}

void tst_SendCommand::exitsByTheStatus_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("created") << QByteArray("201 Created") << 0;
    QTest::newRow("bad request") << QByteArray("400 Bad Request") << 3;
    QTest::newRow("server error") << QByteArray("503 Service Unavailable") << 3;
}

void tst_SendCommand::exitsByTheStatus()
{
    QFETCH(QByteArray, statusLine);
    QFETCH(int, exitCode);
    RawServer server(RawScript::json("{}", statusLine));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s});
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.output.contains(statusLine.first(3)), result.output.constData());
}

void tst_SendCommand::sendsNothingWhileAPlaceholderIsUnfilled()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s, u"--env"_s, u"there"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("webhooks/hook.json:"), result.errors.constData());
    QVERIFY2(result.errors.contains("key"), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(server.received().size(), 0);

    const CliResult production = runCli({u"send"_s, s_example, u"--profile"_s, u"ada"_s, u"--env"_s, u"production"_s});
    QCOMPARE(production.exitCode, 1);
    QVERIFY2(production.errors.contains("yourdatacenterid"), production.errors.constData());
}

void tst_SendCommand::sendsNothingWithoutTheSecret()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = runCli({u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.exitCode, 1);
    const QByteArray said = result.output + result.errors;
    QVERIFY2(said.contains("test-key"), said.constData());
    QCOMPARE(server.received().size(), 0);
}

void tst_SendCommand::keepsLineBreaksOfAProfileOutOfTheHeaders()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    m_workspace->setBody("{}");
    const CliResult result = send({u"--profile"_s, u"eve"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(server.received().size(), 0);
    QVERIFY2(result.errors.contains("webhooks/hook.json:"), result.errors.constData());
}

void tst_SendCommand::printsJsonForScripts()
{
    RawServer server(RawScript::json("{\"id\": 1}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--profile"_s, u"ada"_s, u"--event"_s, u"bought"_s, u"--format"_s, u"json"_s});
    const QJsonObject attempt = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(attempt.value(QLatin1String("outcome")).toString(), u"answered"_s);
    QCOMPARE(attempt.value(QLatin1String("status")).toInt(), 200);
    QCOMPARE(attempt.value(QLatin1String("profile")).toString(), u"Ada Lovelace"_s);
    const QJsonObject request = attempt.value(QLatin1String("request")).toObject();
    QCOMPARE(request.value(QLatin1String("body")).toString(), QStringLiteral("{\"to\": \"Ada\"}\n"));
    const QJsonObject peer = attempt.value(QLatin1String("peer")).toObject();
    QCOMPARE(peer.value(QLatin1String("address")).toString(), u"127.0.0.1"_s);
    QCOMPARE(peer.value(QLatin1String("port")).toInt(), int(server.serverPort()));
    QVERIFY(!peer.value(QLatin1String("isProxy")).toBool(true));
    const QJsonObject reply = attempt.value(QLatin1String("reply")).toObject();
    QCOMPARE(reply.value(QLatin1String("body")).toString(), QStringLiteral("{\"id\": 1}"));
}

QTEST_GUILESS_MAIN(tst_SendCommand)
#include "tst_SendCommand.moc"
