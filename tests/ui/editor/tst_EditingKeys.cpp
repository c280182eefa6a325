// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"
#include "editor/NoticeStrip.h"
#include "editor/PayloadEditor.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hookbench;

using Sci = QsciScintillaBase;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// The editor of a body on screen, to be typed into. In its texts ^ is the caret, and « … » what is selected.
struct Desk {
    BodySession data;
    PayloadEditor editor;
    CodeView* view = editor.view();

    explicit Desk(const QString& body, std::string_view profileFields = "{}")
        : data(plain(body).toStdString(), profileFields)
        , editor(&data.session)
    {
        editor.resize(500, 300);
        editor.show();
        editor.activateWindow();
        view->setFocus();
        if (!QTest::qWaitForWindowActive(&editor)) // shortcuts work in the active window only
            qFatal("The editor's window does not become active");
        const QByteArray bytes = body.toUtf8();
        const auto at = [&](const char* sign) {
            const qsizetype place = bytes.indexOf(sign);
            return plain(QString::fromUtf8(bytes.left(place))).toUtf8().size();
        };
        if (body.contains(u'«'))
            view->SendScintilla(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(at("«")), at("»"));
        else if (body.contains(u'^'))
            view->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(at("^")));
    }

    static QString plain(QString body) { return body.remove(u'^').remove(u'«').remove(u'»'); }

    QString text() const { return QString::fromStdString(std::string(view->contents())); }
    QString textWithCaret() const
    {
        std::string text(view->contents());
        text.insert(view->positions().caret(), "^");
        return QString::fromStdString(text);
    }
    QString selected() const { return view->selectedText(); }

    void type(const QString& keys) { QTest::keyClicks(view, keys); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers);
    }
    bool isMarked(CodeIndicator indicator, const char* piece) const
    {
        const auto at = static_cast<long>(view->contents().find(piece));
        return view->SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at)
            != 0;
    }
};

void paste(Desk& desk, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    desk.press(Qt::Key_V, ctrl);
}

} // namespace

