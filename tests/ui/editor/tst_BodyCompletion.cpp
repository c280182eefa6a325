// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "editor/BodyCompletion.h"
#include "editor/CompletionModel.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

using namespace hookbench;

using Desk = test::EditorDesk;

/// Completion and what closes itself, as one types.
class TestBodyCompletion : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void aFieldIsWrittenWithoutKnowingLiquid()
    {
        Desk desk("{\"a\": ^}");
        desk.type("\"{{");
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ ^ }}\"}"));
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.current(), QStringLiteral("Profile"));
        QTest::keyClick(desk.view, Qt::Key_Return);
        desk.type(".");
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.current(), QStringLiteral("Name"));
        QTest::keyClick(desk.view, Qt::Key_Down);
        QTest::keyClick(desk.view, Qt::Key_Tab);
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ Profile['Customer Type']^ }}\"}"));
        QVERIFY(!desk.isOpen());
        desk.type(" | def");
        QCOMPARE(desk.current(), QStringLiteral("default"));
        QTest::keyClick(desk.view, Qt::Key_Return);
        desk.type(": 'x' }}\"");
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ Profile['Customer Type'] | default: 'x' }}\"^}"));
        QCOMPARE(QByteArray::fromStdString(desk.data.body()),
            QByteArray("{\"a\": \"{{ Profile['Customer Type'] | default: 'x' }}\"}"));
    }

    void aTagBringsItsEnd()
    {
        Desk desk("^");
        desk.type("{%if");
        QCOMPARE(desk.current(), QStringLiteral("if"));
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray("{% if ^ %}{% endif %}"));
        desk.view->undo();
        QCOMPARE(desk.text(), QByteArray("{% if^ %}"));
    }

    void typingIsNeverFought_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("after");

        const auto row = [](const char* body, const char* typed, const char* after) {
            QTest::addRow("%s + %s", body, typed) << QByteArray(body) << QByteArray(typed) << QByteArray(after);
        };
        row("^", "{\"a\":[1,{}]}", "{\"a\":[1,{}]}^");
        row("^", "{{ Profile.Name }}", "{{ Profile.Name }}^");
        row("^", "{{x}}", "{{ x }}^");
        row("^", "{% if a == 'b' %}c{% endif %}", "{% if a == 'b' %}c{% endif %}^");
        row("^", "{\"a\":\"b {c} d\"}", "{\"a\":\"b {c} d\"}^");
        row("^word", "{", "{^word");
        row("^word", "\"", "\"^word");
        row("{\"a\": \"it^\"}", "'s \\\"", "{\"a\": \"it's \\\"^\"}");
        row("{{ a^ }}", "'", "{{ a'^' }}");
        row("^", "{{ a | b }}", "{{ a | b }}^");
        row("^", "{{ a|b}}", "{{ a|b }}^");
        row("[^]", "]", "[]^]");
    }

    void typingIsNeverFought()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, typed);
        Desk desk(body.toStdString());
        for (const char c : typed) {
            QTest::keyClicks(desk.view, QString(QLatin1Char(c)));
            if (desk.isOpen())
                QTest::keyClick(desk.view, Qt::Key_Escape); // declined
        }
        QTEST(desk.text(), "after");
    }

    void backspaceTakesBothOfAnEmptyPair()
    {
        Desk desk("^");
        desk.type("[");
        QCOMPARE(desk.text(), QByteArray("[^]"));
        QTest::keyClick(desk.view, Qt::Key_Backspace);
        QCOMPARE(desk.text(), QByteArray("^"));
    }

    void nothingOpensByItselfElsewhere()
    {
        Desk desk("{\"a\": \"{{ Profile.Name^ }}\"}");
        QTest::keyClick(desk.view, Qt::Key_Left);
        QTest::keyClick(desk.view, Qt::Key_End);
        QVERIFY(!desk.isOpen());
        QGuiApplication::clipboard()->setText(QStringLiteral("{{ Profile."));
        desk.view->paste();
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.text().endsWith("{{ Profile.^")); // as it was copied
    }

    void controlSpaceAsksForIt()
    {
        Desk desk("{\"a\": \"{{ Profile.^ }}\"}");
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(desk.isOpen());
        QTest::keyClick(desk.view, Qt::Key_Escape);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ Profile.^ }}\"}"));
    }

    void aClickTakesTheRow()
    {
        Desk desk("{{ Profile.^ }}");
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier);
        const QRect row = desk.list()->visualRect(desk.list()->model()->index(0, 0));
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(desk.text(), QByteArray("{{ Profile.Name^ }}"));
    }

    void filtersTellWhatTheyDo()
    {
        const LiquidHelp pages = LiquidHelp::read(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/help/liquid"));
        CodeView view;
        BodyCompletion completion(&view, [&pages] {
            BodyCompletion::Knowledge knowledge;
            knowledge.dialect = &liquid::clevertapDialect();
            knowledge.help = &pages;
            return knowledge;
        });
        view.show();
        view.setFocus();
        QTest::keyClicks(&view, QStringLiteral("{{ a | app"));
        QVERIFY(completion.isOpen());
        const auto* help = view.findChild<QLabel*>(QStringLiteral("completionHelp"));
        QVERIFY2(help->text().contains(QStringLiteral("behind another")), qPrintable(help->text()));
        const auto* list = view.findChild<QListView*>(QStringLiteral("completions"));
        QVERIFY(list->currentIndex().data(CompletionModel::DetailRole).toString().contains(QStringLiteral("inferred")));
    }

    void theListSpeaksForScreenReaders()
    {
        Desk desk("{{ Profile.^ }}");
        QTest::keyClick(desk.view, Qt::Key_Space, Qt::ControlModifier);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(desk.list());
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Completions"));
        QVERIFY(desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ada")));
    }
};

QTEST_MAIN(TestBodyCompletion)
#include "tst_BodyCompletion.moc"
