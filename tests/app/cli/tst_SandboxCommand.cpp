// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_SandboxCommand : public QObject {
    Q_OBJECT

private slots:
    void saysItsAddressFirstAndAnswers();
    void recordsWhatItReceives();
    void recordsNoSecret_data();
    void recordsNoSecret();
    void recordsSecretsWhenTold();
    void playsTheScenario();
    void speaksTlsWithCurl();
    void catchesAll();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void endsCleanlyWhenAsked();
    void saysThatAPortIsTaken();

private:
    /// Starts the sandbox and gives the address of its first line.
    static QUrl start(QProcess& process, const QStringList& options = {});
    static QByteArray exchange(const QUrl& origin, const QByteArray& request);
};

QUrl tst_SandboxCommand::start(QProcess& process, const QStringList& options)
{
    process.start(cliProgram(), QStringList{u"sandbox"_s} + options);
    if (!process.waitForReadyRead())
        return {};
    return QUrl(QString::fromUtf8(process.readLine()).trimmed());
}

QByteArray tst_SandboxCommand::exchange(const QUrl& origin, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    socket.write(request);
    QByteArray reply;
    while (!reply.contains("requestId") && socket.waitForReadyRead())
        reply += socket.readAll();
    return reply;
}

void tst_SandboxCommand::saysItsAddressFirstAndAnswers()
{
    QProcess process;
    const QUrl origin = start(process);
    QCOMPARE(origin.host(), u"127.0.0.1"_s);
    const QByteArray reply =
        exchange(origin, "POST /API/v3/distributions HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY2(reply.startsWith("HTTP/1.1 400 "), reply.constData());
    QVERIFY(process.waitForReadyRead());
    QCOMPARE(process.readLine(), QByteArray("POST /API/v3/distributions 400\n"));
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void tst_SandboxCommand::recordsWhatItReceives()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"record.jsonl"_s);
    QProcess process;
    const QUrl origin = start(process, {u"--record"_s, file});
    exchange(origin, "GET /nowhere HTTP/1.1\r\nHost: x\r\nX-Marker: m1\r\n\r\n");
    process.terminate();
    QVERIFY(process.waitForFinished());

    QFile record(file);
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QJsonObject line = QJsonDocument::fromJson(record.readLine()).object();
    QCOMPARE(line.value(QLatin1String("method")).toString(), u"GET"_s);
    QCOMPARE(line.value(QLatin1String("status")).toInt(), 404);
    QVERIFY(line.value(QLatin1String("request")).toString().contains(u"X-Marker: m1"_s));
    QVERIFY(record.atEnd());
}

void tst_SandboxCommand::recordsNoSecret_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("kept"); ///< what stands around the secret
    const auto row = [](const char* name, const QByteArray& head, const QByteArray& body, const QByteArray& kept) {
        const QByteArray length = QByteArray::number(body.size());
        QTest::newRow(name) << QByteArray(
            head + "\r\nHost: x\r\nX-Odd:  two blanks \r\nContent-Length: " + length + "\r\n\r\n" + body)
                            << kept;
    };
    const QByteArray key = "typed-Key+4711";
    const QByteArray login = QByteArray("me:" + key).toBase64();
    row("API key", "GET /a HTTP/1.1\r\nX-API-TOKEN: " + key, {}, "X-API-TOKEN: \xe2\x80\xa2");
    row("bearer", "GET /a HTTP/1.1\r\nAuthorization: Bearer " + key, {}, "Authorization: Bearer \xe2\x80\xa2");
    row("login", "GET /a HTTP/1.1\r\nAuthorization: Basic " + login, {}, "Authorization: Basic \xe2\x80\xa2");
    row("login, and its password", "PUT /a HTTP/1.1\r\nAuthorization: Basic " + login, "say " + key,
        "\r\n\r\nsay \xe2\x80\xa2");
    row("proxy", "GET /a HTTP/1.1\r\nProxy-Authorization: Basic " + login, {}, "Basic \xe2\x80\xa2");
    row("cookie", "GET /a HTTP/1.1\r\nCookie: a=" + key, {}, "Cookie: \xe2\x80\xa2");
    row("query", "GET /a?b=1&api_key=typed-Key%2B4711&c=2 HTTP/1.1", {}, "/a?b=1&api_key=\xe2\x80\xa2");
    row("form", "POST /a HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
        "client_id=me&client_secret=typed-Key%2B4711&scope=a+b", "client_id=me&client_secret=\xe2\x80\xa2");
    row("JSON", "POST /a HTTP/1.1\r\nContent-Type: application/json", R"({"deep":[{"password":")" + key + R"("}]})",
        R"({"deep":[{"password":")");
    row("header and body", "POST /a HTTP/1.1\r\nX-Api-Key: " + key, "the key is " + key,
        "the key is \xe2\x80\xa2");
    row("of the environment, anywhere", "POST /a?x=stored%2FKey HTTP/1.1\r\nX-Other: stored/Key", "my stored\\/Key",
        "X-Other: \xe2\x80\xa2");
}

