// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"

#include "check/JsonSchema.h"
#include "cli/ProfileSource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString exampleFolder = QStringLiteral(HOOKBENCH_SOURCE_DIR) + u"/resources/examples/qualtrics/campaigns/"_s;

QJsonObject jsonOf(const CliResult& result)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.output, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s%s", result.output.constData(), result.errors.constData());
    return document.object();
}

/// "severity code line:column-endLine:endColumn text" of each diagnostic that has one of these prefixes.
QStringList found(const QJsonObject& report, const QString& prefix)
{
    QStringList lines;
    for (const QJsonValue& value : report[u"diagnostics"].toArray()) {
        const QJsonObject each = value.toObject();
        if (each[u"code"].toString().startsWith(prefix))
            lines << each[u"severity"].toString() + u' ' + each[u"code"].toString();
    }
    lines.sort();
    return lines;
}

QJsonObject diagnostic(const QJsonObject& report, const QString& code)
{
    for (const QJsonValue& value : report[u"diagnostics"].toArray()) {
        if (value.toObject()[u"code"].toString() == code)
            return value.toObject();
    }
    return {};
}

} // namespace

class tst_CheckCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void aGoodBodyIsFine();
    void thePublishedSampleGivesItsFindings();
    void findingsNameTheBodyAndThePayload();
    void columnsCountCodePoints();
    void verdictsComeWithAWitness();
    void checksAllProfilesOfAFile_data();
    void checksAllProfilesOfAFile();
    void windowsOfALargeFileAreOne_data();
    void windowsOfALargeFileAreOne();
    void aSchemaIsCheckedAgainst_data();
    void aSchemaIsCheckedAgainst();
    void aCampaignNamesItsSchema();
    void unreadableInputIsWrongUsage_data();
    void unreadableInputIsWrongUsage();
    void contractsNarrowTheProof();
    void contractsOfTheWorkspaceCount();
    void contractsOfTheEventAreHeldAgainstTheEvent();
    void aContractIsOfferedAsAFix();
    void whatIsProvenIsNotDoubted();
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
    QCOMPARE(report.keys(), (QStringList{u"diagnostics"_s, u"profiles"_s, u"reach"_s, u"validity"_s}));
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

void tst_CheckCommand::verdictsComeWithAWitness()
{
    m_workspace->setBody("{\"to\": {{ Profile.Age }}}");
    m_workspace->write(u"profiles/ada.json"_s, R"({"name": "Ada", "Profile": {"Age": 36}})");
    m_workspace->write(u"profiles/eve.json"_s, R"({"name": "Eve", "Profile": {"Age": 7}})");
    const CliResult result = runCli(check());
    const QJsonObject validity = jsonOf(result)[u"validity"].toObject();
    QCOMPARE(validity[u"verdict"].toString(), u"refuted"_s);
    QVERIFY(validity[u"witness"].isObject());
    QVERIFY(QJsonDocument::fromJson(validity[u"payload"].toString().toUtf8()).isNull());
    QCOMPARE(result.exitCode, 1); // though all samples are fine
    QCOMPARE(jsonOf(result)[u"profiles"][u"failed"].toInt(), 0);
}

void tst_CheckCommand::checksAllProfilesOfAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("list") << u"many.json"_s << QByteArray(R"([{"Age": 1}, {"Age": "x y"}, {"Age": 3}])");
    QTest::newRow("lines") << u"many.jsonl"_s << QByteArray("{\"Age\": 1}\n{\"Age\": \"x y\"}\n{\"Age\": 3}\n");
    QTest::newRow("table") << u"many.csv"_s << QByteArray("Age\n1\nx y\n3\n");
}

void tst_CheckCommand::checksAllProfilesOfAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(name, text);
    const CliResult result = runCli(check({u"--profiles"_s, m_workspace->path(name)}));
    const QJsonObject profiles = jsonOf(result)[u"profiles"].toObject();
    QCOMPARE(profiles[u"checked"].toInt(), 3);
    QCOMPARE(profiles[u"failed"].toInt(), 1);
    const QJsonObject failure = profiles[u"failures"].toArray().at(0).toObject();
    QCOMPARE(failure[u"code"].toString(), u"json.unquoted-value"_s);
    QVERIFY(failure[u"profile"].toString().contains(u'2'));
    QCOMPARE(result.exitCode, 1);
}

