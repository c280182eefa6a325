// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FieldNote.h"
#include "common/MessageStack.h"
#include "text/Diagnostic.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hookbench;

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void aButtonActsAndCloses()
    {
        MessageStack messages;
        messages.show();
        int pressed = 0;
        messages.showMessage(QStringLiteral("restored"), Tone::Attention, QStringLiteral("Restored."),
            {{QStringLiteral("Discard"), [&] { ++pressed; }}});
        MessageBar* bar = messages.bar(QStringLiteral("restored"));
        QVERIFY(bar && bar->isVisible());
        QCOMPARE(bar->accessibleName(), QStringLiteral("Restored."));
        auto* button = bar->findChild<QPushButton*>();
        QVERIFY(button);
        button->click();
        QCOMPARE(pressed, 1);
        QVERIFY(!bar->isVisible());
    }

    void aMessageReplacesTheOneOfItsName()
    {
        MessageStack messages;
        messages.show();
        messages.showMessage(QStringLiteral("a"), Tone::Bad, QStringLiteral("First"));
        messages.showMessage(QStringLiteral("b"), Tone::Bad, QStringLiteral("Other"));
        messages.showMessage(QStringLiteral("a"), Tone::Good, QStringLiteral("Second"));
        QCOMPARE(messages.bar(QStringLiteral("a"))->text(), QStringLiteral("Second"));
        QVERIFY(messages.bar(QStringLiteral("b"))->isVisible());
        messages.bar(QStringLiteral("a"))->findChild<QToolButton*>(QStringLiteral("closeMessage"))->click();
        QVERIFY(!messages.bar(QStringLiteral("a"))->isVisible());
    }

    void aNoteKeepsItsHeight()
    {
        QWidget page;
        page.resize(800, 200);
        auto* layout = new QVBoxLayout(&page);
        FieldNote note;
        layout->addWidget(&note);
        layout->addStretch();
        page.show();
        QCoreApplication::processEvents();
        const int height = note.height();
        Diagnostic diagnostic;
        diagnostic.messageText = "The placeholder <%1> is not filled in.";
        diagnostic.hintText = "Give it a value.";
        diagnostic.arguments = {"dc"};
        note.showDiagnostic(diagnostic, QStringLiteral("Fill in…"));
        QCOMPARE(note.text(), QStringLiteral("The placeholder <dc> is not filled in."));
        QCOMPARE(note.toolTip(), QStringLiteral("Give it a value."));
        QVERIFY(note.button()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(note.height(), height);
        note.clear();
        QVERIFY(!note.button()->isVisible());
    }
};

QTEST_MAIN(TestMessages)
#include "tst_Messages.moc"
