// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"
#include "editor/FindBar.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/NoticeStrip.h"
#include "editor/PayloadEditor.h"
#include "editor/ProblemMarks.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

using Sci = QsciScintillaBase;

const std::string body = "{\n  \"name\": \"{{ Profile.Name }}\",\n  \"n\": 1\n}\n";

struct Desk {
    BodySession data;
    PayloadEditor editor;
    CodeView* view = editor.view();

    explicit Desk(std::string text = body)
        : data(std::move(text))
        , editor(&data.session)
    {
        editor.resize(500, 300);
        editor.show();
        editor.activateWindow();
        view->setFocus();
    }

    std::string text() const { return std::string(view->contents()); }
    void caretTo(const std::string& piece) { view->SendScintilla(Sci::SCI_GOTOPOS, text().find(piece)); }
    PayloadStyle styleAt(const std::string& piece) const
    {
        const auto at = static_cast<long>(text().find(piece));
        view->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
        return static_cast<PayloadStyle>(view->SendScintilla(Sci::SCI_GETSTYLEAT, at));
    }
    bool isMarked(CodeIndicator indicator, const std::string& piece) const
    {
        const auto at = static_cast<long>(text().find(piece));
        return view->SendScintilla(Sci::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at) != 0;
    }
    NoticeStrip* notice(const char* part) const
    {
        for (NoticeStrip* strip : editor.findChildren<NoticeStrip*>()) {
            if (strip->isVisible() && strip->text().contains(QLatin1String(part)))
                return strip;
        }
        return nullptr;
    }
};

} // namespace

class TestPayloadEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void eachKeyReachesTheSession()
    {
        Desk desk;
        QSignalSpy previews(&desk.data.session, &Session::previewChanged);
        desk.caretTo("1\n");
        QTest::keyClick(desk.view, Qt::Key_2);
        QCOMPARE(desk.data.body(), desk.text());
        QVERIFY(QByteArray::fromStdString(desk.data.body()).contains("\"n\": 21"));
        QCOMPARE(previews.size(), 1);
        QTest::keyClick(desk.view, Qt::Key_Backspace);
        QCOMPARE(desk.data.body(), body);
        QCOMPARE(previews.size(), 2);
    }

    void aKeyThatReplacesTheSelectionIsOneChange()
    {
        Desk desk;
        desk.view->selectAll();
        QSignalSpy previews(&desk.data.session, &Session::previewChanged);
        QTest::keyClick(desk.view, Qt::Key_X);
        QCOMPARE(desk.data.body(), "x");
        QCOMPARE(previews.size(), 1);
    }

    void undoAndRedoReachTheSession()
    {
        Desk desk;
        QTest::keyClicks(desk.view, QStringLiteral("abc"));
        QTest::keyClick(desk.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.data.body(), body);
        QTest::keyClick(desk.view, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.data.body(), "abc" + body);
    }

    void lineEndsStayAsTheyAre()
    {
        Desk desk("{\r\n\t\"a\": 1\r\n}\n\n");
        QTest::keyClick(desk.view, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(desk.view, QStringLiteral("x"));
        QCOMPARE(desk.data.body(), "{\r\n\t\"a\": 1\r\n}\n\nx");
    }

    void whatChangesTheBodyElsewhereComesIn()
    {
        Desk desk;
        desk.caretTo("\"n\"");
        desk.data.session.editBody(desk.data.session.campaignId(), "{\n  \"name\": \"fixed\",\n  \"n\": 1\n}\n");
        QCOMPARE(desk.text(), desk.data.body());
        QCOMPARE(desk.view->positions().caret(), desk.text().find("\"n\""));
        QTest::keyClick(desk.view, Qt::Key_Z, Qt::ControlModifier); // a fix can be undone in the editor
        QCOMPARE(desk.data.body(), body);
    }

    void anotherCampaignBringsItsBodyAndNothingToUndo()
    {
        Desk desk;
        QTest::keyClicks(desk.view, QStringLiteral("typed"));
        const QString first = desk.data.session.campaignId();
        Campaign other = desk.data.session.campaign();
        other.id.clear();
        other.body = "[2]";
        const QString second = desk.data.session.addCampaign(other);
        desk.data.session.selectCampaign(second);
        QCOMPARE(desk.text(), "[2]");
        QTest::keyClick(desk.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text(), "[2]");
        desk.data.session.selectCampaign(first);
        QCOMPARE(desk.text(), "typed" + body);
        QCOMPARE(desk.data.session.workspace().campaign(second.toStdString())->body, "[2]");
    }

    void coloursAreThoseOfTheEngine()
    {
        Desk desk;
        QVERIFY(desk.view->highlighting()->hasExactTokens());
        QCOMPARE(desk.styleAt("\"name\""), PayloadStyle::Key);
        QCOMPARE(desk.styleAt("{{"), PayloadStyle::LiquidDelimiter);
        QCOMPARE(desk.styleAt("Profile"), PayloadStyle::LiquidVariable);
        QCOMPARE(desk.styleAt("1\n"), PayloadStyle::Number);
        desk.caretTo("}}");
        QTest::keyClicks(desk.view, QStringLiteral("| upcase "));
        QVERIFY(desk.view->highlighting()->hasExactTokens());
        QCOMPARE(desk.styleAt("upcase"), PayloadStyle::LiquidFilter);
    }

    void problemsAreMarkedInTheText()
    {
        Desk desk;
        QVERIFY(!desk.isMarked(CodeIndicator::Error, ": 1"));
        desk.caretTo("1\n");
        QTest::keyClick(desk.view, Qt::Key_Comma);
        QVERIFY(desk.isMarked(CodeIndicator::Error, ": ,1"));
        const int line = 2;
        QVERIFY(desk.view->markersAtLine(line) != 0);
        QTest::keyClick(desk.view, Qt::Key_Backspace);
        QVERIFY(!desk.isMarked(CodeIndicator::Error, ": 1"));
        QCOMPARE(desk.view->markersAtLine(line), 0U);
    }

    void theMarginShowsTheWorstOfALine()
    {
        Desk desk;
        ProblemMarks marks(desk.view);
        const ProblemMarks::Mark information{{1, 2}, Severity::Information, QStringLiteral("i")};
        const ProblemMarks::Mark error{{1, 2}, Severity::Error, QStringLiteral("e")};
        constexpr unsigned errorSymbol = 1U << 2U;
        const auto line = static_cast<int>(desk.view->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, 1L));
        marks.setMarks({information, error});
        QCOMPARE(desk.view->markersAtLine(line), errorSymbol);
        marks.setMarks({error, information});
        QCOMPARE(desk.view->markersAtLine(line), errorSymbol);
    }

    void aPlaceIsShownSelectedWithTheFocus()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
        desk.view->clearFocus();
        const std::size_t begin = body.find("{{");
        desk.editor.showPlace({Part::Body, -1, {begin, begin + 18}});
        QCOMPARE(desk.view->selectedText(), QStringLiteral("{{ Profile.Name }}"));
        QVERIFY(desk.view->hasFocus());
        desk.editor.showPlace({Part::Url, -1, {0, 3}}); // not a place of the body
        QCOMPARE(desk.view->selectedText(), QStringLiteral("{{ Profile.Name }}"));
    }

    void blocksFoldByBraces()
    {
        Desk desk;
        desk.view->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
        const long level = desk.view->SendScintilla(Sci::SCI_GETFOLDLEVEL, 0UL);
        QVERIFY((level & Sci::SC_FOLDLEVELHEADERFLAG) != 0);
        desk.view->foldLine(0);
        QCOMPARE(desk.view->SendScintilla(Sci::SCI_GETLINEVISIBLE, 2UL), 0);
    }

    void aLongLineTurnsColoursOffAndOffersToBreakIt()
    {
        Desk desk;
        std::string longLine = "{\"a\": \"x, y\"";
        while (longLine.size() <= LongLineGuard::limitBytes)
            longLine += ", \"key\": {\"b\": [1]}";
        desk.data.session.editBody(desk.data.session.campaignId(), longLine + "}");
        QTRY_VERIFY(desk.notice("longer than 100 kB"));
        QCOMPARE(desk.styleAt("\"a\""), PayloadStyle::Plain);

        auto* button = desk.notice("longer than 100 kB")->findChild<QPushButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!desk.notice("longer than 100 kB"));
        QTRY_COMPARE(desk.data.body(), desk.text());
        QVERIFY(desk.text().starts_with("{\n\"a\": \"x, y\",\n \"key\": {\n\"b\": [\n1]},\n"));
        QTRY_COMPARE(desk.styleAt("\"a\""), PayloadStyle::Key);
    }

    void tabsAndTheFocus()
    {
        Desk desk;
        QTest::keyClick(desk.view, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(desk.notice("Tab leaves the editor"));
        QTest::keyClick(desk.view, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!desk.notice("Tab leaves the editor"));
    }

    void findsWhileTyping()
    {
        Desk desk("one two\nTwo twoé\n");
        QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
        QTest::keyClick(desk.view, Qt::Key_F, Qt::ControlModifier);
        auto* text = desk.editor.findChild<QLineEdit*>(QStringLiteral("findText"));
        auto* count = desk.editor.findChild<QLabel*>(QStringLiteral("findCount"));
        QVERIFY(text->isVisible());
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClicks(text, QStringLiteral("two"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(desk.view->positions().caret(), std::size_t(4));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        text->setText(QStringLiteral("twoé"));
        QCOMPARE(count->text(), QStringLiteral("1 of 1"));
        QTest::keyClicks(text, QStringLiteral("!"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QVERIFY(desk.view->hasFocus());
    }

    void hasNamesForScreenReaders()
    {
        Desk desk;
        desk.editor.commands().find->trigger();
        QVERIFY(!desk.view->accessibleName().isEmpty());
        for (const QWidget* widget : desk.editor.findChild<FindBar*>()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() != Qt::NoFocus
                && widget->parentWidget()->objectName() == QStringLiteral("findBar"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestPayloadEditor)
#include "tst_PayloadEditor.moc"
