// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckReportJson.h"
#include "CliProcess.h"
#include "TestWorkspace.h"

#include "check/JsonSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// hookbench-cli check: one body, its findings and how they are told.
class tst_CheckCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void aGoodBodyIsFine();
    void thePublishedSampleGivesItsFindings();
    void findingsNameTheBodyAndThePayload();
    void columnsCountCodePoints();
    void unreadableInputIsWrongUsage_data();
    void unreadableInputIsWrongUsage();
    void bareBodies();
    void theTimeIsAnInput();
    void sarifIsValid();
    void codesAreExplained();

private:
    QStringList check(const QStringList& more = {}) const
    {
        return QStringList{u"check"_s, m_workspace->campaign(), u"--format"_s, u"json"_s} + more;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void tst_CheckCommand::aGoodBodyIsFine()
{
    m_workspace->write(u"profiles/eve.json"_s, R"({"name": "Eve", "Profile": {"Name": "Eve"}})");
    m_workspace->setBody("{\"to\": \"Ada\", \"age\": 7}\n");
    const CliResult result = runCli(check());
    const QJsonObject report = jsonOf(result);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(
        report.keys(), (QStringList{u"diagnostics"_s, u"leaving"_s, u"profiles"_s, u"reach"_s, u"validity"_s}));
    QCOMPARE(report[u"profiles"][u"checked"].toInt(), 2);
    QCOMPARE(report[u"profiles"][u"failed"].toInt(), 0);
    QCOMPARE(report[u"profiles"][u"failures"].toArray(), QJsonArray());
    QVERIFY(report[u"validity"][u"verdict"].toString() != u"refuted");
}

void tst_CheckCommand::thePublishedSampleGivesItsFindings()
{
    const CliResult result = runCli({u"check"_s, exampleFolder + u"recipe-as-published"_s, u"--format"_s, u"json"_s,
        u"--now"_s, u"2026-01-01T00:00:00Z"_s});
    QCOMPARE(found(jsonOf(result), u"qualtrics."_s),
        (QStringList{u"warning qualtrics.expiration-past"_s, u"warning qualtrics.expires-before-send"_s,
            u"warning qualtrics.message-alternatives"_s, u"warning qualtrics.no-mailing-list"_s,
            u"warning qualtrics.send-date-past"_s, u"warning qualtrics.test-contact"_s}));
    QCOMPARE(found(jsonOf(result), u"proof."_s), QStringList());
    QCOMPARE(result.exitCode, 1);

    const CliResult text = runCli({u"check"_s, exampleFolder + u"recipe-as-published"_s});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(
        text.output.contains("body.json.liquid:8:18: warning: ") && text.output.contains("[qualtrics.test-contact]"),
        text.output.constData());
}

void tst_CheckCommand::findingsNameTheBodyAndThePayload()
{
    m_workspace->setBody("{\"x\": \"{% if true %}y{% endif %}\",\n \"to\": {{ Profile.Name }}}\n");
    const QJsonObject report = jsonOf(runCli(check()));
    const QJsonObject each = diagnostic(report, u"json.unquoted-value"_s);
    QVERIFY(each[u"file"].toString().endsWith(u"campaigns/hello/body.json.liquid"_s));
    QCOMPARE(each[u"line"].toInt(), 2);
    QCOMPARE(each[u"column"].toInt(), 8);
    QCOMPARE(each[u"endLine"].toInt(), 2);
    QCOMPARE(each[u"endColumn"].toInt(), 26);
    QCOMPARE(each[u"payload"][u"line"].toInt(), 2);
    QCOMPARE(each[u"payload"][u"column"].toInt(), 8);
    QCOMPARE(each[u"profile"].toString(), u"ada"_s);
    QVERIFY(each[u"fixes"].isArray());
}

void tst_CheckCommand::columnsCountCodePoints()
{
    m_workspace->setBody("{\"\xF0\x9F\x98\x80\xC3\xA9\": 1, \"a\": 2,}");
    const QJsonObject each = diagnostic(jsonOf(runCli(check())), u"json.trailing-comma"_s);
    QCOMPARE(each[u"line"].toInt(), 1);
    QCOMPARE(each[u"column"].toInt(), 17);
    QCOMPARE(each[u"endColumn"].toInt(), 18);
}

void tst_CheckCommand::unreadableInputIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no schema file") << QStringList{u"--schema"_s, u"FOLDER/none.json"_s} << QByteArray("none.json");
    QTest::newRow("schema that is no JSON")
        << QStringList{u"--schema"_s, u"FOLDER/broken.json"_s} << QByteArray("broken.json:2:8: ");
    QTest::newRow("schema that is none") << QStringList{u"--schema"_s, u"FOLDER/list.json"_s}
                                         << QByteArray("list.json:1:1: ");
    QTest::newRow("no profiles") << QStringList{u"--profiles"_s, u"FOLDER/none.jsonl"_s} << QByteArray("none.jsonl");
    QTest::newRow("fields that are none")
        << QStringList{u"--fields"_s, u"FOLDER/list.json"_s} << QByteArray("list.json:1:1: ");
    QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s} << QByteArray("sarif");
    QTest::newRow("rules") << QStringList{u"--rules"_s, u"nobody"_s} << QByteArray("qualtrics");
    QTest::newRow("time") << QStringList{u"--now"_s, u"soon"_s} << QByteArray("soon");
    QTest::newRow("two samples") << QStringList{u"--profile"_s, u"ada"_s, u"--profiles"_s, u"x"_s}
                                 << QByteArray("--profiles");
    QTest::newRow("two bodies") << QStringList{u"--template"_s, u"x"_s} << QByteArray("--template");
}