void tst_SandboxCommand::recordsNoSecret()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, kept);
    const QTemporaryDir folder;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKBENCH_SECRET_ANY"_s, u"stored/Key"_s);
    process.setProcessEnvironment(environment);
    const QUrl origin = start(process, {u"--record"_s, folder.filePath(u"record.jsonl"_s)});
    exchange(origin, request);
    process.terminate();
    QVERIFY(process.waitForFinished());

    QFile record(folder.filePath(u"record.jsonl"_s));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray file = record.readAll();
    const QByteArray written =
        QJsonDocument::fromJson(file).object().value(QLatin1String("request")).toString().toUtf8();
    QVERIFY2(written.contains(kept), written.constData());
    QVERIFY2(written.contains("\r\nX-Odd:  two blanks \r\n"), "all but secrets is as it came");
    for (const QByteArray& text : {file, process.readAllStandardOutput()}) {
        QVERIFY2(!text.contains("4711") && !text.contains("stored"), text.constData());
        QVERIFY2(!text.contains(QByteArray("me:typed-Key+4711").toBase64()), text.constData());
    }
    QVERIFY(process.readAllStandardError().contains("--record-secrets"));
}

void tst_SandboxCommand::recordsSecretsWhenTold()
{
    const QTemporaryDir folder;
    QProcess process;
    const QUrl origin = start(process, {u"--record"_s, folder.filePath(u"r"_s), u"--record-secrets"_s});
    exchange(origin, "GET /a?api_key=abcdef HTTP/1.1\r\nHost: x\r\nX-API-TOKEN: typed-in\r\n\r\n");
    process.terminate();
    QVERIFY(process.waitForFinished());
    QFile record(folder.filePath(u"r"_s));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray file = record.readAll();
    QVERIFY2(file.contains("typed-in") && file.contains("abcdef"), file.constData());
    QVERIFY(!process.readAllStandardOutput().contains("abcdef"));
}

/// A client that nobody here has written, with the authority's file and without.
void tst_SandboxCommand::speaksTlsWithCurl()
{
    const QTemporaryDir folder;
    const QString authority = folder.filePath(u"ca.pem"_s);
    QProcess process;
    const QUrl origin = start(process, {u"--https"_s, u"--ca"_s, authority});
    QCOMPARE(origin.scheme(), u"https"_s);
    QVERIFY(process.canReadLine() || process.waitForReadyRead());
    QVERIFY(process.readLine().contains(authority.toUtf8()));
    const auto curl = [&origin](const QStringList& options) {
        QProcess client;
        client.start(u"curl"_s,
            QStringList{u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--header"_s, u"X-API-TOKEN: hookbench-sandbox-token"_s,
                origin.toString() + u"/API/v3/whoami"_s}
                + options);
        return client.waitForFinished() ? std::pair(client.exitCode(), client.readAllStandardOutput())
                                        : std::pair(-1, QByteArray());
    };
    const auto [code, answer] = curl({u"--cacert"_s, authority});
    QCOMPARE(code, 0);
    QVERIFY2(answer.contains("hookbench#sandbox"), answer.constData());
    constexpr int notVerified = 60; // of curl
    QCOMPARE(curl({}).first, notVerified);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("GET /API/v3/whoami 200\n"));
}

