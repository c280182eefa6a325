// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class tst_RenderCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void printsThePayloadByteForByte();
    void takesSamplesByNameOrFile_data();
    void takesSamplesByNameOrFile();
    void findsTheSingleCampaignOfAWorkspace();
    void asksForTheCampaignWhereThereAreSeveral();
    void locatesFindingsInTheirFiles_data();
    void locatesFindingsInTheirFiles();
    void reportsAPayloadThatIsNoJson();
    void stopsAtAnAbort();
    void printsTheRequestWithoutSecrets();
    void printsOrigins();
    void printsHowAValueCameAbout();
    void rendersABareBody();
    void goesOnPastABrokenSample();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

void tst_RenderCommand::printsThePayloadByteForByte()
{
    m_workspace->setBody("{\r\n  \"a\": 1.10,\t\"b\": \"\xC3\xA9 {{ Profile.Id }}\"}  ");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.output, QByteArray("{\r\n  \"a\": 1.10,\t\"b\": \"\xC3\xA9 7\"}  "));
    QVERIFY2(!result.errors.contains("error"), result.errors.constData());
    QCOMPARE(result.exitCode, 0);
}

void tst_RenderCommand::takesSamplesByNameOrFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no sample") << QStringList() << QByteArray("[\"\", \"\"]");
    QTest::newRow("by file name") << QStringList{u"--profile"_s, u"ada"_s} << QByteArray("[\"Ada\", \"\"]");
    QTest::newRow("by name") << QStringList{u"--profile"_s, u"Ada Lovelace"_s} << QByteArray("[\"Ada\", \"\"]");
    QTest::newRow("with an event") << QStringList{u"--profile"_s, u"ada"_s, u"--event"_s, u"bought"_s}
                                   << QByteArray("[\"Ada\", \"12.5\"]");
    QTest::newRow("from a file") << QStringList{u"--profile"_s, u"FOLDER/elsewhere.json"_s}
                                 << QByteArray("[\"Zoe\", \"\"]");
}

void tst_RenderCommand::takesSamplesByNameOrFile()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, payload);
    m_workspace->setBody("[\"{{ Profile.Name }}\", \"{{ Event.Amount }}\"]");
    m_workspace->write(u"elsewhere.json"_s, R"({"Name": "Zoe"})");
    options.replaceInStrings(u"FOLDER"_s, m_workspace->folder());
    const CliResult result = runCli(QStringList{u"render"_s, m_workspace->campaign()} + options);
    QCOMPARE(result.output, payload);
    QCOMPARE(result.exitCode, 0);
}

void tst_RenderCommand::findsTheSingleCampaignOfAWorkspace()
{
    const CliResult result = runCli({u"render"_s, m_workspace->folder(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.output, QByteArray("{\"to\": \"Ada\"}\n"));
    QCOMPARE(result.exitCode, 0);
}

void tst_RenderCommand::asksForTheCampaignWhereThereAreSeveral()
{
    m_workspace->write(u"campaigns/second/campaign.json"_s, R"({"name": "Second", "webhook": "hook"})");
    const CliResult result = runCli({u"render"_s, m_workspace->folder()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains("campaigns/hello, campaigns/second"), result.errors.constData());
}

void tst_RenderCommand::locatesFindingsInTheirFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("finding");
    QTest::newRow("body") << u"campaigns/hello/body.json.liquid"_s
                          << QByteArray("{\n  \"\xC3\xA9\": \"{{ Profile.Name | nofilter }}\"\n}")
                          << QByteArray("campaigns/hello/body.json.liquid:2:27: error: ");
    QTest::newRow("url, past an escape")
        << u"webhooks/hook.json"_s
        << QByteArray("{\"name\": \"Hook\", \"method\": \"POST\",\n \"url\": \"https:\\/\\/<centre>.example.com/\"}")
        << QByteArray("webhooks/hook.json:2:20: error: ");
    QTest::newRow("header")
        << u"webhooks/hook.json"_s
        << QByteArray("{\"name\": \"Hook\", \"method\": \"POST\", \"url\": \"https://example.com/\", \"headers\": [\n"
                      "{\"name\": \"X-A\", \"value\": \"a\"},\n{\"name\": \"X-B\", \"value\": \"b <token>\"}]}")
        << QByteArray("webhooks/hook.json:3:29: error: ");
}

void tst_RenderCommand::locatesFindingsInTheirFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, finding);
    m_workspace->write(file, text);
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(finding), result.errors.constData());
}

