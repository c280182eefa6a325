// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckReportJson.h"
#include "CliProcess.h"
#include "TestWorkspace.h"

#include "check/bulk/ProfileSource.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

/// hookbench-cli check: many profiles, and the schema that each payload is held against.
class tst_CheckProfiles : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void checksAllProfilesOfAFile_data();
    void checksAllProfilesOfAFile();
    void windowsOfALargeFileAreOne_data();
    void windowsOfALargeFileAreOne();
    void everyFormatIsChecked_data();
    void everyFormatIsChecked();
    void findingsAreGrouped();
    void sizesAndFieldsAreTold();
    void reportsHoldNoPersonalData_data();
    void reportsHoldNoPersonalData();
    void hostileProfilesAreMadeUp();
    void fieldsThatLeaveAreTold();
    void oneRecordOfAFileIsRendered();
    void aSchemaIsCheckedAgainst_data();
    void aSchemaIsCheckedAgainst();
    void aCampaignNamesItsSchema();

private:
    QStringList check(const QStringList& more = {}) const
    {
        return QStringList{u"check"_s, m_workspace->campaign(), u"--format"_s, u"json"_s} + more;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void tst_CheckProfiles::checksAllProfilesOfAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("list") << u"many.json"_s << QByteArray(R"([{"Age": 1}, {"Age": "x y"}, {"Age": 3}])");
    QTest::newRow("lines") << u"many.jsonl"_s << QByteArray("{\"Age\": 1}\n{\"Age\": \"x y\"}\n{\"Age\": 3}\n");
    QTest::newRow("table") << u"many.csv"_s << QByteArray("Age\n1\nx y\n3\n");
}

void tst_CheckProfiles::checksAllProfilesOfAFile()
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

void tst_CheckProfiles::windowsOfALargeFileAreOne_data()
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
void tst_CheckProfiles::windowsOfALargeFileAreOne()
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
    const auto before = 2 * several + (unreadable.isEmpty() ? 0 : 1); // records count, whether they can be read or not
    QCOMPARE(failures[0][u"profile"].toString(), u"many#%1"_s.arg(before + 1));
    QCOMPARE(failures[1][u"profile"].toString(), u"many#%1"_s.arg(before + 2));
    QCOMPARE(found(report, u"json."_s).size(), 1);
    const QJsonObject problem = diagnostic(report, u"import.bad-record"_s);
    QCOMPARE(problem.isEmpty(), unreadable.isEmpty());
    if (!unreadable.isEmpty())
        QVERIFY2(problem[u"message"].toString().contains(u"line %1:"_s.arg(several + 1)),
            qPrintable(problem[u"message"].toString()));
}

void tst_CheckProfiles::everyFormatIsChecked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("checked");
    for (const auto& [file, checked] : std::initializer_list<std::pair<const char*, int>>{{"export.csv", 2},
             {"export.json", 2}, {"event-export.json", 2}, {"profile-answer.json", 1}, {"profiles-answer.json", 2},
             {"upload.json", 2}, {"webhook.json", 1}, {"webhook-old.json", 1}})
        QTest::newRow(file) << QLatin1String(HOOKBENCH_TEST_DATA "/profiles/") + QLatin1String(file) << checked;
}

void tst_CheckProfiles::everyFormatIsChecked()
{
    QFETCH(const QString, file);
    m_workspace->setBody("{\"id\": \"{{ Profile.Identity | default: Profile.objectId }}\"}");
    const QJsonObject report = jsonOf(runCli(check({u"--profiles"_s, file})));
    QTEST(report[u"profiles"][u"checked"].toInt(), "checked");
    QCOMPARE(found(report, u"import."_s), QStringList());
    QCOMPARE(report[u"profiles"][u"failed"].toInt(), 0);
}

