// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"

#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_CommandLine : public QObject {
    Q_OBJECT

private slots:
    void answersHelp_data();
    void answersHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

void tst_CommandLine::answersHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentioned");
    QTest::newRow("overview") << QStringList{u"--help"_s} << QByteArray("sandbox");
    QTest::newRow("exit codes") << QStringList{u"help"_s} << QByteArray("Exit codes: 0 fine");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("hookbench-cli ");
    QTest::newRow("render") << QStringList{u"render"_s, u"--help"_s}
                            << QByteArray("Usage: hookbench-cli render [options] TARGET");
    QTest::newRow("send") << QStringList{u"send"_s, u"-h"_s} << QByteArray("--endpoint");
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--help"_s} << QByteArray("--record");
}

void tst_CommandLine::answersHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentioned);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains(mentioned), result.output.constData());
    QCOMPARE(result.errors, QByteArray());
}

void tst_CommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("nothing") << QStringList() << QByteArray("Say what to do");
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << QByteArray("no command \"dance\"");
    QTest::newRow("unknown option") << QStringList{u"render"_s, u"--tango"_s} << QByteArray("tango");
    QTest::newRow("render without input") << QStringList{u"render"_s} << QByteArray("campaign folder");
    QTest::newRow("render with two inputs")
        << QStringList{u"render"_s, u"--jsonl"_s, u"--template"_s, u"x"_s} << QByteArray("either");
    QTest::newRow("no such folder") << QStringList{u"render"_s, u"/no/such/folder"_s} << QByteArray("/no/such/folder");
    QTest::newRow("no such template") << QStringList{u"render"_s, u"--template"_s, u"/no/such/file"_s}
                                      << QByteArray("Cannot read");
    QTest::newRow("unknown dialect") << QStringList{u"render"_s, u"--jsonl"_s, u"--dialect"_s, u"latin"_s}
                                     << QByteArray("\"latin\"");
    QTest::newRow("no time") << QStringList{u"render"_s, u"--jsonl"_s, u"--now"_s, u"tomorrow"_s}
                             << QByteArray("tomorrow");
    QTest::newRow("send without profile") << QStringList{u"send"_s, u"."_s} << QByteArray("--profile");
    QTest::newRow("endpoint with a path") << QStringList{u"send"_s, u"."_s, u"--profile"_s, u"p"_s, u"--endpoint"_s,
        u"http://127.0.0.1/x"_s} << QByteArray("no origin");
    QTest::newRow("no such format") << QStringList{u"send"_s, u"."_s, u"--profile"_s, u"p"_s, u"--format"_s, u"xml"_s}
                                    << QByteArray("\"xml\"");
    QTest::newRow("port out of range") << QStringList{u"sandbox"_s, u"--port"_s, u"70000"_s} << QByteArray("70000");
    QTest::newRow("no such scenario") << QStringList{u"sandbox"_s, u"--scenario"_s, u"rain"_s}
                                      << QByteArray("rate-limit");
    QTest::newRow("record that cannot be written")
        << QStringList{u"sandbox"_s, u"--record"_s, u"/no/such/folder/x"_s} << QByteArray("Cannot write");
}

void tst_CommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains(complaint), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
