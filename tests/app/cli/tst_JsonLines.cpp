// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"

#include <QProcess>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_JsonLines : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void keepsOrderPastMalformedLines();
    void answersBeforeTheInputEnds();
    void takesTheTimeFromTheOption();
};

void tst_JsonLines::answers_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");

    const QString clevertap = u"clevertap"_s;
    const QString shopify = u"shopify"_s;
    QTest::newRow("plain text") << clevertap << QByteArray(R"({"template": "hello"})")
                                << QByteArray(R"({"output":"hello"})");
    QTest::newRow("data is the root scope")
        << clevertap << QByteArray(R"({"template": "{{ Profile.Name }}", "data": {"Profile": {"Name": "Ada"}}})")
        << QByteArray(R"({"output":"Ada"})");
    QTest::newRow("line feeds and quotes are escaped")
        << clevertap << QByteArray(R"({"template": "a\n\"{{ x }}\"", "data": {"x": "é😀"}})")
        << QByteArray(R"({"output":"a\n\"é😀\""})");
    QTest::newRow("abort is an error of its own") << clevertap << QByteArray(R"({"template": "a{% abort %}b"})")
                                                  << QByteArray(R"({"error":"LiquidLogicAborted"})");
    QTest::newRow("shopify") << shopify << QByteArray(R"({"template": "{{ 'a' | upcase }}", "mode": "strict"})")
                             << QByteArray(R"({"output":"A"})");
}

void tst_JsonLines::answers()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    const CliResult result = runCli({u"render"_s, u"--jsonl"_s, u"--dialect"_s, dialect}, line + '\n');
    QCOMPARE(result.output, answer + '\n');
    QCOMPARE(result.exitCode, 0);
}

void tst_JsonLines::keepsOrderPastMalformedLines()
{
    const QByteArray input = "{\"template\": \"1\"}\n"
                             "no json\n"
                             "\n"
                             "[1, 2]\n"
                             "{\"data\": {}}\n"
                             "{\"template\": \"x\", \"data\": [1]}\n"
                             "{\"template\": \"{% if %\"}\n"
                             "{\"template\": \"\xff\"}\n"
                             "{\"template\": \"2\"}"; // the last line needs no line feed
    const CliResult result = runCli({u"render"_s, u"--jsonl"_s}, input);
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.output.split('\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.first(), QByteArray(R"({"output":"1"})"));
    QCOMPARE(lines.at(8), QByteArray(R"({"output":"2"})"));
    for (int i = 1; i < 8; ++i)
        QVERIFY2(lines.at(i).startsWith(R"({"error":")") && !lines.at(i).contains("output"), lines.at(i).constData());
}

void tst_JsonLines::answersBeforeTheInputEnds()
{
    QProcess process;
    process.start(cliProgram(), {u"render"_s, u"--jsonl"_s});
    process.write("{\"template\": \"first\"}\n");
    QTRY_VERIFY(process.canReadLine());
    QCOMPARE(process.readLine(), QByteArray("{\"output\":\"first\"}\n"));
    process.write("{\"template\": \"second\"}\n");
    QTRY_VERIFY(process.canReadLine());
    QCOMPARE(process.readLine(), QByteArray("{\"output\":\"second\"}\n"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void tst_JsonLines::takesTheTimeFromTheOption()
{
    const QByteArray line = R"({"template": "{{ 'now' | date: '%Y-%m-%d' }}"})";
    const CliResult result =
        runCli({u"render"_s, u"--jsonl"_s, u"--dialect"_s, u"shopify"_s, u"--now"_s, u"2025-02-24T14:15:22Z"_s}, line);
    QCOMPARE(result.output, QByteArray("{\"output\":\"2025-02-24\"}\n"));
}

QTEST_GUILESS_MAIN(tst_JsonLines)
#include "tst_JsonLines.moc"