void tst_CheckCommand::windowsOfALargeFileAreOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("unreadable");
    QTest::newRow("lines") << u"many.jsonl"_s << QByteArray() << QByteArray("{\"Age\": 1}\n")
                           << QByteArray("{\"Age\": \"x y\"}\n") << QByteArray("{\"Age\": }\n");
    QTest::newRow("table with line ends and quotes in cells")
        << u"many.csv"_s << QByteArray("Age,Note\n") << QByteArray("1,\"one, \"\"two\"\"\n three\"\n")
        << QByteArray("x y,5\" of rain\n") << QByteArray();
}

/// Nothing is lost where one window of the file ends, and numbers and lines count on.
void tst_CheckCommand::windowsOfALargeFileAreOne()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, good);
    QFETCH(const QByteArray, bad);
    QFETCH(const QByteArray, unreadable);
    const auto several = static_cast<qsizetype>(hookbench::ProfileSource::windowSize) + 500;
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}\n");
    m_workspace->write(name, head + good.repeated(several) + unreadable + good.repeated(several) + bad + bad);
    const CliResult result = runCli(check({u"--profiles"_s, m_workspace->path(name)}));
    const QJsonObject report = jsonOf(result);
    QCOMPARE(report[u"profiles"][u"checked"].toInt(), 2 * several + 2);
    QCOMPARE(report[u"profiles"][u"failed"].toInt(), 2);
    const QJsonArray failures = report[u"profiles"][u"failures"].toArray();
    QCOMPARE(failures[0][u"profile"].toString(), u"many#%1"_s.arg(2 * several + 1));
    QCOMPARE(failures[1][u"profile"].toString(), u"many#%1"_s.arg(2 * several + 2));
    QCOMPARE(found(report, u"json."_s).size(), 1);
    const QJsonObject problem = diagnostic(report, u"workspace.invalid-json"_s);
    QCOMPARE(problem.isEmpty(), unreadable.isEmpty());
    if (!unreadable.isEmpty())
        QVERIFY2(problem[u"message"].toString().contains(u"line %1,"_s.arg(several + 1)),
            qPrintable(problem[u"message"].toString()));
}

void tst_CheckCommand::aSchemaIsCheckedAgainst_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("kept") << QByteArray(R"({"required": ["to"]})") << QStringList();
    QTest::newRow("broken") << QByteArray(R"({"properties": {"to": {"maxLength": 2}}})")
                            << QStringList{u"error schema.mismatch"_s};
    QTest::newRow("newer") << QByteArray(R"({"unevaluatedProperties": false})")
                           << QStringList{u"warning schema.newer-keyword"_s};
}

void tst_CheckCommand::aSchemaIsCheckedAgainst()
{
    QFETCH(QByteArray, schema);
    QFETCH(QStringList, codes);
    m_workspace->write(u"payload.schema.json"_s, schema);
    const CliResult result =
        runCli(check({u"--profile"_s, u"ada"_s, u"--schema"_s, m_workspace->path(u"payload.schema.json"_s)}));
    QCOMPARE(found(jsonOf(result), u"schema."_s), codes);
}

void tst_CheckCommand::aCampaignNamesItsSchema()
{
    m_workspace->write(u"schemas/payload.json"_s, R"({"required": ["from"]})");
    m_workspace->write(u"campaigns/hello/campaign.json"_s,
        R"({"name": "Hello", "webhook": "hook", "contentFormat": "json", "schema": "schemas/payload.json"})");
    QCOMPARE(found(jsonOf(runCli(check())), u"schema."_s), QStringList{u"error schema.mismatch"_s});
    m_workspace->write(u"campaigns/hello/campaign.json"_s,
        R"({"name": "Hello", "webhook": "hook", "contentFormat": "json", "schema": "qualtrics"})");
    QVERIFY(!found(jsonOf(runCli(check())), u"schema."_s).isEmpty());
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

void tst_CheckCommand::contractsNarrowTheProof()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "integer", "required": true}})");
    m_workspace->write(u"many.jsonl"_s, "{\"Age\": 36}\n{\"Other\": 1}\n");
    const QJsonObject report = jsonOf(runCli(check(
        {u"--fields"_s, m_workspace->path(u"fields.json"_s), u"--profiles"_s, m_workspace->path(u"many.jsonl"_s)})));
    QVERIFY(report[u"validity"][u"verdict"].toString() != u"refuted"_s);
    QStringList codes;
    for (const QJsonValue& failure : report[u"profiles"][u"failures"].toArray())
        codes << failure[u"code"].toString();
    QVERIFY2(codes.contains(u"field.contract-broken"_s), qPrintable(codes.join(u' ')));
}

