// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "delivery/History.h"
#include "support/RawServer.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// What hookbench-cli send leaves in the history that it shares with the window.
class tst_SendHistory : public QObject {
    Q_OBJECT

private slots:
    void init();

    void keepsTheAttemptWhereTheWindowLooks();
    void keepsWhatFailed_data();
    void keepsWhatFailed();
    void keepsWhatItDidNotLiveToSeeTheEndOf();
    void keepsNoSecret();
    void keepsNothingThatWasNotTried();
    void staysAwayWhenAsked();
    void warnsAndSendsAllTheSame_data();
    void warnsAndSendsAllTheSame();
    void sharesTheFileWithAnOpenWindowAndWithItself();
    void listsAndExportsIt();
    void comparesTwo();
    void historyComplaints_data();
    void historyComplaints();

private:
    CliResult send(const QStringList& options = {}) const;
    QStringList arguments(const QStringList& options) const;
    /// Where the window, which is called hookbench too, keeps it.
    QString historyFile() const { return m_data->filePath(u"hookbench/hookbench/history.sqlite"_s); }
    QByteArray allHistoryBytes() const;

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_data;
    QProcessEnvironment m_environment;
};

void tst_SendHistory::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_data = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"XDG_DATA_HOME"_s, m_data->path());
    m_environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"s3cret"_s);
}

QStringList tst_SendHistory::arguments(const QStringList& options) const
{
    return QStringList{u"send"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s} + options;
}

CliResult tst_SendHistory::send(const QStringList& options) const
{
    return runCli(arguments(options), {}, m_environment);
}

