// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"

#include <QDir>
#include <QTest>

using namespace hookbench;

namespace {

const QString manifest = QStringLiteral("hookbench.json");
const QString fields = QStringLiteral("fields.json");
const QString hook = QStringLiteral("webhooks/hook.json");
const QString examplePath = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");

/// JSON with single quotes, for easier reading.
QByteArray jsonText(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestWorkspaceFiles : public QObject {
    Q_OBJECT

private slots:
    void theExampleSurvivesARoundTrip()
    {
        const WorkspaceFixture fixture(examplePath);
        const auto before = fixture.files();
        const LoadedWorkspace loaded = fixture.load();
        QVERIFY(loaded.isWorkspace);
        QCOMPARE(codesOf(loaded.diagnostics), QString());
        QCOMPARE(loaded.workspace.profiles.size(), std::size_t(4));
        QCOMPARE(loaded.workspace.environments.size(), std::size_t(2));

        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), loaded.workspace, loaded.workspace)), QString());
        QCOMPARE(fixture.files(), before);
        QVERIFY(fixture.load().workspace == loaded.workspace);
    }

    void theExampleWrittenAnewIsTheSame()
    {
        const Workspace example = loadWorkspace(examplePath).workspace;
        const WorkspaceFixture fixture;
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), {}, example)), QString());
        QVERIFY(fixture.load().workspace == example);
        QCOMPARE(fixture.files(), WorkspaceFixture(examplePath).files());
    }

    void onlyTheChangedFileIsWritten()
    {
        const WorkspaceFixture fixture(examplePath);
        const auto before = fixture.files();
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.profiles.front().fields.set("Name", json::Value::string("Ada K."));
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());

        auto expected = before;
        expected[QStringLiteral("profiles/ada.json")].replace("\"Name\": \"Ada Lovelace\"", "\"Name\": \"Ada K.\"");
        QCOMPARE(fixture.files(), expected);
    }

    void bodiesAreKeptByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("CR LF") << QByteArray("{\r\n}\r\n");
        QTest::newRow("no final newline") << QByteArray("{ \"a\": 1 }");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}\n");
        QTest::newRow("blanks at the end") << QByteArray("{}  \n\n\t");
        QTest::newRow("NUL and emoji") << QByteArray("a\0b\xF0\x9F\x9A\x80", 7);
        QTest::newRow("empty") << QByteArray();
    }

    void bodiesAreKeptByteForByte()
    {
        QFETCH(QByteArray, body);
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.campaigns.front().body = body.toStdString();
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QCOMPARE(fixture.read(QStringLiteral("campaigns/nps-after-purchase/body.json.liquid")), body);
        QCOMPARE(fixture.load().workspace.campaigns.front().body, body.toStdString());
    }

    void contractsAreAFileOfTheirOwn()
    {
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        QVERIFY(saved.contracts.isEmpty());
        QVERIFY(!fixture.exists(fields));
        Workspace workspace = saved;
        FieldContract id;
        id.type = FieldType::String;
        id.pattern = "CGC_[0-9A-Za-z]{15}";
        id.required = true;
        workspace.contracts.set("Profile.QualtricID", id);
        workspace.contracts.set("Profile['First Name']", {FieldType::String, {}, false, {}});
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QCOMPARE(fixture.read(fields).simplified(),
            jsonText(
                "{ 'Profile.QualtricID': { 'type': 'string', 'pattern': 'CGC_[0-9A-Za-z]{15}', 'required': true }, "
                "'Profile['First Name']': { 'type': 'string' } }")
                .replace("[\"First Name\"]", "['First Name']"));
        QVERIFY(fixture.load().workspace == workspace);

        Workspace fewer = workspace;
        fewer.contracts.remove("Profile.QualtricID");
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), workspace, fewer)), QString());
        QVERIFY(fixture.load().workspace == fewer);
        fixture.write(fields, "{}");
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), fewer, workspace)), QStringLiteral("workspace.changed-outside"));
        QCOMPARE(fixture.read(fields), QByteArray("{}"));
    }

    void whatAContractDoesNotKnowStaysInItsPlace()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{}");
        fixture.write(
            fields, jsonText("{'Profile.b': {'note': 'ask Ada', 'type': 'number'}, 'Profile..': {}, 'Profile.a': {}}"));
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics), QStringLiteral("field.unknown-member,field.bad-path"));
        QCOMPARE(loaded.workspace.contracts.entries().size(), std::size_t(2));
        Workspace workspace = loaded.workspace;
        workspace.contracts.set("Profile.b", {FieldType::Number, {}, true, {}});
        workspace.contracts.remove("Profile.a");
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), loaded.workspace, workspace)), QString());
        QCOMPARE(fixture.read(fields).simplified(),
            jsonText("{ 'Profile.b': { 'note': 'ask Ada', 'type': 'number', 'required': true }, 'Profile..': {} }"));
    }

    void contractsThatCannotBeReadAreNotWrittenOver()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{}");
        fixture.write(fields, "{ broken");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.contracts.set("Profile.a", {FieldType::Number, {}, true, {}});
        for (const SaveMode mode : {SaveMode::KeepOutsideChanges, SaveMode::OverwriteOutsideChanges}) {
            QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace, mode)),
                QStringLiteral("workspace.file-exists"));
            QCOMPARE(fixture.read(fields), QByteArray("{ broken"));
        }
    }

    void whatThisVersionDoesNotKnowStaysInItsPlace()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{\"format\": 1, \"colour\": \"teal\", \"name\": \"W\"}");
        fixture.write(hook,
            jsonText("{'owner':'team-a','url':'https://a.example/','later':[1.50,{'b':2,'a':1}],"
                     "'headers':[{'name':'A','value':'1','note':'keep me'},{'name':'B','value':'2'}],'name':'Hook'}"));
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.name = "Renamed";
        workspace.webhooks.front().url = "https://b.example/";
        workspace.webhooks.front().headers.front().value = "changed";
        workspace.webhooks.front().headers.push_back({"C", "3", false});
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());

        QCOMPARE(fixture.read(manifest),
            QByteArray("{\n  \"format\": 1,\n  \"colour\": \"teal\",\n  \"name\": \"Renamed\"\n}\n"));
        QCOMPARE(fixture.read(hook).simplified(),
            jsonText(
                "{ 'owner': 'team-a', 'url': 'https://b.example/', 'later': [ 1.50, { 'b': 2, 'a': 1 } ], "
                "'headers': [ { 'name': 'A', 'value': 'changed', 'note': 'keep me' }, "
                "{ 'name': 'B', 'value': '2' }, { 'name': 'C', 'value': '3', 'enabled': false } ], 'name': 'Hook' }"));
        QVERIFY(fixture.load().workspace == workspace);
    }

    void changesFromOutsideAreKept()
    {
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.webhooks.front().name = "Mine";
        workspace.campaigns.front().body = "mine";
        const QString body = QStringLiteral("campaigns/nps-after-purchase/body.json.liquid");
        const QString file = QStringLiteral("webhooks/qualtrics.json");
        fixture.write(file, fixture.read(file).replace("\"POST\"", "\"PUT\""));
        fixture.write(body, "theirs");

        const auto refused = saveWorkspace(fixture.folder(), saved, workspace);
        QCOMPARE(codesOf(refused), QStringLiteral("workspace.changed-outside,workspace.changed-outside"));
        QVERIFY(fixture.read(file).contains("\"PUT\""));
        QCOMPARE(fixture.read(body), QByteArray("theirs"));

        const auto forced = saveWorkspace(fixture.folder(), saved, workspace, SaveMode::OverwriteOutsideChanges);
        QCOMPARE(codesOf(forced), QString());
        QCOMPARE(fixture.read(body), QByteArray("mine"));
        QVERIFY(fixture.read(file).contains("\"Mine\""));
        QVERIFY2(fixture.read(file).contains("\"PUT\""), "what was not changed here keeps the other's value");
    }

    void aFileRemovedOutsideIsNotedBeforeItIsMadeAgain()
    {
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.webhooks.front().name = "Mine";
        fixture.remove(QStringLiteral("webhooks/qualtrics.json"));
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QStringLiteral("workspace.changed-outside"));
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), saved, workspace, SaveMode::OverwriteOutsideChanges)), QString());
        QVERIFY(fixture.load().workspace == workspace);
    }

    void savingTwiceAfterAFailureIsFine()
    {
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.webhooks.front().name = "New";
        workspace.campaigns.front().body = "new";
        workspace.profiles.front().name = "New";
        for (int i = 0; i < 2; ++i)
            QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(fixture.load().workspace == workspace);
    }

    void removedEntitiesLoseTheirFiles()
    {
        const WorkspaceFixture fixture(examplePath);
        fixture.write(QStringLiteral("campaigns/nps-after-purchase/published/0001/version.json"), "{}");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.profiles.erase(workspace.profiles.begin());
        workspace.webhooks.clear();
        workspace.campaigns.clear();
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(!fixture.exists(QStringLiteral("profiles/ada.json")));
        QVERIFY(!fixture.exists(QStringLiteral("webhooks/qualtrics.json")));
        QVERIFY(!fixture.exists(QStringLiteral("campaigns/nps-after-purchase/campaign.json")));
        QVERIFY2(fixture.exists(QStringLiteral("campaigns/nps-after-purchase/published/0001/version.json")),
            "what was published is never lost");
        QVERIFY(fixture.load().workspace == workspace);
    }

    void aRenamedCampaignTakesItsVersionsAlong()
    {
        const WorkspaceFixture fixture(examplePath);
        fixture.write(QStringLiteral("campaigns/nps-after-purchase/published/0001/version.json"), "{}");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.campaigns.front().id = "renamed";
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(fixture.exists(QStringLiteral("campaigns/renamed/published/0001/version.json")));
        QVERIFY(!fixture.exists(QStringLiteral("campaigns/nps-after-purchase")));
        QVERIFY(fixture.load().workspace.campaign("renamed"));
    }

    void anotherContentFormatRenamesTheBody()
    {
        const WorkspaceFixture fixture(examplePath);
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.campaigns.front().contentFormat = ContentFormat::PlainText;
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(!fixture.exists(QStringLiteral("campaigns/nps-after-purchase/body.json.liquid")));
        QVERIFY(fixture.exists(QStringLiteral("campaigns/nps-after-purchase/body.txt.liquid")));
        QVERIFY(fixture.load().workspace == workspace);
    }

    void namesThatAreNoneForAFileAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("parent folder") << "../hook";
        QTest::newRow("hidden") << ".hook";
        QTest::newRow("empty") << "";
        QTest::newRow("line end") << "a\nb";
    }

    void namesThatAreNoneForAFileAreRefused()
    {
        QFETCH(QString, id);
        const WorkspaceFixture fixture;
        Workspace workspace;
        Webhook webhook;
        webhook.id = id.toStdString();
        workspace.webhooks.push_back(webhook);
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), {}, workspace)), QStringLiteral("workspace.bad-name"));
        QCOMPARE(fixture.files().keys(), QStringList{manifest});
    }

    void secretsAreWrittenByNameOnly()
    {
        const WorkspaceFixture fixture;
        Workspace workspace;
        Environment environment;
        environment.id = "production";
        environment.variables = {{"token", "s3cr3t-value", "qualtrics-token", {"*.qualtrics.com"}}};
        workspace.environments.push_back(environment);
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), {}, workspace)), QString());
        const QByteArray file = fixture.read(QStringLiteral("environments/production.json"));
        QVERIFY(file.contains("qualtrics-token"));
        QVERIFY(!file.contains("s3cr3t-value"));
    }

    void aNewWorkspaceCanBeOpened()
    {
        const WorkspaceFixture fixture;
        const QString folder = QDir(fixture.folder()).filePath(QStringLiteral("team/surveys"));
        QCOMPARE(codesOf(newWorkspace(folder, "Surveys")), QString());
        const LoadedWorkspace loaded = loadWorkspace(folder);
        QVERIFY(loaded.isWorkspace);
        QCOMPARE(codesOf(loaded.diagnostics), QString());
        QCOMPARE(loaded.workspace.name, std::string("Surveys"));
        QCOMPARE(loaded.workspace.campaigns.size(), std::size_t(1));
        QVERIFY(loaded.workspace.environment(loaded.workspace.defaultEnvironment)->usesSandbox());
        QCOMPARE(codesOf(newWorkspace(folder, "Other")), QStringLiteral("workspace.exists"));
    }

    void theFolderOfAWorkspaceIsFoundFromInside()
    {
        const WorkspaceFixture fixture(examplePath);
        const QDir folder(fixture.folder());
        const QString campaign = folder.filePath(QStringLiteral("campaigns/nps-after-purchase"));
        QCOMPARE(workspaceFolderOf(campaign), folder.absolutePath());
        QCOMPARE(workspaceFolderOf(campaign + QStringLiteral("/body.json.liquid")), folder.absolutePath());
        QCOMPARE(workspaceFolderOf(fixture.folder()), folder.absolutePath());
        QCOMPARE(workspaceFolderOf(QDir::rootPath()), QString());
    }
};

QTEST_APPLESS_MAIN(TestWorkspaceFiles)
#include "tst_WorkspaceFiles.moc"