void tst_CheckCommand::contractsOfTheWorkspaceCount()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    const auto verdict = [this](const QStringList& options) {
        return jsonOf(runCli(check(options)))[u"validity"][u"verdict"].toString();
    };
    QCOMPARE(verdict({}), u"refuted"_s);
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "integer", "required": true}})");
    QCOMPARE(verdict({}), u"proven"_s);
    m_workspace->write(u"others.json"_s, R"({"Profile.Age": {"type": "integer"}})");
    QCOMPARE(verdict({u"--fields"_s, m_workspace->path(u"others.json"_s)}), u"refuted"_s);

    m_workspace->write(u"fields.json"_s, "{\n\"Profile.Age\": {\"type\": \"age\"}}");
    const QJsonObject report = jsonOf(runCli(check({})));
    const QJsonObject broken = diagnostic(report, u"field.unknown-type"_s);
    QVERIFY2(broken[u"file"].toString().endsWith(u"fields.json"), qPrintable(broken[u"file"].toString()));
    QCOMPARE(broken[u"line"].toInt(), 2);
    QCOMPARE(report[u"validity"][u"verdict"].toString(), u"refuted"_s);
}

void tst_CheckCommand::contractsOfTheEventAreHeldAgainstTheEvent()
{
    m_workspace->setBody("{\"total\": \"{{ Event.Total | default: 0 }}\"}");
    m_workspace->write(u"fields.json"_s, R"({"Event.Total": {"type": "integer", "required": true}})");
    QVERIFY(diagnostic(jsonOf(runCli(check({}))), u"field.contract-broken"_s).isEmpty());
    m_workspace->write(u"events/bought.json"_s, R"({"name": "bought", "Event": {"Total": "much"}})");
    const QJsonObject report = jsonOf(runCli(check({u"--event"_s, u"bought"_s})));
    QVERIFY(!diagnostic(report, u"field.contract-broken"_s).isEmpty());
    for (const QJsonValue& failure : report[u"profiles"][u"failures"].toArray())
        QVERIFY(failure[u"code"].toString() != u"field.contract-broken"_s);
}

void tst_CheckCommand::aContractIsOfferedAsAFix()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"profiles/ada.json"_s, R"({"name": "Ada", "Profile": {"Age": 36}})");
    m_workspace->write(u"profiles/eve.json"_s, R"({"name": "Eve", "Profile": {"Age": 7}})");
    const QJsonObject found = diagnostic(jsonOf(runCli(check({}))), u"liquid.bare-output"_s);
    QJsonObject contract;
    for (const QJsonValue& fix : found[u"fixes"].toArray()) {
        if (fix.toObject().contains(u"contract"))
            contract = fix[u"contract"].toObject();
    }
    QVERIFY(!contract.isEmpty());
    m_workspace->write(u"fields.json"_s, QJsonDocument(contract).toJson());
    const QJsonObject mended = jsonOf(runCli(check({})));
    QVERIFY(diagnostic(mended, u"liquid.bare-output"_s).isEmpty());
    QCOMPARE(mended[u"validity"][u"verdict"].toString(), u"proven"_s);
}

void tst_CheckCommand::whatIsProvenIsNotDoubted()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"fields.json"_s, R"({"Profile.Age": {"type": "string", "required": true}})");
    QVERIFY(!diagnostic(jsonOf(runCli(check({}))), u"liquid.unquoted-text"_s).isEmpty());
    m_workspace->write(
        u"fields.json"_s, R"({"Profile.Age": {"type": "string", "pattern": "[1-9][0-9]{0,2}", "required": true}})");
    const QJsonObject report = jsonOf(runCli(check({})));
    QCOMPARE(report[u"validity"][u"verdict"].toString(), u"proven"_s);
    QVERIFY(diagnostic(report, u"liquid.unquoted-text"_s).isEmpty());
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