void tst_RenderCommand::reportsAPayloadThatIsNoJson()
{
    m_workspace->write(u"profiles/quote.json"_s, R"({"Profile": {"Name": "A \"B\" C"}})");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"quote"_s});
    QCOMPARE(result.output, QByteArray("{\"to\": \"A \"B\" C\"}\n"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("payload:1:"), result.errors.constData());
}

void tst_RenderCommand::stopsAtAnAbort()
{
    m_workspace->setBody("{% if Profile.Name == 'Ada' %}{% abort %}{% endif %}{}");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("body.json.liquid:1:31: "), result.errors.constData());
}

void tst_RenderCommand::printsTheRequestWithoutSecrets()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"s3cret"_s);
    const CliResult result =
        runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s, u"--request"_s}, {}, environment);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.startsWith("POST /greetings HTTP/1.1"), result.output.constData());
    QVERIFY(result.output.contains("X-Name: Ada"));
    QVERIFY(result.output.contains("X-Key: \xE2\x80\xA2"));
    QVERIFY(!result.output.contains("s3cret"));
    QVERIFY(result.output.endsWith("\n{\"to\": \"Ada\"}\n"));
}

void tst_RenderCommand::printsOrigins()
{
    m_workspace->setBody("[\"{{ Profile.Name }}\"]");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s, u"--origins"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json.value(QLatin1String("payload")).toString(), QStringLiteral("[\"Ada\"]"));
    const QJsonArray origins = json.value(QLatin1String("origins")).toArray();
    QCOMPARE(origins.size(), 3);
    const QJsonObject filledIn = origins.at(1).toObject();
    QCOMPARE(filledIn.value(QLatin1String("filledIn")).toBool(), true);
    QCOMPARE(filledIn.value(QLatin1String("payload")).toArray(), QJsonArray({2, 5}));
    QCOMPARE(filledIn.value(QLatin1String("body")).toArray(), QJsonArray({2, 20}));
}

void tst_RenderCommand::printsHowAValueCameAbout()
{
    m_workspace->setBody("[\"{{ Profile.Name | upcase }}\"]");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s, u"--origins"_s});
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    const QJsonObject filledIn = json.value(QLatin1String("origins")).toArray().at(1).toObject();
    const QJsonArray steps = filledIn.value(QLatin1String("steps")).toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.at(0).toObject().value(QLatin1String("text")).toString(), QStringLiteral("Profile.Name"));
    QCOMPARE(steps.at(0).toObject().value(QLatin1String("value")).toString(), QStringLiteral("Ada"));
    QCOMPARE(steps.at(1).toObject().value(QLatin1String("text")).toString(), QStringLiteral("| upcase"));
    QCOMPARE(steps.at(1).toObject().value(QLatin1String("value")).toString(), QStringLiteral("ADA"));
    QCOMPARE(filledIn.value(QLatin1String("fields")).toArray(), QJsonArray({QStringLiteral("Profile.Name")}));
}

void tst_RenderCommand::rendersABareBody()
{
    const CliResult result =
        runCli({u"render"_s, u"--template"_s, u"-"_s, u"--profile"_s, m_workspace->path(u"profiles/ada.json"_s)},
            "Dear {{ Profile.Name }}");
    QCOMPARE(result.output, QByteArray("Dear Ada"));
    QCOMPARE(result.exitCode, 0);
}

void tst_RenderCommand::goesOnPastABrokenSample()
{
    m_workspace->write(u"profiles/broken.json"_s, "{\n \"Profile\": {\"Name\": }}");
    const CliResult result = runCli({u"render"_s, m_workspace->campaign(), u"--profile"_s, u"ada"_s});
    QCOMPARE(result.output, QByteArray("{\"to\": \"Ada\"}\n"));
    QVERIFY2(result.errors.contains("profiles/broken.json:2:"), result.errors.constData());
}

QTEST_GUILESS_MAIN(tst_RenderCommand)
#include "tst_RenderCommand.moc"
