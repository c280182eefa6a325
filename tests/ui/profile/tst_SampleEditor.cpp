// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleEditor.h"

#include "common/MessageLine.h"
#include "editor/CodeView.h"
#include "profile/SampleFieldsModel.h"
#include "theme/Theme.h"
#include "json/Reader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

/// Edits one sample as a user does: with keys and clicks.
class SampleEditorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typesAValueLive();
    void escapeTakesBackWhatWasTyped();
    void fillsInAMissingField();
    void refusesLettersInANumberInWords();
    void choosesTrueOrFalse();
    void changesATypeFromTheMenu();
    void addsNamesAndFillsAField();
    void removesAField();
    void editsAsJson();
    void leavesTheSampleAloneWhileTheJsonIsBroken();
    void everyControlHasANameAndTheKeyboardGetsOut();

private:
    QTreeView* tree() const { return m_editor->findChild<QTreeView*>(QStringLiteral("fieldsTree")); }
    CodeView* openJson() const;
    QModelIndex select(const FieldPath& path) const;
    QWidget* openEditor(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    QByteArray profile() const;
    QString refusal() const { return m_editor->findChild<MessageLine*>(QStringLiteral("fieldRefusal"))->text(); }

    std::unique_ptr<SampleEditor> m_editor;
    Sample m_sample;
};

void SampleEditorTest::initTestCase()
{
    installTheme();
}

void SampleEditorTest::init()
{
    m_sample = {};
    m_sample.id = "ada";
    m_sample.fields = *json::readValue(R"({"Name":"Ada","Age":36,"Vip":true})");
    m_editor = std::make_unique<SampleEditor>();
    m_editor->resize(420, 360);
    // As the session does: what was edited comes back.
    connect(m_editor.get(), &SampleEditor::sampleEdited, this, [this](const Sample& sample) {
        m_sample = sample;
        m_editor->setSamples(SampleData({sample}));
    });
    liquid::DataPath path;
    path.steps = {"Profile", "QualtricID"};
    m_editor->setUses(FieldUses({path}));
    m_editor->setSamples(SampleData({m_sample}));
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    tree()->setFocus();
}

void SampleEditorTest::cleanup()
{
    m_editor->close();
    m_editor.reset();
}

QByteArray SampleEditorTest::profile() const
{
    return QByteArray::fromStdString(json::toCompactText(m_sample.fields));
}

QModelIndex SampleEditorTest::select(const FieldPath& path) const
{
    const QModelIndex index = qobject_cast<SampleFieldsModel*>(tree()->model())->fieldIndex("Profile", path);
    tree()->setCurrentIndex(index);
    return index;
}

QWidget* SampleEditorTest::openEditor(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(tree(), key, modifiers);
    return QApplication::focusWidget();
}

CodeView* SampleEditorTest::openJson() const
{
    m_editor->findChild<QTabWidget*>(QStringLiteral("sampleTabs"))->setCurrentIndex(1);
    return m_editor->findChild<CodeView*>(QStringLiteral("sampleJson"));
}

void SampleEditorTest::typesAValueLive()
{
    select({"Name"});
    auto* editor = qobject_cast<QLineEdit*>(openEditor(Qt::Key_F2));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Gr"));
    QCOMPARE(m_sample.fields.textOf("Name"), std::string("Gr"));
    QTest::keyClicks(editor, QStringLiteral("ace \"G\""));
    QCOMPARE(m_sample.fields.textOf("Name"), std::string("Grace \"G\""));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(m_sample.fields.textOf("Name"), std::string("Grace \"G\""));
}

void SampleEditorTest::escapeTakesBackWhatWasTyped()
{
    select({"Name"});
    QWidget* editor = openEditor(Qt::Key_F2);
    QTest::keyClicks(editor, QStringLiteral("X"));
    QVERIFY(profile().contains(R"("X")"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":36,"Vip":true})"));
}

