// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BraceMatching.h"
#include "editor/CodeView.h"
#include "editor/PayloadStyle.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hookbench;

namespace {

std::string manyLines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "line " + std::to_string(i) + "\n";
    return text;
}

/// A view between two fields, as in a form.
struct Form {
    QWidget window;
    QLineEdit* before = new QLineEdit;
    CodeView* view = new CodeView;
    QLineEdit* after = new QLineEdit;

    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget :
            {static_cast<QWidget*>(before), static_cast<QWidget*>(view), static_cast<QWidget*>(after)})
            layout->addWidget(widget);
        QWidget::setTabOrder(before, view);
        QWidget::setTabOrder(view, after);
        window.show();
        window.activateWindow();
        view->setFocus();
    }
};

} // namespace

class TestCodeView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void cleanup() { setThemeChoice(ThemeChoice::Light); }

    /// Brackets keep their direction where the window is mirrored, as in Arabic.
    void codeLooksTheSameInAMirroredWindow()
    {
        const auto drawn = [](const char* code) {
            CodeView view;
            view.resize(300, 80);
            view.resetContents(code);
            view.show();
            return view.grab().toImage();
        };
        const QImage plain = drawn("([{<");
        QVERIFY(drawn(")]}>") != plain);
        QWidget mirrored;
        QLabel label(&mirrored);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(drawn("([{<"), plain);
        QVERIFY(QGuiApplication::isRightToLeft()); // and so is everything else
        QVERIFY(label.isRightToLeft());
    }

    void contentsAreKeptByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << QByteArray("a\nb\n");
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n");
        QTest::newRow("CR") << QByteArray("a\rb");
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd");
        QTest::newRow("tabs and trailing spaces") << QByteArray("\t{  \n");
        QTest::newRow("UTF-8") << QByteArray("aé😀b");
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("broken UTF-8") << QByteArray("a\xFF\xC3(");
        QTest::newRow("empty") << QByteArray("");
    }

    void contentsAreKeptByteForByte()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        CodeView view;
        view.resetContents(text);
        QCOMPARE(std::string(view.contents()), text);
        view.updateContents("something else");
        view.updateContents(text);
        QCOMPARE(std::string(view.contents()), text);
    }

    void enterTypesTheLineEndOfTheText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("a\n\nb");
        QTest::newRow("CR LF") << QByteArray("a\r\nb") << QByteArray("a\r\n\r\nb");
        QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\r\rb");
    }

    void enterTypesTheLineEndOfTheText()
    {
        QFETCH(QByteArray, text);
        CodeView view;
        view.resetContents(text.toStdString());
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QTEST(QByteArray(view.contents().data(), static_cast<qsizetype>(view.contents().size())), "typed");
    }

    void anUpdateChangesOnlyWhatDiffers()
    {
        CodeView view;
        view.resetContents("{\"a\": 1, \"b\": 2}");
        view.SendScintilla(QsciScintillaBase::SCI_SETSEL, 10UL, 11L); // b
        QSignalSpy replaced(&view, &CodeView::bytesReplaced);
        view.updateContents("{\"a\": 12345, \"b\": 2}");
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced[0][0].value<std::size_t>(), std::size_t(7));
        QCOMPARE(view.selectedText(), QStringLiteral("b"));
        view.updateContents("{\"a\": 12345, \"b\": 2}");
        QCOMPARE(replaced.size(), 1);
    }

    void textAndLinesAreSaidToChange()
    {
        CodeView view;
        view.resetContents("one\ntwo");
        QSignalSpy texts(&view, &QsciScintilla::textChanged);
        QSignalSpy lines(&view, &QsciScintilla::linesChanged);
        QTest::keyClicks(&view, QStringLiteral("x"));
        QCOMPARE(texts.size(), 1);
        QCOMPARE(lines.size(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(lines.size(), 1);
        view.updateContents("three lines\n\nof text\n");
        QVERIFY(texts.size() > 2);
        QVERIFY(lines.size() > 1);
    }

    void anUpdateIsToldInTheOrderInWhichItHappens()
    {
        std::string text = "one\ntwo\nthree";
        CodeView view;
        view.resetContents(text);
        connect(
            &view, &CodeView::bytesReplaced, this, [&text](std::size_t place, std::size_t removed, std::size_t added) {
                text.replace(place, removed, std::string(added, '?'));
            });
        view.updateContents("one\n2\nthree");
        QCOMPARE(text, "one\n?\nthree");
        view.updateContents("one\n2");
        QCOMPARE(text, "one\n?");
        view.updateContents("one\n\n\n2");
        QCOMPARE(text, "one\n???");
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier); // Scintilla's own events are on again
        QCOMPARE(text, "one\n?");
    }

    void aReadOnlyViewTellsOfNoChangeItRefused()
    {
        CodeView view;
        view.resetContents("one");
        view.setReadOnly(true);
        QSignalSpy replaced(&view, &CodeView::bytesReplaced);
        view.replaceBytes({0, 1}, "x");
        QCOMPARE(replaced.size(), 0);
        QCOMPARE(std::string(view.contents()), "one");
    }

    void anUpdateCanBeUndoneAsOneStep()
    {
        CodeView view;
        view.resetContents("one two three");
        QTest::keyClicks(&view, QStringLiteral("x"));
        view.updateContents("xone 2 three");
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(std::string(view.contents()), "xone two three");
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(std::string(view.contents()), "one two three");
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier); // nothing before the first text
        QCOMPARE(std::string(view.contents()), "one two three");
    }

    void anUpdateOfALargeTextFindsTheOneChange_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("at the beginning") << 0;
        QTest::newRow("in the middle") << 50'000;
        QTest::newRow("beside a block's end") << 8191;
        QTest::newRow("at the end") << 99'999;
    }

    void anUpdateOfALargeTextFindsTheOneChange()
    {
        QFETCH(int, place);
        std::string text(100'000, 'a');
        CodeView view;
        view.resetContents(text);
        text.replace(static_cast<std::size_t>(place), 1, "bc");
        QSignalSpy replaced(&view, &CodeView::bytesReplaced);
        view.updateContents(text);
        QCOMPARE(std::string(view.contents()), text);
        QCOMPARE(replaced.size(), 2); // one byte goes, two come
        QCOMPARE(replaced[0][0].value<std::size_t>(), static_cast<std::size_t>(place));
        QCOMPARE(replaced[0][1].value<std::size_t>(), std::size_t(1));
    }

    void aBraceFindsItsPartner_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("partner"); // -1: none, shown as bad
        QTest::newRow("opening") << QByteArray("{\"a\": [1]}") << 0 << 9;
        QTest::newRow("closing, before the caret") << QByteArray("{\"a\": [1]}") << 10 << 0;
        QTest::newRow("inner") << QByteArray("{\"a\": [1]}") << 6 << 8;
        QTest::newRow("one in a string is none of the JSON") << QByteArray("[\"]\", 1]") << 0 << 7;
        QTest::newRow("without a partner") << QByteArray("[1, 2") << 0 << -1;
    }

    void aBraceFindsItsPartner()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, caret);
        QFETCH(int, partner);
        CodeView view;
        view.resize(300, 200);
        view.show();
        view.resetContents(text.toStdString());
        view.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L);
        view.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(caret));
        const auto* braces = view.findChild<BraceMatching*>();
        QTRY_VERIFY(braces->isLit());
        QCOMPARE(braces->partner() ? static_cast<int>(*braces->partner()) : -1, partner);
    }

    void anUpdateKeepsTheScrollPosition()
    {
        CodeView view;
        view.resize(300, 200);
        view.show();
        std::string text = manyLines(500);
        view.resetContents(text);
        view.verticalScrollBar()->setValue(200);
        view.updateContents(text.replace(text.find("line 250"), 8, "LINE 250"));
        QCOMPARE(view.verticalScrollBar()->value(), 200);
    }

    void aReadOnlyViewCanBeUpdatedButNotTypedInto()
    {
        CodeView view;
        view.setReadOnly(true);
        view.resetContents("abc");
        view.updateContents("abd");
        QTest::keyClicks(&view, QStringLiteral("x"));
        QCOMPARE(std::string(view.contents()), "abd");
    }

    void theKeyboardCanLeave_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("forward");
        QTest::newRow("Ctrl+Tab") << int(Qt::Key_Tab) << int(Qt::ControlModifier) << true;
        QTest::newRow("Ctrl+Shift+Tab") << int(Qt::Key_Backtab) << int(Qt::ControlModifier | Qt::ShiftModifier)
                                        << false;
        QTest::newRow("F6") << int(Qt::Key_F6) << int(Qt::NoModifier) << true;
        QTest::newRow("Shift+F6") << int(Qt::Key_F6) << int(Qt::ShiftModifier) << false;
    }

    void theKeyboardCanLeave()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(bool, forward);
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        QTest::keyClick(form.view, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
        QCOMPARE(QApplication::focusWidget(), forward ? form.after : form.before);
        QCOMPARE(form.view->positions().length(), std::size_t(0));
    }

    void tabTypesUntilItMovesTheFocus()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        QTest::keyClick(form.view, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.view);
        QCOMPARE(std::string(form.view->contents()), "  ");

        QTest::keyClick(form.view, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(form.view->tabMovesFocus());
        QTest::keyClick(form.view, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.after);
        QCOMPARE(std::string(form.view->contents()), "  ");
    }

    void aJumpShowsTheRangeSelectedAndLit()
    {
        CodeView view;
        view.resize(300, 200);
        view.show();
        view.resetContents(manyLines(500));
        const ByteRange range{view.positions().byteAt({400, 1}), view.positions().byteAt({400, 5})};
        view.showRange(range);
        QCOMPARE(view.selectedText(), QStringLiteral("line"));
        QVERIFY(view.visibleBytes().contains(range.begin));
        QVERIFY(view.visibleBytes().begin > 0);
        const auto flash = static_cast<unsigned long>(CodeIndicator::Flash);
        const auto lit = [&] {
            return view.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, flash, static_cast<long>(range.begin));
        };
        QCOMPARE(lit(), 1);
        QTRY_COMPARE(lit(), 0);
    }

    void coloursFollowTheTheme()
    {
        CodeView view;
        const auto style = [&view](unsigned int message, int number) {
            const long bgr = view.SendScintilla(message, static_cast<unsigned long>(number));
            return QColor(
                static_cast<int>(bgr & 0xFF), static_cast<int>((bgr >> 8) & 0xFF), static_cast<int>(bgr >> 16));
        };
        const auto key = static_cast<int>(PayloadStyle::Key);
        for (const auto& [choice, scheme] :
            {std::pair(ThemeChoice::Light, ColorScheme::Light), std::pair(ThemeChoice::Dark, ColorScheme::Dark)}) {
            setThemeChoice(choice);
            const ThemeColors& colors = themeColors(scheme);
            QTRY_COMPARE(style(QsciScintillaBase::SCI_STYLEGETFORE, key), colors.codeKey);
            QCOMPARE(style(QsciScintillaBase::SCI_STYLEGETBACK, key), colors.surface);
            QCOMPARE(style(QsciScintillaBase::SCI_STYLEGETBACK, QsciScintillaBase::STYLE_DEFAULT), colors.surface);
            QCOMPARE(
                style(QsciScintillaBase::SCI_STYLEGETBACK, QsciScintillaBase::STYLE_LINENUMBER), colors.codeMargin);
        }
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_CodeView.moc"