void tst_CheckProfiles::findingsAreGrouped()
{
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    QByteArray lines;
    for (int i = 0; i < 2500; ++i)
        lines += i % 100 == 3 ? "{\"Age\": \"x y\", \"a.b\": 1}\n" : "{\"Age\": 1}\n";
    m_workspace->write(u"many.jsonl"_s, lines);
    const QJsonObject report = jsonOf(runCli(check({u"--profiles"_s, m_workspace->path(u"many.jsonl"_s)})));
    for (const QString& code : {u"json.unquoted-value"_s, u"import.property-name"_s}) {
        const QJsonObject group = diagnostic(report, code);
        QCOMPARE(group[u"count"].toInt(), 25);
        QCOMPARE(group[u"profiles"].toArray().size(), 10);
        QCOMPARE(group[u"profiles"].toArray().at(9).toString(), u"many#904"_s);
    }
}

void tst_CheckProfiles::sizesAndFieldsAreTold()
{
    m_workspace->setBody("{\"a\": \"{{ Profile.A }}\", \"b\": \"{{ Profile.B }}\", \"c\": \"{{ Profile.C }}\"}");
    m_workspace->write(u"many.csv"_s, "A,B\nx,y\nxxxxxxxxxx,y\n");
    const QStringList arguments{u"check"_s, m_workspace->campaign(), u"--profiles"_s, m_workspace->path(u"many.csv"_s)};
    const QString text = QString::fromUtf8(runCli(arguments).output);
    QVERIFY2(text.contains(u"Payloads: 29 to 38 bytes"_s), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"Missing in every profile: .*Profile.C"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"The same in every profile: Profile.B"_s)), qPrintable(text));
    const QJsonObject profiles =
        jsonOf(runCli(arguments + QStringList{u"--format"_s, u"json"_s}))[u"profiles"].toObject();
    QCOMPARE(profiles[u"sizes"][u"largest"].toInt(), 38);
    QCOMPARE(profiles[u"partial"].toBool(true), false);
}

void tst_CheckProfiles::reportsHoldNoPersonalData_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("page") << u"report.html"_s;
    QTest::newRow("table") << u"report.csv"_s;
}