void SampleEditorTest::fillsInAMissingField()
{
    const QModelIndex missing = select({"QualtricID"});
    QCOMPARE(missing.siblingAtColumn(SampleFieldsModel::ValueColumn).data().toString(), QStringLiteral("missing"));
    QWidget* editor = openEditor(Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("12"));
    QVERIFY2(profile().endsWith(R"("QualtricID":12})"), profile().constData());
    QTest::keyClicks(editor, QStringLiteral("a"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(profile().endsWith(R"("QualtricID":"12a"})"), profile().constData());
}

void SampleEditorTest::refusesLettersInANumberInWords()
{
    select({"Age"});
    QWidget* editor = openEditor(Qt::Key_F2);
    QTest::keyClicks(editor, QStringLiteral("old"));
    QVERIFY(refusal().contains(QStringLiteral("is no number")));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":36,"Vip":true})"));
    editor = openEditor(Qt::Key_F2);
    QTest::keyClicks(editor, QStringLiteral("37"));
    QCOMPARE(refusal(), QString());
    QVERIFY(profile().contains(R"("Age":37)"));
}

void SampleEditorTest::choosesTrueOrFalse()
{
    select({"Vip"});
    QTest::keyClick(tree(), Qt::Key_F2);
    auto* choice = tree()->findChild<QComboBox*>();
    QVERIFY(choice);
    QTRY_VERIFY(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Down);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QTRY_COMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":36,"Vip":false})"));
}

void SampleEditorTest::changesATypeFromTheMenu()
{
    select({"Age"});
    for (QAction* action : tree()->actions()) {
        if (!action->menu() || action->text() != QStringLiteral("Change Type"))
            continue;
        QCOMPARE(action->menu()->actions().first()->text(), QStringLiteral("Text"));
        action->menu()->actions().first()->trigger();
    }
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":"36","Vip":true})"));
}

void SampleEditorTest::addsNamesAndFillsAField()
{
    QTest::mouseClick(m_editor->findChild<QToolButton*>(QStringLiteral("addField")), Qt::LeftButton);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Requested Product"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY2(profile().endsWith(R"("Requested Product":""})"), profile().constData());
    QTRY_COMPARE(QApplication::focusWidget(), tree());
    QTest::keyClicks(openEditor(Qt::Key_F2), QStringLiteral("Loom"));
    QVERIFY2(profile().endsWith(R"("Requested Product":"Loom"})"), profile().constData());
}

void SampleEditorTest::removesAField()
{
    select({"Age"});
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Vip":true})"));
}

void SampleEditorTest::editsAsJson()
{
    CodeView* json = openJson();
    QVERIFY(json);
    QSignalSpy edited(m_editor.get(), &SampleEditor::sampleEdited);
    const QString text = QStringLiteral(R"({"Profile":{"Name":"Zoë","Age":1.10}})");
    json->selectAll();
    json->replaceSelectedText(text);
    QVERIFY(!edited.isEmpty());
    QCOMPARE(profile(), QByteArray(R"({"Name":"Zoë","Age":1.10})"));
    QCOMPARE(json->text(), text);
}

void SampleEditorTest::leavesTheSampleAloneWhileTheJsonIsBroken()
{
    CodeView* json = openJson();
    const auto* message = m_editor->findChild<MessageLine*>(QStringLiteral("sampleJsonMessage"));
    json->setFocus();
    QTest::keyClick(json, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(json, QStringLiteral("x"));
    QVERIFY2(message->text().startsWith(QStringLiteral("Line ")), qPrintable(message->text()));
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":36,"Vip":true})"));
    QTest::keyClick(json, Qt::Key_Backspace);
    QCOMPARE(message->text(), QString());
}

void SampleEditorTest::everyControlHasANameAndTheKeyboardGetsOut()
{
    QVERIFY(!tree()->accessibleName().isEmpty());
    for (const char* name : {"addField", "removeField"})
        QVERIFY(!m_editor->findChild<QToolButton*>(QLatin1String(name))->text().isEmpty());
    CodeView* json = openJson();
    QVERIFY(!json->accessibleName().isEmpty());
    json->setFocus();
    QTest::keyClick(json, Qt::Key_Tab);
    QVERIFY(!json->hasFocus());
    QCOMPARE(profile(), QByteArray(R"({"Name":"Ada","Age":36,"Vip":true})"));
}

QTEST_MAIN(SampleEditorTest)
#include "tst_SampleEditor.moc"
