// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDesk.h"
#include "common/DraggedField.h"
#include "editor/BodyInserter.h"
#include "editor/FieldChoices.h"
#include "editor/InsertFieldPanel.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace hookbench;

namespace {

struct Desk : test::EditorDesk {
    explicit Desk(const std::string& body)
        : test::EditorDesk(body)
        , panel(&data.session, view, editor.inserter())
    {
        panel.resize(420, 600);
        panel.show();
        panel.activateWindow();
        panel.setFocus();
    }

    InsertFieldPanel panel;
    QLineEdit* search = panel.findChild<QLineEdit*>(QStringLiteral("fieldSearch"));
    QLineEdit* fallback = panel.findChild<QLineEdit*>(QStringLiteral("fieldFallback"));
    QComboBox* dateForm = panel.findChild<QComboBox*>(QStringLiteral("fieldDateForm"));
    QCheckBox* isMadeSafe = panel.findChild<QCheckBox*>(QStringLiteral("fieldMadeSafe"));
    QListView* fields = panel.findChild<QListView*>(QStringLiteral("fieldChoices"));

    QString says(const char* label) const { return panel.findChild<QLabel*>(QLatin1String(label))->text(); }
    void dropAt(const char* piece, const DraggedField& field)
    {
        const auto byte = static_cast<long>(view->contents().find(piece));
        const long x = view->SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, byte);
        const long y = view->SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, byte);
        const auto mime = mimeDataOf(field);
        const QPoint at(static_cast<int>(x), static_cast<int>(y) + view->textHeight(0) / 2);
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &drop);
        QVERIFY(drop.isAccepted());
    }
};

const DraggedField name{QStringLiteral("Profile.Name"), QStringLiteral("Profile.Name"), QStringLiteral("text")};

} // namespace