void tst_CheckCommand::unreadableInputIsWrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    m_workspace->write(u"broken.json"_s, "{\n \"type\": }");
    m_workspace->write(u"list.json"_s, "[1]");
    options.replaceInStrings(u"FOLDER"_s, m_workspace->folder());
    const CliResult result = runCli(QStringList{u"check"_s, m_workspace->campaign()} + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains(words), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
}

void tst_CheckCommand::bareBodies()
{
    m_workspace->write(u"body.liquid"_s, "{\"surveyLink\": {\"surveyId\": \"MS_0Vdgn7nLGSQBlYN\"}}");
    const QStringList arguments{
        u"check"_s, u"--template"_s, m_workspace->path(u"body.liquid"_s), u"--format"_s, u"json"_s};
    const CliResult plain = runCli(arguments);
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(jsonOf(plain)[u"diagnostics"].toArray(), QJsonArray());
    const CliResult ruled = runCli(arguments + QStringList{u"--rules"_s, u"qualtrics"_s});
    QCOMPARE(ruled.exitCode, 1);
    QCOMPARE(diagnostic(jsonOf(ruled), u"qualtrics.id-prefix"_s)[u"column"].toInt(), 29);

    QVERIFY(!diagnostic(jsonOf(ruled), u"qualtrics.missing-send-date"_s).isEmpty());

    m_workspace->write(u"body.liquid"_s, "{\"a\": 1,}");
    QCOMPARE(diagnostic(jsonOf(runCli(arguments)), u"json.trailing-comma"_s)[u"column"].toInt(), 8);

    m_workspace->write(u"body.liquid"_s, "{\"a\": {{ Profile.Name | nothing }} }");
    const CliResult broken = runCli(arguments);
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(found(jsonOf(broken), u"liquid.unknown-filter"_s), QStringList{u"error liquid.unknown-filter"_s});
}

void tst_CheckCommand::theTimeIsAnInput()
{
    const auto past = [](const QString& now) {
        return found(jsonOf(runCli({u"check"_s, exampleFolder + u"product-feedback"_s, u"--format"_s, u"json"_s,
                         u"--now"_s, now})),
            u"qualtrics.expiration-past"_s)
            .size();
    };
    QCOMPARE(past(u"2029-01-01T00:00:00Z"_s), 0);
    QCOMPARE(past(u"2031-01-01T00:00:00Z"_s), 1);
}

void tst_CheckCommand::sarifIsValid()
{
    using namespace hookbench;
    QFile file(QStringLiteral(HOOKBENCH_TEST_DATA) + u"/sarif/sarif-2.1.0-rtm.5.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto schema = JsonSchema::read(file.readAll().toStdString(), "sarif");
    QVERIFY2(schema, schema ? "" : schema.error().message().c_str());

    const CliResult result = runCli({u"check"_s, exampleFolder + u"recipe-as-published"_s, u"--format"_s, u"sarif"_s});
    QCOMPARE(result.exitCode, 1);
    const json::Scan scan = json::scan(result.output.toStdString());
    QVERIFY(scan.diagnostics.empty());
    const RenderedRequest none;
    const PayloadOrigins origins(none);
    const auto faults = schema->check(jsonTree(result.output.toStdString(), scan), PayloadSource(origins));
    QVERIFY2(faults.empty(), faults.empty() ? "" : faults[0].message().c_str());

    const QJsonObject run = jsonOf(result)[u"runs"].toArray().at(0).toObject();
    QCOMPARE(run[u"columnKind"].toString(), u"unicodeCodePoints"_s);
    const QJsonArray rules = run[u"tool"][u"driver"][u"rules"].toArray();
    const QJsonArray results = run[u"results"].toArray();
    QVERIFY(results.size() >= 6);
    bool hasFix = false;
    for (const QJsonValue& each : results) {
        const QJsonObject rule = rules.at(each[u"ruleIndex"].toInt()).toObject();
        QCOMPARE(rule[u"id"], each[u"ruleId"]);
        QVERIFY2(!rule[u"help"][u"text"].toString().isEmpty(), qPrintable(rule[u"id"].toString()));
        hasFix = hasFix || each.toObject().contains(u"fixes"_s);
    }
    QVERIFY(hasFix);
    // A report that breaks the standard is noticed.
    QByteArray wrong = result.output;
    wrong.replace("\"ruleIndex\": 0", "\"ruleIndex\": -7");
    const json::Scan wrongScan = json::scan(wrong.toStdString());
    QVERIFY(!schema->check(jsonTree(wrong.toStdString(), wrongScan), PayloadSource(origins)).empty());
}

void tst_CheckCommand::codesAreExplained()
{
    const CliResult known = runCli({u"check"_s, u"--explain"_s, u"qualtrics.id-prefix"_s});
    QCOMPARE(known.exitCode, 0);
    QVERIFY(known.output.startsWith("qualtrics.id-prefix\n") && known.output.contains("Grade: error"));
    const CliResult unknown = runCli({u"check"_s, u"--explain"_s, u"qualtrics.nothing"_s});
    QCOMPARE(unknown.exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_CheckCommand)
#include "tst_CheckCommand.moc"
