// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hookbench;

namespace {

const QString manifest = QStringLiteral("hookbench.json");
const QString hook = QStringLiteral("webhooks/hook.json");
const QString examplePath = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");

} // namespace

class TestBrokenFiles : public QObject {
    Q_OBJECT

private slots:
    void brokenFilesCostThemselvesOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place"); // as the message has it

        const QString ada = QStringLiteral("profiles/ada.json");
        const QString campaign = QStringLiteral("campaigns/nps-after-purchase/campaign.json");
        const QString body = QStringLiteral("campaigns/nps-after-purchase/body.json.liquid");
        const QString contracts = QStringLiteral("fields.json");
        const QString broken = QStringLiteral("workspace.invalid-json");
        const QString wrong = QStringLiteral("workspace.wrong-type");
        QTest::newRow("cut off") << ada << QByteArray("{\n  \"name\": \"Ada\",") << broken << "line 2, column 17";
        QTest::newRow("missing comma") << ada << QByteArray("{\n \"name\": \"é\" \"Profile\": {}\n}") << broken
                                       << "line 2, column 13";
        QTest::newRow("empty file") << ada << QByteArray() << broken << "line 1, column 1";
        QTest::newRow("not an object") << ada << QByteArray("17") << wrong << "line 1, column 1";
        QTest::newRow("webhook is a list")
            << QStringLiteral("webhooks/qualtrics.json") << QByteArray("[]") << wrong << "line 1, column 1";
        QTest::newRow("not UTF-8") << ada << QByteArray("{\n\"name\": \"\xFF\"}") << "workspace.not-utf8"
                                   << "line 2, column 10";
        QTest::newRow("body not UTF-8") << body << QByteArray("{\n\xC3(}") << "workspace.not-utf8"
                                        << "line 2, column 1";
        QTest::newRow("body in UTF-16") << body << QByteArray("\xFF\xFE{\0}\0", 6) << "workspace.not-utf8"
                                        << "UTF-16";
        QTest::newRow("a picture as body")
            << body << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "workspace.not-utf8"
            << "binary data";
        QTest::newRow("name is a list") << ada << QByteArray("{\n  \"name\": [1],\n \"Profile\": {}}") << wrong
                                        << "line 2, column 11";
        QTest::newRow("header is a number")
            << QStringLiteral("webhooks/qualtrics.json") << QByteArray("{\n\"headers\": [\n {\"name\":\"a\"},\n 3]}")
            << wrong << "line 4, column 2";
        QTest::newRow("timeout is a text") << QStringLiteral("webhooks/qualtrics.json")
                                           << QByteArray("{\n\"timeoutMs\": \"soon\"}") << wrong << "line 2, column 14";
        QTest::newRow("unknown content format")
            << campaign << QByteArray("{\n\"contentFormat\": \"xml\"}") << "workspace.unknown-choice"
            << "line 2, column 18";
        QTest::newRow("secret without a name")
            << QStringLiteral("environments/sandbox.json") << QByteArray("{\"variables\":\n{\"t\":\n{\"hosts\":[]}}}")
            << wrong << "line 3, column 1";
        QTest::newRow("contracts cut off")
            << contracts << QByteArray("{\n\"Profile.a\": {") << broken << "line 2, column 15";
        QTest::newRow("contracts are a list") << contracts << QByteArray("[]") << wrong << "line 1, column 1";
        QTest::newRow("contract of an unknown type")
            << contracts << QByteArray("{\"Profile.a\":\n {\"type\": \"text\"}, \"Profile.b\": {}}")
            << "field.unknown-type"
            << "line 2, column 11";
        QTest::newRow("newer format") << manifest << QByteArray("{\n\"format\": 99}") << "workspace.newer-format"
                                      << "line 2";
        QTest::newRow("broken line of many")
            << QStringLiteral("profiles/team.jsonl") << QByteArray("{\"Name\":\"A\"}\n{\"Name\":}\n{\"Name\":\"C\"}\n")
            << broken << "line 2, column 8";
    }

    void brokenFilesCostThemselvesOnly()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const WorkspaceFixture fixture(examplePath);
        fixture.write(name, bytes);
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(loaded.diagnostics.size() >= 1, true);
        const Diagnostic& diagnostic = loaded.diagnostics.front();
        QTEST(QString::fromStdString(diagnostic.code), "code");
        QFETCH(QString, place);
        const QString message = QString::fromStdString(diagnostic.message());
        QVERIFY2(message.contains(place), qPrintable(message));
        QVERIFY2(message.contains(name), qPrintable(message));
        QCOMPARE(QString::fromStdString(diagnostic.file), QDir(fixture.folder()).filePath(name));
        QCOMPARE(diagnostic.place.part, Part::File);

        // Everything else is there, and saving a change elsewhere leaves the broken file alone.
        QVERIFY(loaded.isWorkspace);
        QVERIFY(loaded.workspace.profile("zoe"));
        QVERIFY(loaded.workspace.environment("production"));
        Workspace workspace = loaded.workspace;
        workspace.events.front().name = "Changed";
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), loaded.workspace, workspace)), QString());
        QCOMPARE(fixture.read(name), bytes);
    }

    void aFileThatWasNotReadIsNeverWrittenOver()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{}");
        fixture.write(hook, "{ broken");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        Webhook webhook;
        webhook.id = "hook";
        workspace.webhooks.push_back(webhook);
        for (const SaveMode mode : {SaveMode::KeepOutsideChanges, SaveMode::OverwriteOutsideChanges}) {
            QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace, mode)),
                QStringLiteral("workspace.file-exists"));
            QCOMPARE(fixture.read(hook), QByteArray("{ broken"));
        }
    }

    void aWronglyTypedValueStaysUntilItIsChanged()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{}");
        fixture.write(hook, "{\"name\": \"Hook\", \"timeoutMs\": \"soon\"}");
        const Workspace saved = fixture.load().workspace;
        QCOMPARE(saved.webhooks.front().timeoutMs, 10'000);
        Workspace workspace = saved;
        workspace.webhooks.front().name = "Renamed";
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(fixture.read(hook).contains("\"timeoutMs\": \"soon\""));
        workspace.webhooks.front().timeoutMs = 500;
        saveWorkspace(fixture.folder(), saved, workspace, SaveMode::OverwriteOutsideChanges);
        QVERIFY(fixture.read(hook).contains("\"timeoutMs\": 500"));
    }

    void aFolderWithoutManifestIsNoWorkspace()
    {
        const WorkspaceFixture fixture;
        const LoadedWorkspace loaded = fixture.load();
        QVERIFY(!loaded.isWorkspace);
        QCOMPARE(codesOf(loaded.diagnostics), QStringLiteral("workspace.not-a-workspace"));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const WorkspaceFixture fixture;
        QDir(fixture.folder()).mkdir(manifest);
        const LoadedWorkspace loaded = fixture.load();
        QVERIFY(!loaded.isWorkspace);
        QCOMPARE(codesOf(loaded.diagnostics), QStringLiteral("workspace.unreadable-file"));
    }

    void aHugeFileIsLeftOut()
    {
        const WorkspaceFixture fixture(examplePath);
        QFile huge(QDir(fixture.folder()).filePath(QStringLiteral("profiles/huge.jsonl")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(65 << 20));
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics), QStringLiteral("workspace.large-file"));
        QCOMPARE(loaded.workspace.profiles.size(), std::size_t(4));
    }

    void aWebhookThatIsMissingIsSaid()
    {
        const WorkspaceFixture fixture(examplePath);
        fixture.remove(QStringLiteral("webhooks/qualtrics.json"));
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics),
            QStringList(3, QStringLiteral("workspace.unknown-webhook")).join(QLatin1Char(',')));
        QVERIFY(!hasErrors(loaded.diagnostics));
    }

    void aFailedWriteIsNamedAndSparesTheRest()
    {
        const WorkspaceFixture fixture;
        fixture.write(manifest, "{}");
        fixture.write(QStringLiteral("webhooks"), "in the way of the folder");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.name = "Saved all the same";
        Webhook webhook;
        webhook.id = "hook";
        workspace.webhooks.push_back(webhook);
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QStringLiteral("workspace.write-failed"));
        QVERIFY(fixture.read(manifest).contains("Saved all the same"));
    }
};

QTEST_APPLESS_MAIN(TestBrokenFiles)
#include "tst_BrokenFiles.moc"
