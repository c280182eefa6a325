// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchemaShelf.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace hookbench;

namespace {

std::string codesOf(const std::vector<Diagnostic>& diagnostics, const std::string& area)
{
    std::string codes;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.code.starts_with(area))
            codes += (codes.empty() ? "" : " ") + diagnostic.code;
    }
    return codes;
}

} // namespace

/// The schema that a campaign names is found in the workspace, and what breaks it is told while one types.
class TestSchemaShelf : public QObject {
    Q_OBJECT

private slots:
    void findsFilesOfTheWorkspace()
    {
        const test::TestWorkspace workspace;
        QVERIFY(SchemaShelf::filesIn(workspace.folder()).isEmpty());
        QVERIFY(SchemaShelf::filesIn({}).isEmpty());
        workspace.write(QStringLiteral("b.schema.json"), "{}");
        workspace.write(QStringLiteral("schemas/a.json"), "{}");
        workspace.write(QStringLiteral("other.json"), "{}");
        QCOMPARE(SchemaShelf::filesIn(workspace.folder()),
            QStringList({QStringLiteral("b.schema.json"), QStringLiteral("schemas/a.json")}));
    }

    void saysWhatIsWrongWithAFile()
    {
        const test::TestWorkspace workspace;
        SchemaShelf shelf;
        QVERIFY(shelf.find(workspace.folder(), "")->diagnostics.empty());
        QVERIFY(!shelf.find(workspace.folder(), "")->schema);
        QCOMPARE(codesOf(shelf.find(workspace.folder(), "gone.json")->diagnostics, ""), "schema.unreadable");
        workspace.write(QStringLiteral("odd.json"), "{\"type\": 7}");
        QCOMPARE(codesOf(shelf.find(workspace.folder(), "odd.json")->diagnostics, ""), "schema.unusable");
        QVERIFY(!shelf.find(workspace.folder(), "odd.json")->schema);
    }

    void readsAChangedFileAgain()
    {
        const test::TestWorkspace workspace;
        SchemaShelf shelf;
        QVERIFY(!shelf.find(workspace.folder(), "s.json")->schema);
        workspace.write(QStringLiteral("s.json"), "{}");
        const auto found = shelf.find(workspace.folder(), "s.json");
        QVERIFY(found->schema);
        QCOMPARE(shelf.find(workspace.folder(), "s.json"), found); // not read twice
    }

    void whatBreaksItIsAProblemOfThePayload()
    {
        const test::TestWorkspace workspace;
        workspace.write(QStringLiteral("s.json"),
            "{\"properties\": {\"sendDate\": {\"type\": \"integer\"}}, \"required\": [\"sendDate\"]}");
        Session session;
        QVERIFY(session.open(workspace.folder()).empty());
        Campaign campaign = session.campaign();
        QCOMPARE(codesOf(session.preview()->diagnostics, "schema."), "");
        campaign.schema = "s.json";
        session.editCampaign(campaign);
        QCOMPARE(codesOf(session.preview()->diagnostics, "schema."), "schema.mismatch");
        session.editBody(session.campaignId(), "{\"sendDate\": 1}");
        QCOMPARE(codesOf(session.preview()->diagnostics, "schema."), "");
        campaign.schema = "gone.json";
        session.editCampaign(campaign);
        QCOMPARE(codesOf(session.preview()->diagnostics, "schema."), "schema.unreadable");
    }
};

QTEST_GUILESS_MAIN(TestSchemaShelf)
#include "tst_SchemaShelf.moc"