void tst_CheckProfiles::reportsHoldNoPersonalData()
{
    QFETCH(const QString, name);
    m_workspace->setBody("{\"age\": {{ Profile.Age }}}");
    m_workspace->write(u"many.csv"_s, "Name,Age\nAda,1\nGrace,secretword\n");
    const QString report = m_workspace->path(name);
    const QStringList arguments{u"--profiles"_s, m_workspace->path(u"many.csv"_s), u"--report"_s, report};
    const auto written = [&report] {
        QFile file(report);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    runCli(check(arguments));
    QVERIFY2(written().contains(u"many#2"_s) && written().contains(u"json.unquoted-value"_s), qPrintable(written()));
    QVERIFY2(!written().contains(u"secretword"_s) && !written().contains(u"Grace"_s), qPrintable(written()));
    runCli(check(arguments + QStringList{u"--with-personal-data"_s}));
    QVERIFY2(written().contains(u"secretword"_s), qPrintable(written()));
    QCOMPARE(runCli(check({u"--report"_s, u"report.pdf"_s})).exitCode, 2);
}

void tst_CheckProfiles::hostileProfilesAreMadeUp()
{
    m_workspace->setBody("{\"name\": \"{{ Profile.Name }}\"}");
    const QJsonObject report = jsonOf(runCli(check({u"--hostile"_s})));
    QVERIFY(report[u"profiles"][u"checked"].toInt() > 25);
    const QJsonObject quote = diagnostic(report, u"json.quote-in-string"_s);
    QCOMPARE(quote[u"profiles"].toArray().at(0).toString(), u"Profile.Name: a quotation mark"_s);
    QCOMPARE(quote[u"smallest"].toObject(), (QJsonObject{{u"Profile"_s, QJsonObject{{u"Name"_s, u"\""_s}}}}));
    const QStringList asText{u"check"_s, m_workspace->campaign(), u"--hostile"_s};
    QVERIFY(runCli(asText).output.contains("Smallest: {\"Profile\":{\"Name\":\"\\t\"}}"));
    QCOMPARE(runCli(check({u"--hostile"_s, u"--profiles"_s, u"p.csv"_s})).exitCode, 2);

    m_workspace->setBody("{\"name\": \"{{ Profile.Name | url_encode }}\"}");
    QCOMPARE(found(jsonOf(runCli(check({u"--hostile"_s}))), u"json."_s), QStringList());
}

void tst_CheckProfiles::fieldsThatLeaveAreTold()
{
    m_workspace->setBody("{% if Profile.Plan %}{\"name\": \"{{ Profile.Name }}\"}{% endif %}");
    const QByteArray text = runCli({u"check"_s, m_workspace->campaign()}).output;
    QVERIFY2(text.contains("Profile.Name") && text.contains("Fields that leave, to "), text.constData());
    QVERIFY2(text.contains("Fields that only decide: Profile.Plan."), text.constData());
    const QJsonObject leaving = jsonOf(runCli(check()))[u"leaving"].toObject();
    QVERIFY(!leaving[u"host"].toString().isEmpty());
    const QJsonObject first = leaving[u"fields"].toArray().at(0).toObject();
    QCOMPARE(first[u"field"].toString(), u"Profile.Name"_s);
    QCOMPARE(first[u"leaves"].toBool(), true);
    QCOMPARE(first[u"uses"].toArray().at(0).toObject()[u"part"].toString(), u"body"_s);
}

void tst_CheckProfiles::oneRecordOfAFileIsRendered()
{
    m_workspace->setBody("{{ Profile.Identity }} {{ Event.Price }}");
    const QString file = QStringLiteral(HOOKBENCH_TEST_DATA "/profiles/event-export.json");
    const auto render = [this](const QString& profile, const QString& event) {
        return runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, profile, u"--event"_s, event});
    };
    QCOMPARE(render(file + u"#2"_s, file + u"#1"_s).output.trimmed(), QByteArray("008 59.99"));
    QVERIFY(render(file, file).errors.contains("holds 2 samples"));
    QCOMPARE(render(file + u"#3"_s, file).exitCode, 2);
}

void tst_CheckProfiles::aSchemaIsCheckedAgainst_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("kept") << QByteArray(R"({"required": ["to"]})") << QStringList();
    QTest::newRow("broken") << QByteArray(R"({"properties": {"to": {"maxLength": 2}}})")
                            << QStringList{u"error schema.mismatch"_s};
    QTest::newRow("newer") << QByteArray(R"({"unevaluatedProperties": false})")
                           << QStringList{u"warning schema.newer-keyword"_s};
}

void tst_CheckProfiles::aSchemaIsCheckedAgainst()
{
    QFETCH(QByteArray, schema);
    QFETCH(QStringList, codes);
    m_workspace->write(u"payload.schema.json"_s, schema);
    const CliResult result =
        runCli(check({u"--profile"_s, u"ada"_s, u"--schema"_s, m_workspace->path(u"payload.schema.json"_s)}));
    QCOMPARE(found(jsonOf(result), u"schema."_s), codes);
}

void tst_CheckProfiles::aCampaignNamesItsSchema()
{
    m_workspace->write(u"schemas/payload.json"_s, R"({"required": ["from"]})");
    m_workspace->write(u"campaigns/hello/campaign.json"_s,
        R"({"name": "Hello", "webhook": "hook", "contentFormat": "json", "schema": "schemas/payload.json"})");
    QCOMPARE(found(jsonOf(runCli(check())), u"schema."_s), QStringList{u"error schema.mismatch"_s});
    m_workspace->write(u"campaigns/hello/campaign.json"_s,
        R"({"name": "Hello", "webhook": "hook", "contentFormat": "json", "schema": "qualtrics"})");
    QVERIFY(!found(jsonOf(runCli(check())), u"schema."_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CheckProfiles)
#include "tst_CheckProfiles.moc"