/// Each command of the editor, by its keys.
class TestEditingKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void enterIndents()
    {
        Desk desk(QStringLiteral("^"));
        desk.type(QStringLiteral("{"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.textWithCaret(), QStringLiteral("{\n  ^\n}"));
        desk.type(QStringLiteral("\"a\": 1"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.textWithCaret(), QStringLiteral("{\n  \"a\": 1\n  ^\n}"));
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.text(), QStringLiteral("{\n  \"a\": 1\n}"));
    }

    void aCloserMovesUnderItsOpener()
    {
        Desk desk(QStringLiteral("  {% if a %}\n    1\n    ^"));
        desk.type(QStringLiteral("{%endif%}"));
        QCOMPARE(desk.text(), QStringLiteral("  {% if a %}\n    1\n  {% endif %}"));
    }

    void lineEndsStayAsTheyAre()
    {
        Desk desk(QStringLiteral("{\r\n  \"a\": [^\r\n}"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text(), QStringLiteral("{\r\n  \"a\": [\r\n    \r\n}"));
    }

    void editsLines_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const int alt = Qt::AltModifier;
        QTest::newRow("duplicate a line") << int(Qt::Key_D) << int(ctrl) << "a^b\nc"
                                          << "ab\nab\nc";
        QTest::newRow("duplicate a selection") << int(Qt::Key_D) << int(ctrl) << "«ab»c"
                                               << "ababc";
        QTest::newRow("move up") << int(Qt::Key_Up) << alt << "a\nb^\nc"
                                 << "b\na\nc";
        QTest::newRow("move down") << int(Qt::Key_Down) << alt << "a^\nb\nc"
                                   << "b\na\nc";
        QTest::newRow("delete") << int(Qt::Key_K) << int(ctrlShift) << "a\n«b\nc»\nd"
                                << "a\nd";
        QTest::newRow("comment") << int(Qt::Key_Slash) << int(ctrl) << "  a^"
                                 << "  {% comment %}a{% endcomment %}";
    }

    void editsLines()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Desk desk(before);
        desk.press(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(desk.text(), after);
        QCOMPARE(QString::fromStdString(desk.data.body()), after); // the preview is of this text
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.text(), Desk::plain(before)); // one step
    }

    void severalPlacesAtOnce()
    {
        Desk desk(QStringLiteral("^id: id, Id, id"));
        desk.press(Qt::Key_D, ctrlShift); // the word
        desk.press(Qt::Key_D, ctrlShift);
        desk.type(QStringLiteral("no"));
        QCOMPARE(desk.text(), QStringLiteral("no: no, Id, id"));
        Desk all(QStringLiteral("^id: id, Id, id"));
        all.press(Qt::Key_L, ctrlShift);
        all.type(QStringLiteral("{"));
        QCOMPARE(all.text(), QStringLiteral("{: {, Id, {")); // nothing closes itself at several places
        all.press(Qt::Key_Escape);
        all.type(QStringLiteral("x"));
        QCOMPARE(all.text().count(u'x'), 1);
    }

    void aRectangle()
    {
        Desk desk(QStringLiteral("^ab\nab\nab"));
        desk.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("x"));
        QCOMPARE(desk.text(), QStringLiteral("xb\nxb\nxb"));
    }

    void goesToALine()
    {
        Desk desk(QStringLiteral("a\nbäc\nd"));
        desk.press(Qt::Key_G, ctrl);
        auto* place = desk.editor.findChild<QLineEdit*>(QStringLiteral("goToPlace"));
        QVERIFY(place->isVisible());
        place->setText(QStringLiteral("9"));
        QTest::keyClick(place, Qt::Key_Return);
        QVERIFY(place->isVisible());
        QVERIFY(desk.editor.findChild<QLabel*>(QStringLiteral("goToNote"))->text().contains(QStringLiteral("1 to 3")));
        place->setText(QStringLiteral("2:3"));
        QTest::keyClick(place, Qt::Key_Return);
        QCOMPARE(desk.textWithCaret(), QStringLiteral("a\nbä^c\nd"));
        QVERIFY(desk.view->hasFocus());
    }

    void tagsOfABlockAreFramed()
    {
        Desk desk(QStringLiteral("{% if ^a %}1{% else %}2{% endif %}{% assign b = 1 %}"));
        QTRY_VERIFY(desk.isMarked(CodeIndicator::Partner, "endif"));
        QVERIFY(desk.isMarked(CodeIndicator::Partner, "else"));
        QVERIFY(!desk.isMarked(CodeIndicator::Partner, "assign"));
        desk.press(Qt::Key_M, ctrlShift);
        QCOMPARE(desk.textWithCaret(), QStringLiteral("{% if a %}1{% ^else %}2{% endif %}{% assign b = 1 %}"));
        desk.press(Qt::Key_M, ctrlShift);
        desk.press(Qt::Key_M, ctrlShift);
        QCOMPARE(desk.textWithCaret(), QStringLiteral("{% ^if a %}1{% else %}2{% endif %}{% assign b = 1 %}"));
        desk.press(Qt::Key_End);
        QTRY_VERIFY(!desk.isMarked(CodeIndicator::Partner, "endif"));
    }

    void goesToTheOtherBracket()
    {
        Desk desk(QStringLiteral("^[1, [2]]"));
        desk.view->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
        QTRY_VERIFY(desk.view->SendScintilla(Sci::SCI_GETCURRENTPOS) == 0);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Left);
        QTRY_COMPARE((desk.press(Qt::Key_M, ctrlShift), desk.textWithCaret()), QStringLiteral("[1, [2]^]"));
    }

    void foldsObjectsAndBlocks()
    {
        Desk desk(QStringLiteral("{\n{% if a %}\n1\n2\n{% endif %}\n^}\n"));
        desk.view->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
        const auto isVisible = [&](long line) { return desk.view->SendScintilla(Sci::SCI_GETLINEVISIBLE, line) != 0; };
        desk.view->SendScintilla(Sci::SCI_GOTOLINE, 2UL);
        desk.press(Qt::Key_T, ctrl);
        QVERIFY(isVisible(1));
        QVERIFY(!isVisible(2));
        QVERIFY(!isVisible(3));
        QVERIFY(isVisible(5));
        desk.press(Qt::Key_T, ctrl);
        QVERIFY(isVisible(3));
        desk.press(Qt::Key_T, ctrlShift);
        QVERIFY(!isVisible(1));
        desk.press(Qt::Key_U, ctrlShift);
        QVERIFY(isVisible(3));
    }

    void pastesAsJsonText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("into a string") << "{\"a\": \"^\"}"
                                       << "{\"a\": \"say \\\"hi\\\"\\n\\tö\"}";
        QTest::newRow("where a value goes") << "{\"a\": ^}"
                                            << "{\"a\": \"say \\\"hi\\\"\\n\\tö\"}";
        QTest::newRow("over a selection") << "{\"a\": «1»}"
                                          << "{\"a\": \"say \\\"hi\\\"\\n\\tö\"}";
        QTest::newRow("into a tag") << "{{ ^ }}"
                                    << "{{ say \"hi\"\n\tö }}";
    }

    void pastesAsJsonText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Desk desk(before);
        QGuiApplication::clipboard()->setText(QStringLiteral("say \"hi\"\n\tö"));
        desk.press(Qt::Key_V, ctrlShift);
        QCOMPARE(desk.text(), after);
    }

    void warnsOfCurlyQuotes()
    {
        Desk desk(QStringLiteral("^"));
        auto* notice = desk.editor.findChild<NoticeStrip*>(QStringLiteral("pasteNotice"));
        paste(desk, QStringLiteral("{\"a\": \"“b”\"}"));
        QCoreApplication::processEvents();
        QVERIFY(!notice->isVisible());
        desk.view->clear();
        paste(desk, QStringLiteral("{“a”: “b”}"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u'4'));
        QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(desk.text(), QStringLiteral("{\"a\": \"b\"}"));
        QVERIFY(!notice->isVisible());
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.text(), QStringLiteral("{“a”: “b”}"));
    }

    void replaces()
    {
        Desk desk(QStringLiteral("^a1 b a2 a3"));
        desk.press(Qt::Key_H, ctrl);
        const auto line = [&](const char* name) { return desk.editor.findChild<QLineEdit*>(QLatin1String(name)); };
        auto* count = desk.editor.findChild<QLabel*>(QStringLiteral("findCount"));
        QTest::mouseClick(desk.editor.findChild<QToolButton*>(QStringLiteral("findPattern")), Qt::LeftButton);
        line("findText")->setText(QStringLiteral("a(\\d"));
        QVERIFY(count->text().startsWith(QStringLiteral("Not a regular expression")));
        line("findText")->setText(QStringLiteral("a(\\d)"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        line("replaceText")->setText(QStringLiteral("$1x"));
        QTest::keyClick(line("replaceText"), Qt::Key_Return);
        QCOMPARE(desk.text(), QStringLiteral("1x b a2 a3"));
        QCOMPARE(count->text(), QStringLiteral("1 of 2"));
        QTest::mouseClick(desk.editor.findChild<QPushButton*>(QStringLiteral("replaceAll")), Qt::LeftButton);
        QCOMPARE(desk.text(), QStringLiteral("1x b 2x 3x"));
        QCOMPARE(count->text(), QStringLiteral("2 replaced"));
        desk.view->setFocus();
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.text(), QStringLiteral("1x b a2 a3"));
    }

    void formatsWhatIsSelected()
    {
        Desk desk(QStringLiteral("{\n\"a\": «{\"b\":1},»\n\"c\": {\"d\":2}\n}\n"));
        desk.press(Qt::Key_F, ctrl | Qt::AltModifier);
        QCOMPARE(desk.text(), QStringLiteral("{\n\"a\": {\n    \"b\": 1\n  },\n\"c\": {\"d\":2}\n}\n"));
        desk.press(Qt::Key_Z, ctrl);
        QCOMPARE(desk.text(), QStringLiteral("{\n\"a\": {\"b\":1},\n\"c\": {\"d\":2}\n}\n"));
    }
};

QTEST_MAIN(TestEditingKeys)
#include "tst_EditingKeys.moc"
