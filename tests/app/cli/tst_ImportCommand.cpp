// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"
#include "support/RawServer.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

/// Every byte of every file below a folder.
QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> m_workspace;

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void showsWithoutSaving()
    {
        const QByteArray before = everythingIn(m_workspace->folder());
        const CliResult result =
            runCli({u"import"_s, u"-"_s}, "curl https://h.example/x -H 'X-API-TOKEN: s3cret' -d '{}'");
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(
            result.output.contains("POST https://h.example/x") && result.output.contains("X-API-TOKEN: <xApiToken>"),
            result.output.constData());
        QVERIFY(!QByteArray(result.output + result.errors).contains("s3cret"));
        QCOMPARE(everythingIn(m_workspace->folder()), before);
    }

    void addsToAWorkspaceAndSendsAsTheCommandSaid()
    {
        RawServer server(RawScript::json("{}"));
        const QByteArray command =
            "curl " + server.origin().toUtf8() + "/new -H 'X-API-TOKEN: s3cret' --json '{\"a\": [1]}'";
        const CliResult result = runCli({u"import"_s, u"-"_s, u"--into"_s, m_workspace->folder()}, command);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.errors.contains("HOOKBENCH_SECRET_HERE_XAPITOKEN"), result.errors.constData());
        QVERIFY(!everythingIn(m_workspace->folder()).contains("s3cret"));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOOKBENCH_SECRET_HERE_XAPITOKEN"_s, u"s3cret"_s);
        const CliResult sent = runCli(
            {u"send"_s, m_workspace->path(u"campaigns/127-0-0-1-new"_s), u"--profile"_s, u"ada"_s, u"--no-history"_s},
            {}, environment);
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        const QByteArray got = server.received().constFirst();
        QVERIFY(got.startsWith("POST /new HTTP/1.1\r\n") && got.contains("X-API-TOKEN: s3cret\r\n")
            && got.endsWith("\r\n\r\n{\"a\": [1]}"));
    }

    void namesPlacesAndAddsNothingOnErrors()
    {
        const QByteArray before = everythingIn(m_workspace->folder());
        m_workspace->write(u"../import-test.sh"_s, "curl https://h.example \\\n  -F a=@b\n");
        const QString file = m_workspace->path(u"../import-test.sh"_s);
        const CliResult result = runCli({u"import"_s, file, u"--into"_s, m_workspace->folder()});
        QFile::remove(file);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("import-test.sh:2:3: error: "), result.errors.constData());
        QCOMPARE(everythingIn(m_workspace->folder()), before);
    }

    void choosesOneOfMany()
    {
        const QByteArray text = "### One\nGET http://h.example/1\n\n### Two\nPOST http://h.example/2\n\n< file\n";
        const CliResult both = runCli({u"import"_s, u"-"_s}, text);
        QCOMPARE(both.exitCode, 1);
        QVERIFY(both.output.contains("1. One\n") && both.output.contains("2. Two\n"));
        const CliResult one = runCli({u"import"_s, u"-"_s, u"--only"_s, u"One"_s}, text);
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.output.contains("/1") && !one.output.contains("/2"));
        QCOMPARE(runCli({u"import"_s, u"-"_s, u"--only"_s, u"2"_s}, text).exitCode, 1);
        QCOMPARE(runCli({u"import"_s, u"-"_s, u"--only"_s, u"3"_s}, text).exitCode, 2);
    }

    void refusesWhatItCannotRead()
    {
        QCOMPARE(runCli({u"import"_s}).exitCode, 2);
        QCOMPARE(runCli({u"import"_s, u"no-such-file"_s}).exitCode, 2);
        const CliResult result = runCli({u"import"_s, u"-"_s}, "Invoke-WebRequest -Uri http://h.example/");
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains("cURL"), result.errors.constData());
        QCOMPARE(runCli({u"import"_s, u"-"_s, u"--into"_s, u"/"_s}, "curl h.example").exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_ImportCommand.moc"
