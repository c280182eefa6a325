// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"

#include <QAccessible>
#include <QTest>

using namespace hookbench;

class TestTypedChanges : public QObject {
    Q_OBJECT

private slots:
    void keysTellTheirChanges_data()
    {
        QTest::addColumn<bool>("hasTwoCarets");
        QTest::newRow("one caret") << false;
        QTest::newRow("two carets, told by QScintilla itself") << true;
    }

    /// Who keeps places in the text in step by what is told has the same text after each key.
    void keysTellTheirChanges()
    {
        QFETCH(const bool, hasTwoCarets);
        QVERIFY(!QAccessible::isActive()); // offscreen no screen reader can listen
        CodeView view;
        view.resetContents("one \xC3\xA9t\xC3\xA9\ntwo\nthree");
        std::string text(view.contents());
        connect(&view, &CodeView::bytesReplaced, this, [&](std::size_t place, std::size_t removed, std::size_t added) {
            text.replace(place, removed, view.contents().substr(place, added));
        });
        const auto select = [&view](unsigned long from, long to) {
            view.SendScintilla(QsciScintillaBase::SCI_SETSEL, from, to);
        };
        bool hasCounted = false; // QScintilla counts for each change of these types
        connect(&view, &QsciScintillaBase::SCN_MODIFIED, this, [&hasCounted](int, int type) {
            hasCounted |= (type & (QsciScintillaBase::SC_MOD_INSERTTEXT | QsciScintillaBase::SC_MOD_DELETETEXT)) != 0;
        });
        const auto check = [&] { QCOMPARE(text, std::string(view.contents())); };
        if (hasTwoCarets)
            view.SendScintilla(QsciScintillaBase::SCI_ADDSELECTION, 14UL, 14L);
        QTest::keyClicks(&view, QStringLiteral("ab"));
        check();
        QCOMPARE(hasCounted, hasTwoCarets);
        QTest::keyClick(&view, Qt::Key_Return);
        check();
        QTest::keyClick(&view, Qt::Key_Backspace);
        check();
        select(1, 6);
        QTest::keyClicks(&view, QStringLiteral("e")); // takes the place of what is selected
        check();
        select(2, 9);
        QTest::keyClick(&view, Qt::Key_Delete);
        check();
        select(0, 3);
        QTest::keyClick(&view, Qt::Key_Backspace);
        check();
        QTest::keyClick(&view, Qt::Key_Insert); // overtypes
        QTest::keyClicks(&view, QStringLiteral("xy"));
        check();
        QTest::keyClick(&view, Qt::Key_Insert);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
            check();
        }
        QVERIFY(!text.empty());
    }
};

QTEST_MAIN(TestTypedChanges)
#include "tst_TypedChanges.moc"