QByteArray tst_SendHistory::allHistoryBytes() const
{
    QByteArray bytes;
    const QDir folder = QFileInfo(historyFile()).dir();
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void tst_SendHistory::keepsTheAttemptWhereTheWindowLooks()
{
    RawServer server(RawScript::json("{\"id\": \"EMD_1\"}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--event"_s, u"bought"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(!result.errors.contains("Warning"), result.errors.constData());

    const History history(historyFile());
    QCOMPARE(history.list().size(), 1);
    const Attempt attempt = history.load(history.list().constFirst().id);
    QCOMPARE(attempt.campaign, u"Hello"_s);
    QCOMPARE(attempt.webhook, u"Hook"_s);
    QCOMPARE(attempt.profile, u"Ada Lovelace"_s);
    QCOMPARE(attempt.event, u"Bought"_s);
    QCOMPARE(attempt.environment, u"Here"_s);
    QCOMPARE(attempt.requestBody, QByteArray("{\"to\": \"Ada\"}\n"));
    QCOMPARE(attempt.status, 200);
    QCOMPARE(attempt.replyBody, QByteArray("{\"id\": \"EMD_1\"}"));
}

void tst_SendHistory::keepsWhatFailed_data()
{
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<DeliveryOutcome>("outcome");
    QTest::newRow("nobody listens") << false << DeliveryOutcome::NotSent;
    QTest::newRow("hangs up after the request") << true << DeliveryOutcome::SentNoAnswer;
}

void tst_SendHistory::keepsWhatFailed()
{
    QFETCH(bool, hangsUp);
    QFETCH(DeliveryOutcome, outcome);
    auto server = std::make_unique<RawServer>(RawScript::hangUpAfterRequest());
    m_workspace->setOrigin(server->origin());
    if (!hangsUp)
        server.reset();
    QCOMPARE(send().exitCode, 3);
    const History history(historyFile());
    QCOMPARE(history.list().size(), 1);
    QCOMPARE(history.list().constFirst().outcome, outcome);
}

/// kill -9 when the server has the request.
void tst_SendHistory::keepsWhatItDidNotLiveToSeeTheEndOf()
{
    RawServer server;
    QSignalSpy received(&server, &RawServer::requestReceived);
    m_workspace->setOrigin(server.origin());
    QProcess sender;
    sender.setProcessEnvironment(m_environment);
    sender.start(cliProgram(), arguments({}));
    QVERIFY(received.count() || received.wait(30'000));
    sender.kill();
    QVERIFY(sender.waitForFinished());

    const History history(historyFile());
    QCOMPARE(history.list().size(), 1);
    const Attempt attempt = history.load(history.list().constFirst().id);
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::Unfinished);
    QCOMPARE(attempt.requestBody, QByteArray("{\"to\": \"Ada\"}\n"));
    const CliResult listed = runCli({u"history"_s}, {}, m_environment);
    QVERIFY2(listed.output.contains("Perhaps sent: no end is on record"), listed.output.constData());
}

void tst_SendHistory::keepsNoSecret()
{
    RawServer server(RawScript::json("{\"echo\": \"s3cret\"}"));
    m_workspace->setOrigin(server.origin());
    QCOMPARE(send().exitCode, 0);
    QVERIFY(server.received().first().contains("X-Key: s3cret\r\n"));

    const QByteArray bytes = allHistoryBytes();
    QVERIFY(bytes.contains("X-Key"));
    QVERIFY(!bytes.contains("s3cret"));
}

void tst_SendHistory::keepsNothingThatWasNotTried()
{
    QCOMPARE(send({u"--env"_s, u"there"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(historyFile()));
}

void tst_SendHistory::staysAwayWhenAsked()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    QCOMPARE(send({u"--no-history"_s}).exitCode, 0);
    QVERIFY(QDir(m_data->path()).isEmpty());
}

void tst_SendHistory::warnsAndSendsAllTheSame_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no home") << QString() << QByteArray("neither HOME nor XDG_DATA_HOME is set");
    QTest::newRow("no folder can be made") << u"/proc/nowhere"_s << QByteArray("/proc/nowhere");
    QTest::newRow("no database") << u"damaged"_s << QByteArray("history.sqlite cannot be used");
}

void tst_SendHistory::warnsAndSendsAllTheSame()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, said);
    if (place == u"damaged") {
        QDir().mkpath(QFileInfo(historyFile()).path());
        QFile file(historyFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
    } else {
        m_environment.remove(u"HOME"_s);
        m_environment.insert(u"XDG_DATA_HOME"_s, place);
    }
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    const CliResult result = send({u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(result.errors.contains("hookbench-cli: Warning: "), result.errors.constData());
    QVERIFY2(result.errors.contains(said), result.errors.constData());
    QVERIFY2(result.output.startsWith('{'), result.output.constData());
}

/// The first of them make the file, all at the same time, while a window has it open.
void tst_SendHistory::sharesTheFileWithAnOpenWindowAndWithItself()
{
    RawServer server(RawScript::json("{}"));
    m_workspace->setOrigin(server.origin());
    constexpr int count = 6;
    std::vector<std::unique_ptr<QProcess>> senders;
    for (int i = 0; i < count; ++i) {
        senders.push_back(std::make_unique<QProcess>());
        senders.back()->setProcessEnvironment(m_environment);
        senders.back()->start(cliProgram(), arguments({}));
    }
    History window(historyFile());
    QCOMPARE(window.errorText(), QString());
    Attempt own;
    own.campaign = u"of the window"_s;
    QVERIFY(window.add(own) > 0);
    for (const auto& sender : senders) {
        QTRY_COMPARE_WITH_TIMEOUT(sender->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(sender->exitCode(), 0);
        QVERIFY(!sender->readAllStandardError().contains("Warning"));
    }
    QCOMPARE(window.list().size(), count + 1);
}

void tst_SendHistory::listsAndExportsIt()
{
    RawServer server(RawScript::json("{\"echo\":\"s3cret\"}", "404 Not Found"));
    m_workspace->setOrigin(server.origin());
    send();
    server.setScript(RawScript::json("{}"));
    send();
    const auto history = [this](const QStringList& options) {
        return runCli(QStringList{u"history"_s} + options, {}, m_environment);
    };
    QCOMPARE(history({}).output.count('\n'), 2);
    const CliResult refused = history({u"--outcome"_s, u"4xx"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(refused.exitCode, 0);
    QCOMPARE(refused.output.count('\n'), 1);
    QVERIFY2(
        refused.output.contains("\"status\":404") && !refused.output.contains("s3cret"), refused.output.constData());
    QVERIFY(refused.output.contains("\"requestBody\":\"{\\\"to\\\": \\\"Ada\\\"}\\n\""));
    QCOMPARE(history({u"--format"_s, u"csv"_s, u"--limit"_s, u"1"_s}).output.count("\r\n"), 2);
    QCOMPARE(history({u"--search"_s, u"no such text"_s}).output, QByteArray());
    QCOMPARE(history({u"--to"_s, u"2020-01-01T00:00:00Z"_s}).output, QByteArray());
    QCOMPARE(history({u"--keep"_s, u"1"_s}).output.count('\n'), 1);
    QCOMPARE(history({}).output.count('\n'), 1);
}

/// The same request with two different keys, answered in two ways.
void tst_SendHistory::comparesTwo()
{
    RawServer server(RawScript::json("{\"echo\":\"s3cret\"}", "401 Unauthorized"));
    m_workspace->setOrigin(server.origin());
    send();
    server.setScript(RawScript::json("{\"echo\":\"0ther\"}"));
    m_environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"0ther"_s);
    send();
    const auto compared = [this](const QStringList& options) {
        return runCli(QStringList{u"history"_s, u"--compare"_s, u"1"_s, u"2"_s} + options, {}, m_environment);
    };
    const CliResult text = compared({});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("the same, but for what is masked"), text.output.constData());
    QVERIFY2(text.output.contains("first “401 Unauthorized”, then “200 OK”"), text.output.constData());
    QVERIFY2(text.output.contains("masked  X-Key: cannot be compared"), text.output.constData());
    const CliResult json = compared({u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 0);
    QVERIFY2(json.output.contains("\"request\":\"sameButMasked\""), json.output.constData());
    for (const char* secret : {"s3cret", "0ther"})
        QVERIFY(!text.output.contains(secret) && !json.output.contains(secret));
}

void tst_SendHistory::historyComplaints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("outcome") << QStringList{u"--outcome"_s, u"good"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"-1"_s};
    QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s};
    QTest::newRow("time") << QStringList{u"--from"_s, u"yesterday"_s};
    QTest::newRow("one to compare") << QStringList{u"--compare"_s, u"1"_s};
    QTest::newRow("three to compare") << QStringList{u"--compare"_s, u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("none of this number") << QStringList{u"--compare"_s, u"1"_s, u"4711"_s};
    QTest::newRow("format of a comparison") << QStringList{u"--compare"_s, u"1"_s, u"2"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("nothing kept") << QStringList{u"--keep-days"_s, u"0"_s};
}

void tst_SendHistory::historyComplaints()
{
    QFETCH(QStringList, options);
    const CliResult result = runCli(QStringList{u"history"_s} + options, {}, m_environment);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.errors.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SendHistory)
#include "tst_SendHistory.moc"