void tst_SandboxCommand::catchesAll()
{
    QProcess process;
    const QUrl origin = start(process,
        {u"--catch-all"_s, u"202"_s, u"--header"_s, u"Content-Type: text/plain"_s, u"--header"_s, u"X-A: b: c"_s,
            u"--delay"_s, u"20"_s, u"--body"_s, u"requestId caught"_s});
    const QByteArray reply = exchange(origin, "DELETE /any/where?x=1 HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 202 "), reply.constData());
    QVERIFY2(
        reply.contains("\r\nX-A: b: c\r\n") && reply.contains("\r\nContent-Type: text/plain\r\n"), reply.constData());
    QVERIFY2(reply.contains("Content-Length: 16\r\n") && reply.endsWith("\r\n\r\nrequestId caught"), reply.constData());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void tst_SandboxCommand::refusesWrongAnswers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("status") << QStringList{u"--catch-all"_s, u"99"_s};
    QTest::newRow("no number") << QStringList{u"--catch-all"_s, u"ok"_s};
    QTest::newRow("delay") << QStringList{u"--catch-all"_s, u"200"_s, u"--delay"_s, u"-1"_s};
    QTest::newRow("header") << QStringList{u"--catch-all"_s, u"200"_s, u"--header"_s, u"Nothing"_s};
    QTest::newRow("reserved header") << QStringList{u"--catch-all"_s, u"200"_s, u"--header"_s, u"Content-Length: 3"_s};
    QTest::newRow("injected header") << QStringList{u"--catch-all"_s, u"200"_s, u"--header"_s, u"X-A: b\nX-B: c"_s};
    QTest::newRow("interim status") << QStringList{u"--catch-all"_s, u"103"_s};
    QTest::newRow("body where none may be") << QStringList{u"--catch-all"_s, u"204"_s, u"--body"_s, u"x"_s};
    QTest::newRow("no file") << QStringList{u"--catch-all"_s, u"200"_s, u"--body"_s, u"@no-such-file"_s};
    QTest::newRow("secrets of no record") << QStringList{u"--record-secrets"_s};
    QTest::newRow("authority without HTTPS") << QStringList{u"--ca"_s, u"ca.pem"_s};
    QTest::newRow("alone") << QStringList{u"--body"_s, u"x"_s};
}

void tst_SandboxCommand::refusesWrongAnswers()
{
    QFETCH(QStringList, options);
    const CliResult result = runCli(QStringList{u"sandbox"_s} + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.errors.isEmpty());
}

void tst_SandboxCommand::playsTheScenario()
{
    QProcess process;
    const QUrl origin = start(process, {u"--scenario"_s, u"unavailable"_s});
    const CliResult result = runCli(
        {u"send"_s, QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics/campaigns/nps-after-purchase"),
            u"--profile"_s, u"ada"_s, u"--endpoint"_s, origin.toString()});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.output.contains("503"), result.output.constData());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void tst_SandboxCommand::endsCleanlyWhenAsked()
{
    QProcess process;
    QVERIFY(start(process).isValid());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void tst_SandboxCommand::saysThatAPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const CliResult result = runCli({u"sandbox"_s, u"--port"_s, port});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors.contains(port.toUtf8()), result.errors.constData());
}

QTEST_GUILESS_MAIN(tst_SandboxCommand)
#include "tst_SandboxCommand.moc"
