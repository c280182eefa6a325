// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"

#include <QTest>

using namespace hookbench;

namespace {

const QString jsonl = QStringLiteral("profiles/team.jsonl");
const QString list = QStringLiteral("profiles/team.json");
const QString csv = QStringLiteral("profiles/team.csv");

QStringList idsAndNames(const std::vector<Sample>& samples)
{
    QStringList texts;
    for (const Sample& sample : samples)
        texts.append(QString::fromStdString(sample.id + "=" + sample.name));
    return texts;
}

} // namespace

class TestSampleFiles : public QObject {
    Q_OBJECT

private slots:
    void everyShapeIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("samples");

        QTest::newRow("one, with a name") << list << QByteArray(R"({"name": "A", "Profile": {"Name": "B"}})")
                                          << QStringList{QStringLiteral("team=A")};
        QTest::newRow("one, bare properties")
            << list << QByteArray(R"({"Name": "B", "x": 1})") << QStringList{QStringLiteral("team=B")};
        QTest::newRow("one, without any name")
            << list << QByteArray(R"({"x": 1})") << QStringList{QStringLiteral("team=team")};
        QTest::newRow("lines") << jsonl << QByteArray("{\"Name\":\"A\"}\r\n\n{\"name\":\"B\",\"Profile\":{}}")
                               << QStringList{QStringLiteral("team#1=A"), QStringLiteral("team#2=B")};
        QTest::newRow("list") << list << QByteArray(R"([{"Name": "A"}, {"Email": "b@example.com"}])")
                              << QStringList{QStringLiteral("team#1=A"), QStringLiteral("team#2=b@example.com")};
        QTest::newRow("table") << csv << QByteArray("Name,Note\r\nA,\"x, \"\"y\"\"\nz\"\r\nB,\r\n")
                               << QStringList{QStringLiteral("team#1=A"), QStringLiteral("team#2=B")};
    }

    void everyShapeIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(name, bytes);
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics), QString());
        QTEST(idsAndNames(loaded.workspace.profiles), "samples");
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), loaded.workspace, loaded.workspace)), QString());
        QCOMPARE(fixture.read(name), bytes);
    }

    void cellsOfATableAreTexts()
    {
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(csv, "Name,Note,Age\nA,\"x, \"\"y\"\"\nz\",\n");
        const Workspace saved = fixture.load().workspace;
        const json::Value& fields = saved.profiles.front().fields;
        QCOMPARE(fields.textOf("Note"), std::string("x, \"y\"\nz"));
        QVERIFY2(!fields.find("Age"), "an empty cell is a missing property");

        Workspace workspace = saved;
        workspace.profiles.front().fields.set("Name", json::Value::string("B"));
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QStringLiteral("workspace.table-is-read-only"));
    }

    void changesGoIntoTheSharedFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("changed");

        QTest::newRow("lines") << jsonl
                               << QByteArray("{ \"Name\": \"A\" }\r\nbroken\r\n{\"Name\":\"B\",\"n\":1.50}\r\n"
                                             "{\"Name\":\"C\"}")
                               << QByteArray(
                                      "{ \"Name\": \"A\" }\r\nbroken\r\n{\"Name\":\"B\",\"n\":1.50,\"New\":true}\r\n"
                                      "{\"name\":\"D\",\"Profile\":{}}\n");
        QTest::newRow("list") << list << QByteArray("[{\"Name\":\"A\"},7,{\"Name\":\"B\",\"n\":1.50},{\"Name\":\"C\"}]")
                              << QByteArray("[\n  {\n    \"Name\": \"A\"\n  },\n  7,\n  {\n    \"Name\": \"B\",\n"
                                            "    \"n\": 1.50,\n    \"New\": true\n  },\n  {\n    \"name\": \"D\",\n"
                                            "    \"Profile\": {}\n  }\n]\n");
    }

    void changesGoIntoTheSharedFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(name, bytes);
        const Workspace saved = fixture.load().workspace;
        QCOMPARE(saved.profiles.size(), std::size_t(3));
        Workspace workspace = saved;
        workspace.profiles[1].fields.set("New", json::Value::boolean(true));
        workspace.profiles.pop_back();
        Sample added;
        added.id = "team#9";
        added.name = "D";
        added.fields = json::Value::object();
        workspace.profiles.push_back(added);
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QTEST(fixture.read(name), "changed");
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QTEST(fixture.read(name), "changed");
    }

    void aSharedFileChangedOutsideIsKept()
    {
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(jsonl, "{\"Name\":\"A\"}\n");
        const Workspace saved = fixture.load().workspace;
        Workspace workspace = saved;
        workspace.profiles.front().fields.set("Name", json::Value::string("mine"));
        fixture.write(jsonl, "{\"Name\":\"theirs\"}\n{\"Name\":\"more\"}\n");
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QStringLiteral("workspace.changed-outside"));
        QVERIFY(fixture.read(jsonl).contains("theirs"));
        QCOMPARE(
            codesOf(saveWorkspace(fixture.folder(), saved, workspace, SaveMode::OverwriteOutsideChanges)), QString());
        const Workspace forced = fixture.load().workspace;
        QCOMPARE(forced.profiles.front().fields.textOf("Name"), std::string("mine"));
        QVERIFY2(forced.profiles.back().name == "more", "what was added outside stays");
    }

    void theSameNameWithAnotherEndingIsLeftOut()
    {
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(list, "{\"Name\":\"A\"}");
        fixture.write(jsonl, "{\"Name\":\"B\"}");
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics), QStringLiteral("workspace.name-clash"));
        QCOMPARE(idsAndNames(loaded.workspace.profiles), QStringList{QStringLiteral("team=A")});
    }

    void eventsKeepTheirTrigger()
    {
        const WorkspaceFixture fixture;
        fixture.write(QStringLiteral("hookbench.json"), "{}");
        fixture.write(QStringLiteral("events/order.json"), R"({"ExternalTrigger": {"total": 12.0}, "name": "Order"})");
        const LoadedWorkspace loaded = fixture.load();
        QCOMPARE(codesOf(loaded.diagnostics), QString());
        const Sample* event = loaded.workspace.event("order");
        QVERIFY(event && event->externalTrigger());
        QCOMPARE(event->externalTrigger()->find("total")->text(), std::string("12.0"));
    }
};

QTEST_APPLESS_MAIN(TestSampleFiles)
#include "tst_SampleFiles.moc"
