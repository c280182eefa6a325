// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/WorkspaceStamp.h"

#include <QTest>

using namespace hookbench;

class TestWorkspaceStamp : public QObject {
    Q_OBJECT

private slots:
    void changesAreNamed()
    {
        const WorkspaceFixture fixture(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        const WorkspaceStamp before = WorkspaceStamp::of(fixture.folder());
        QCOMPARE(WorkspaceStamp::of(fixture.folder(), before).changedSince(before), QStringList());

        fixture.write(QStringLiteral("profiles/ada.json"), "{}");
        fixture.write(QStringLiteral("profiles/new.json"), "{}");
        fixture.write(
            QStringLiteral("webhooks/qualtrics.json"), fixture.read(QStringLiteral("webhooks/qualtrics.json")));
        fixture.remove(QStringLiteral("events/charged.json"));
        fixture.write(QStringLiteral("campaigns/nps-after-purchase/published/0001/version.json"), "{}");
        fixture.write(QStringLiteral(".git/index"), "x");
        fixture.write(QStringLiteral("fields.json"), "{}");
        fixture.write(QStringLiteral("notes.txt"), "x");
        const QStringList expected{QStringLiteral("events/charged.json"), QStringLiteral("fields.json"),
            QStringLiteral("profiles/ada.json"), QStringLiteral("profiles/new.json")};
        QCOMPARE(WorkspaceStamp::of(fixture.folder(), before).changedSince(before), expected);
    }
};

QTEST_APPLESS_MAIN(TestWorkspaceStamp)
#include "tst_WorkspaceStamp.moc"