/// Fields for people who type no Liquid: from the panel, by drag and drop, and the snippets of the menu.
class TestInsertField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(); }

    void aFieldIsPickedByKeys()
    {
        Desk desk("{\"a\": ^}");
        const QSignalSpy inserted(&desk.panel, &InsertFieldPanel::inserted);
        QTest::keyClicks(desk.search, QStringLiteral("type"));
        QCOMPARE(desk.fields->currentIndex().data().toString(), QStringLiteral("Profile['Customer Type']"));
        desk.isMadeSafe->setChecked(false);
        QTest::keyClicks(desk.fallback, QStringLiteral("none"));
        const QString tag = QStringLiteral("\"{{ Profile['Customer Type'] | default: 'none' }}\"");
        QCOMPARE(desk.says("fieldTag"), tag);
        QCOMPARE(desk.says("fieldResult"), QStringLiteral("gold"));
        QTest::keyClick(desk.fallback, Qt::Key_Return);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(QString::fromUtf8(desk.text()), QStringLiteral("{\"a\": %1^}").arg(tag));
        QCOMPARE(QByteArray::fromStdString(desk.data.body()), QByteArray("{\"a\": ") + tag.toUtf8() + '}');
        desk.view->undo();
        QCOMPARE(desk.text(), QByteArray("{\"a\": ^}"));
    }

    void upAndDownGoThroughTheListWhileSearching()
    {
        Desk desk("^");
        const QString first = desk.fields->currentIndex().data().toString();
        QTest::keyClick(desk.search, Qt::Key_Down);
        QVERIFY(desk.fields->currentIndex().data().toString() != first);
        QTest::keyClick(desk.search, Qt::Key_Up);
        QCOMPARE(desk.fields->currentIndex().data().toString(), first);
        QTest::keyClicks(desk.search, QStringLiteral("no such field"));
        QVERIFY(!desk.panel.findChild<QPushButton*>(QStringLiteral("insertField"))->isEnabled());
        QTest::keyClick(desk.search, Qt::Key_Return);
        QCOMPARE(desk.text(), QByteArray("^"));
    }

    /// What the list says of the result is rendered, not made up.
    void theResultIsThatOfTheSample()
    {
        Desk desk("{\"a\": \"^\"}");
        QTest::keyClicks(desk.search, QStringLiteral("Profile.Email"));
        QCOMPARE(desk.says("fieldResult"), QStringLiteral("(nothing)"));
        QTest::keyClicks(desk.fallback, QStringLiteral("it's \"me\""));
        QCOMPARE(desk.says("fieldResult"), QStringLiteral("it\u2019s \\\"me\\\""));
        Sample profile = desk.data.session.profile();
        profile.fields.set("Email", json::Value::string("2025-02-24 14:15:22"));
        desk.data.session.editSample(profile);
        QCOMPARE(desk.fields->currentIndex().data().toString(), QStringLiteral("Profile.Email")); // still
        QCOMPARE(desk.says("fieldResult"), QStringLiteral("2025-02-24 14:15:22"));
        desk.dateForm->setCurrentText(QStringLiteral("24 Feb 2025"));
        QCOMPARE(desk.says("fieldResult"), QStringLiteral("24 Feb 2025"));
    }

    /// The same field at other places of the body.
    void thePlaceDecidesOnQuotes()
    {
        Desk desk("{\"a\": ^, \"b\": \"\"}");
        desk.isMadeSafe->setChecked(false);
        QTest::keyClicks(desk.search, QStringLiteral("Profile.Name"));
        QCOMPARE(desk.says("fieldTag"), QStringLiteral("\"{{ Profile.Name }}\""));
        desk.view->SendScintilla(
            QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(desk.view->contents().find("\"}")));
        QTRY_COMPARE(desk.says("fieldTag"), QStringLiteral("{{ Profile.Name }}"));
    }

    void numbersNeedNoCare()
    {
        Desk desk("{\"a\": ^}");
        Sample profile = desk.data.session.profile();
        profile.fields.set("Age", json::Value::number("36"));
        desk.data.session.editSample(profile);
        QTest::keyClicks(desk.search, QStringLiteral("Profile.Age"));
        QVERIFY(!desk.isMadeSafe->isEnabled());
        QVERIFY(!desk.dateForm->isEnabled());
        QCOMPARE(desk.says("fieldTag"), QStringLiteral("{{ Profile.Age }}"));
    }

    void aFieldIsDropped()
    {
        Desk desk("{\"a\": , \"b\": \"x\"}^");
        desk.dropAt(", \"b\"", name);
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ Profile.Name | default: '^' }}\", \"b\": \"x\"}"));
        desk.view->undo();
        desk.dropAt("x\"}", name);
        QCOMPARE(desk.text(), QByteArray("{\"a\": , \"b\": \"{{ Profile.Name | default: '^' }}x\"}"));
    }

    void whatEveryCustomerHasNeedsNoFallback()
    {
        Desk desk("{\"a\": }^");
        FieldContracts contracts;
        contracts.set("Profile.Name", {FieldType::String, {}, true, {}});
        desk.data.session.editContracts(contracts);
        desk.dropAt("}", name);
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{{ Profile.Name }}\"^}"));
    }

    void otherTextIsDroppedAsItIs()
    {
        Desk desk("ab^");
        QMimeData text;
        text.setText(QStringLiteral("x"));
        QVERIFY(!draggedField(text));
        text.setData(draggedFieldMimeType(), "broken");
        QVERIFY(!draggedField(text));
        QCOMPARE(*draggedField(*mimeDataOf(name)), name);
        QCOMPARE(mimeDataOf(name)->text(), QStringLiteral("{{ Profile.Name }}"));
    }

    void aSnippetAsksForItsField()
    {
        Desk desk("{\"a\": \"^\"}");
        desk.editor.inserter()->insertSnippet(BodySnippet::Condition);
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"{% if ^ %}{% else %}{% endif %}\"}"));
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.current(), QStringLiteral("Profile"));
        desk.view->undo();
        QCOMPARE(desk.text(), QByteArray("{\"a\": \"^\"}"));
    }

    void theListIsAModel()
    {
        FieldChoices model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFields({{{"Profile", "Name"}, {"Name", KnownField::Source::Sample, "text", "Ada"}}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Profile.Name"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ada")));
    }
};

QTEST_MAIN(TestInsertField)
#include "tst_InsertField.moc"
