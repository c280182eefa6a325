// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "delivery/History.h"
#include "support/RawServer.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// hookbench-cli key against the real sandbox and against servers that answer by script.
class tst_KeyCommand : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theExampleWorksInTheSandbox_data();
    void theExampleWorksInTheSandbox();
    void exitsByTheVerdict_data();
    void exitsByTheVerdict();
    void asksOnceAndShowsNoSecret();
    void sendsNothingWithoutTheSecret();
    void wantsACheckToBeKnown();
    void keepsTheCheckInTheHistory();
    void complains_data();
    void complains();

private:
    CliResult key(const QStringList& arguments, const QString& secret = u"s3cret"_s) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_data;
};

static const QString s_example = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");

void tst_KeyCommand::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_data = std::make_unique<QTemporaryDir>();
}

CliResult tst_KeyCommand::key(const QStringList& arguments, const QString& secret) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_data->path());
    if (!secret.isEmpty())
        environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, secret);
    return runCli(QStringList{u"key"_s} + arguments, {}, environment);
}

void tst_KeyCommand::theExampleWorksInTheSandbox_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("workspace") << s_example;
    QTest::newRow("webhook") << s_example + u"/webhooks/qualtrics.json"_s;
    QTest::newRow("campaign") << s_example + u"/campaigns/product-feedback"_s;
}

void tst_KeyCommand::theExampleWorksInTheSandbox()
{
    QFETCH(QString, path);
    const CliResult result = key({path});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY2(result.output.contains("The key works: Hookbench Sandbox"), result.output.constData());
    QVERIFY2(result.output.contains("GET http://127.0.0.1:"), result.output.constData());
}

void tst_KeyCommand::exitsByTheVerdict_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("verdict");
    const QByteArray owner = R"({"result":{"brandId":"acme","userId":"UR_1","userName":"jane#acme"},"meta":%1})";
    const auto row = [](const char* name, const char* statusLine, const QByteArray& body, int exitCode,
                         const char* verdict) {
        QTest::newRow(name) << QByteArray(statusLine) << body << exitCode << QString::fromLatin1(verdict);
    };
    row("works", "200 OK", QByteArray(owner).replace("%1", "{}"), 0, "works");
    row("elsewhere", "200 OK", QByteArray(owner).replace("%1", R"({"notice":"use fra1.qualtrics.com"})"), 0,
        "worksElsewhere");
    row("revoked", "401 Unauthorized", R"({"meta":{"error":{"errorCode":"DCD_7"}}})", 3, "refused");
    row("no right", "403 Forbidden", R"({"meta":{"error":{"errorCode":"AuthZ_2.0"}}})", 3, "noRight");
    row("no key", "400 Bad Request", R"({"meta":{"error":{"errorCode":"ATP_2"}}})", 3, "noKey");
    row("a page", "200 OK", "<html>Welcome</html>", 3, "notTheService");
}

void tst_KeyCommand::exitsByTheVerdict()
{
    QFETCH(QByteArray, statusLine);
    QFETCH(QByteArray, body);
    RawServer server(RawScript::json(body, statusLine));
    m_workspace->write(u"webhooks/hook.json"_s,
        QByteArray(R"({"name": "Hook", "url": "%1/API/v3/distributions"})").replace("%1", server.origin().toUtf8()));
    const CliResult result = key({m_workspace->campaign(), u"--format"_s, u"json"_s});
    const QJsonObject attempt = QJsonDocument::fromJson(result.output).object();
    QTEST(attempt.value(u"verdict"_s).toString(), "verdict");
    QTEST(result.exitCode, "exitCode");
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.received().first().startsWith("GET /API/v3/whoami HTTP/1.1\r\n"));
}

void tst_KeyCommand::asksOnceAndShowsNoSecret()
{
    RawServer server(RawScript::json(R"({"echo": "s3cret"})"));
    m_workspace->setOrigin(server.origin());
    const QString file = m_workspace->path(u"webhooks/hook.json"_s);
    m_workspace->write(u"webhooks/hook.json"_s,
        QByteArray(R"({"name": "Hook", "url": "%1/in", "keyCheckUrl": "/v1/me?k=<key>",
            "headers": [{"name": "X-Key", "value": "<key>"}], "future": 1})")
            .replace("%1", server.origin().toUtf8()));
    const CliResult result = key({file});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.received().first().startsWith("GET /v1/me?k=s3cret HTTP/1.1\r\n"));
    QVERIFY(server.received().first().contains("X-Key: s3cret\r\n"));
    QVERIFY2(!result.output.contains("s3cret") && !result.errors.contains("s3cret"), result.output.constData());
    QDirIterator files(m_data->path(), QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile written(files.next());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(!written.readAll().contains("s3cret"), qPrintable(written.fileName()));
    }
    QVERIFY(count > 0);
}

void tst_KeyCommand::sendsNothingWithoutTheSecret()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->write(u"webhooks/hook.json"_s,
        QByteArray(
            R"({"name": "Hook", "url": "%1/in", "keyCheckUrl": "/me", "headers": [{"name": "K", "value": "<key>"}]})")
            .replace("%1", server.origin().toUtf8()));
    const CliResult result = key({m_workspace->campaign()}, {});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.contains("test-key"), result.output.constData());
    QCOMPARE(server.requestCount(), 0);
}

void tst_KeyCommand::wantsACheckToBeKnown()
{
    const CliResult result = key({m_workspace->campaign()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains("keyCheckUrl"), result.errors.constData());
}

void tst_KeyCommand::keepsTheCheckInTheHistory()
{
    QCOMPARE(key({s_example, u"--no-history"_s}).exitCode, 0);
    QCOMPARE(key({s_example}).exitCode, 0);
    QDirIterator files(m_data->path(), {u"history.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    const History history(files.next());
    QCOMPARE(history.list().size(), 1);
    const Attempt attempt = history.load(1);
    QCOMPARE(attempt.kind, AttemptKind::KeyCheck);
    QCOMPARE(attempt.webhook, u"Qualtrics"_s);
    QCOMPARE(attempt.environment, u"Sandbox"_s);
    QCOMPARE(attempt.status, 200);
}

void tst_KeyCommand::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("no webhook") << QStringList() << QByteArray("Name one webhook");
    QTest::newRow("no file") << QStringList{u"/nowhere"_s} << QByteArray("/nowhere");
    QTest::newRow("no such webhook") << QStringList{s_example + u"/webhooks"_s, u"--env"_s, u"moon"_s}
                                     << QByteArray("moon");
    QTest::newRow("format") << QStringList{s_example, u"--format"_s, u"xml"_s} << QByteArray("xml");
    QTest::newRow("endpoint") << QStringList{s_example, u"--endpoint"_s, u"ftp://x"_s} << QByteArray("origin");
}

void tst_KeyCommand::complains()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CliResult result = key(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains(word), result.errors.constData());
}

QTEST_GUILESS_MAIN(tst_KeyCommand)
#include "tst_KeyCommand.moc"
