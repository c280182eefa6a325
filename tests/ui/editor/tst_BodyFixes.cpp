// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"
#include "editor/NoticeStrip.h"
#include "editor/PayloadEditor.h"
#include "session/BodyReview.h"
#include "support/BodySession.h"
#include "theme/Theme.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

namespace {

using Sci = QsciScintillaBase;

const char* const profile = "{\"Name\": \"Ada\", \"Age\": 36}";

struct Desk {
    BodySession data;
    PayloadEditor editor;
    CodeView* view = editor.view();

    explicit Desk(std::string body)
        : data(std::move(body), profile)
        , editor(&data.session)
    {
        editor.resize(500, 300);
        editor.show();
        editor.activateWindow();
        view->setFocus();
    }

    std::string text() const { return std::string(view->contents()); }
    void caretTo(const std::string& piece) { view->SendScintilla(Sci::SCI_GOTOPOS, text().find(piece)); }
    bool isMarked(CodeIndicator indicator, const std::string& piece) const
    {
        const auto at = static_cast<long>(text().find(piece));
        return view->SendScintilla(Sci::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), at) != 0;
    }
    bool isChecked() const { return data.session.findings()->body == text(); }
    QMenu* menu() const { return editor.findChild<QMenu*>(QStringLiteral("fixMenu")); }
    QStringList fixes() const
    {
        QStringList titles;
        for (const QAction* action : menu()->actions())
            titles << action->text();
        return titles;
    }
};

} // namespace

/// What is found in the template while one types, how it is mended from the editor, and the body's layout.
class TestBodyFixes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void findingsOfTheTemplateAreMarked()
    {
        Desk desk("{\"a\": \"{{ Profile.Name }}\", \"b\": 1}");
        QTRY_VERIFY(desk.isMarked(CodeIndicator::Warning, "{{ Profile.Name"));
        QVERIFY(!desk.isMarked(CodeIndicator::Warning, "\"b\""));
        desk.caretTo("Name }}");
        QTest::keyClicks(desk.view, QStringLiteral("x"));
        QTRY_VERIFY(desk.isChecked());
        QVERIFY(desk.isMarked(CodeIndicator::Warning, "{{ Profile.xName"));
        desk.view->selectAll();
        QTest::keyClicks(desk.view, QStringLiteral("1"));
        QTRY_VERIFY(desk.isChecked());
        QVERIFY(!desk.isMarked(CodeIndicator::Warning, "1"));
    }

    /// Until the worker has looked at the new text, marks stay with theirs.
    void marksMoveAlongWhileOneTypes()
    {
        Desk desk("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_VERIFY(desk.isMarked(CodeIndicator::Warning, "{{ Profile"));
        desk.caretTo("\"{{");
        QTest::keyClicks(desk.view, QStringLiteral("  "));
        QVERIFY(desk.isMarked(CodeIndicator::Warning, "{{ Profile"));
        QVERIFY(!desk.isMarked(CodeIndicator::Warning, "  \""));
    }

    void altEnterOffersTheFixesAtTheCaret()
    {
        Desk desk("{\"a\": \"{{ Profile.Name | upcse }}\"}");
        QVERIFY(QTest::qWaitForWindowActive(&desk.editor));
        QSignalSpy fixes(&desk.editor, &PayloadEditor::fixRequested);
        desk.caretTo("upcse");
        QTest::keyClick(desk.view, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(desk.menu() != nullptr);
        QCOMPARE(desk.fixes().constFirst(), QStringLiteral("Write upcase"));
        QCOMPARE(desk.menu()->activeAction(), desk.menu()->actions().constFirst()); // Enter takes it
        QTest::keyClick(desk.menu(), Qt::Key_Return);
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes[0][0].value<Diagnostic>().code, "liquid.unknown-filter");
    }

    void altEnterOffersFixesOfTheTemplateToo()
    {
        Desk desk("{\"a\": \"{{ Profile.Name }}\", \"b\": {{ Profile.Age }}}");
        QTRY_VERIFY(desk.isChecked());
        desk.caretTo("Age");
        desk.editor.offerFixes();
        QVERIFY(desk.fixes().contains(QStringLiteral("Leave the member out where it is missing")));
        QVERIFY(!desk.fixes().contains(QStringLiteral("Escape quotes, backslashes, line breaks and tabs")));
    }

    void altEnterSaysWhereThereIsNoFix()
    {
        Desk desk("{\"a\": 1}");
        desk.caretTo("1");
        desk.editor.offerFixes();
        QCOMPARE(desk.fixes(), QStringList{QStringLiteral("No fix for this place")});
        QVERIFY(!desk.menu()->actions().constFirst()->isEnabled());
    }

    void formatsAsOneStepToUndo()
    {
        const std::string body = "{\"a\":\"{{Profile.Name}}\",{% if Profile.Age %}\"b\":1,{% endif %} \"c\":[1,2]}\n";
        Desk desk(body);
        desk.caretTo("c\":");
        desk.editor.commands().formatBody->trigger();
        const std::string formatted = "{\n  \"a\": \"{{Profile.Name}}\",\n  {% if Profile.Age %}\n    \"b\": 1,\n  {% "
                                      "endif %}\n  \"c\": [\n    1,\n    2\n  ]\n}\n";
        QCOMPARE(desk.text(), formatted);
        QCOMPARE(desk.data.body(), formatted);
        QCOMPARE(desk.view->positions().caret(), formatted.find("c\":"));
        QTest::keyClick(desk.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text(), body);
        QCOMPARE(desk.data.body(), body);
    }

    void saysWhyItDoesNotFormat()
    {
        const std::string body = "{\"a\": {% if Profile.Age %}\"b{% else %}\"c{% endif %}\"}";
        Desk desk(body);
        desk.editor.commands().formatBody->trigger();
        QCOMPARE(desk.text(), body);
        NoticeStrip* notice = nullptr;
        for (NoticeStrip* strip : desk.editor.findChildren<NoticeStrip*>()) {
            if (strip->isVisible())
                notice = strip;
        }
        QVERIFY(notice != nullptr);
        QVERIFY2(notice->text().startsWith(QStringLiteral("Not formatted: This string")), qPrintable(notice->text()));
        QCOMPARE(desk.view->positions().caret(), body.find("\"b"));
        QTest::keyClicks(desk.view, QStringLiteral(" "));
        QVERIFY(!notice->isVisible()); // said once, until the text is another
    }
};

QTEST_MAIN(TestBodyFixes)
#include "tst_BodyFixes.moc"
