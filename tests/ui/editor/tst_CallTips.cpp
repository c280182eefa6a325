// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "language/Language.h"
#include "theme/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QScopeGuard>

using namespace hookbench;

namespace {

struct Desk : test::EditorDesk {
    using test::EditorDesk::EditorDesk;

    QFrame* tip() const { return editor.findChild<QFrame*>(QStringLiteral("callTip")); }
    bool hasTip() const { return tip() && tip()->isVisible(); }
    QString form() const { return tip()->findChild<QLabel*>(QStringLiteral("callForm"))->text(); }
    QString summary() const { return tip()->findChild<QLabel*>(QStringLiteral("callSummary"))->text(); }
    /// The argument that stands out.
    QString current() const
    {
        return form().section(QStringLiteral("\">"), 1).section(QStringLiteral("</font>"), 0, 0);
    }
};

} // namespace

/// How a filter or tag is written, while one writes it.
class TestCallTips : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void theArgumentThatIsTypedStandsOut()
    {
        Desk desk("{{ Profile.Name^ }}");
        desk.type(" | replace");
        QTest::keyClick(desk.view, Qt::Key_Return); // takes the completion, with its colon
        QVERIFY(desk.hasTip());
        QVERIFY(desk.form().startsWith(QStringLiteral("replace: ")));
        QCOMPARE(desk.current(), QStringLiteral("text"));
        QVERIFY(!desk.summary().isEmpty());
        desk.type("'a', ");
        QCOMPARE(desk.current(), QStringLiteral("other text"));
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(desk.view, Qt::Key_Left);
        QCOMPARE(desk.current(), QStringLiteral("text"));
        QTest::keyClick(desk.view, Qt::Key_End);
        QVERIFY(!desk.hasTip());
    }

    void theFormIsInTheLanguageOfTheWindow()
    {
        installLanguage(QStringLiteral("de"));
        const auto restore = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
        Desk desk("{{ Profile.Name^ }}");
        desk.type(" | replace");
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.current(), QStringLiteral("Text"));
        QVERIFY(desk.summary().startsWith(QStringLiteral("Setzt einen Text")));
    }

    void aTagShowsItsForm()
    {
        Desk desk("^");
        desk.type("{%for");
        QTest::keyClick(desk.view, Qt::Key_Escape);
        desk.type(" ");
        QCOMPARE(desk.current(), QStringLiteral("item"));
        desk.type("p in ");
        QCOMPARE(desk.current(), QStringLiteral("list"));
        QVERIFY(desk.isOpen()); // the completions, below
        QVERIFY(desk.hasTip());
    }

    void escapeDeclinesThisCallOnly()
    {
        Desk desk("{{ a | date:^ }}");
        desk.type(" ");
        QVERIFY(desk.hasTip());
        QTest::keyClick(desk.view, Qt::Key_Escape); // the list
        QVERIFY(desk.hasTip());
        QTest::keyClick(desk.view, Qt::Key_Escape); // the tip
        QVERIFY(!desk.hasTip());
        desk.type("'%Y'");
        QVERIFY(!desk.hasTip());
        desk.type(" | append:");
        QVERIFY(desk.hasTip());
    }

    void aKeyAsksForIt()
    {
        Desk desk("{{ a | date: '%^' }}");
        QTest::keyClick(desk.view, Qt::Key_Right);
        QTest::keyClick(desk.view, Qt::Key_Left);
        QVERIFY(!desk.hasTip());
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.hasTip());
        QCOMPARE(desk.current(), QStringLiteral("pattern"));
        QCOMPARE(desk.text(), QByteArray("{{ a | date: '%^' }}"));
    }

    void nothingComesElsewhere()
    {
        Desk desk("{\"a\": ^}");
        desk.type("\"x: y, z\"");
        QVERIFY(!desk.hasTip());
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.hasTip());
    }

    void theTipHidesNoLineThatIsTyped()
    {
        Desk desk("\n\n\n\n\n\n{{ a | date:^ }}");
        desk.editor.move(0, 200);
        desk.type(" ");
        const QRect tip = desk.tip()->frameGeometry();
        const int top = desk.view->viewport()->mapToGlobal(QPoint(0, 6 * desk.view->textHeight(0))).y();
        QVERIFY2(tip.bottom() < top, qPrintable(QString::number(tip.bottom())));
    }
};

QTEST_MAIN(TestCallTips)
#include "tst_CallTips.moc"
