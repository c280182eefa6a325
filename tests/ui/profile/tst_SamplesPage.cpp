// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SamplesPage.h"

#include "profile/SampleFieldsModel.h"
#include "profile/SampleListModel.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace hookbench;

class SamplesPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsProfilesAndEvents();
    void searches_data();
    void searches();
    void addsAProfileAndNamesIt();
    void duplicates();
    void deletesAndUndoes();
    void editsTheFieldsOfTheChosenSample();
    void marksWhatBreaksAContract();
    void forgetsBreachesWithTheirContract();
    void modelKeepsItsPromises();

private:
    QTreeView* list() const { return m_page->findChild<QTreeView*>(QStringLiteral("sampleList")); }
    QStringList names() const;
    void choose(const QString& name) const;
    QStringList workspaceProfiles() const;
    void state(const std::string& path, const FieldContract& contract) const;
    QModelIndex row(const QString& name) const;

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SamplesPage> m_page;
};

void SamplesPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTheme();
}

void SamplesPageTest::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->open(m_workspace->folder()).empty());
    m_page = std::make_unique<SamplesPage>(m_session.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    list()->setFocus();
}

void SamplesPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QStringList SamplesPageTest::names() const
{
    QStringList names;
    const QAbstractItemModel* model = list()->model();
    for (int heading = 0; heading < model->rowCount(); ++heading) {
        const QModelIndex parent = model->index(heading, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            names += model->index(row, 0, parent).data().toString();
    }
    return names;
}

void SamplesPageTest::choose(const QString& name) const
{
    const QAbstractItemModel* model = list()->model();
    const QModelIndexList found = model->match(
        model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    QCOMPARE(found.size(), 1);
    list()->setCurrentIndex(found.first());
}

QStringList SamplesPageTest::workspaceProfiles() const
{
    QStringList names;
    for (const Sample& sample : m_session->workspace().profiles)
        names += QString::fromStdString(sample.name);
    return names;
}

void SamplesPageTest::state(const std::string& path, const FieldContract& contract) const
{
    FieldContracts contracts = m_session->workspace().contracts;
    contracts.set(path, contract);
    m_session->editContracts(contracts);
}

QModelIndex SamplesPageTest::row(const QString& name) const
{
    const QAbstractItemModel* model = list()->model();
    const QModelIndexList found = model->match(
        model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void SamplesPageTest::listsProfilesAndEvents()
{
    QCOMPARE(names(),
        QStringList({QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper"), QStringLiteral("Charged")}));
}

void SamplesPageTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("name") << QStringLiteral("hopper") << QStringList{QStringLiteral("Grace Hopper")};
    QTest::newRow("value") << QStringLiteral("12.50") << QStringList{QStringLiteral("Charged")};
    QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
}

void SamplesPageTest::searches()
{
    QFETCH(QString, text);
    QTest::keyClicks(m_page->findChild<QLineEdit*>(QStringLiteral("sampleSearch")), text);
    QTEST(names(), "expected");
}

void SamplesPageTest::addsAProfileAndNamesIt()
{
    const auto* add = m_page->findChild<QToolButton*>(QStringLiteral("newSample"));
    add->menu()->actions().first()->trigger();
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Zoe"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(workspaceProfiles().last(), QStringLiteral("Zoe"));
    QCOMPARE(names().size(), 4);
}

void SamplesPageTest::duplicates()
{
    choose(QStringLiteral("Ada Lovelace"));
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(workspaceProfiles().last(), QStringLiteral("Ada Lovelace (copy)"));
    const auto& profiles = m_session->workspace().profiles;
    QVERIFY(profiles.back().fields == profiles.front().fields);
    QVERIFY(profiles.back().id != profiles.front().id);
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Ada Lovelace (copy)"));
}

void SamplesPageTest::deletesAndUndoes()
{
    choose(QStringLiteral("Grace Hopper"));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(workspaceProfiles(), QStringList{QStringLiteral("Ada Lovelace")});
    QVERIFY(list()->currentIndex().isValid());
    m_session->undoStack()->undo();
    QCOMPARE(workspaceProfiles(), QStringList({QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper")}));
}

void SamplesPageTest::editsTheFieldsOfTheChosenSample()
{
    choose(QStringLiteral("Charged"));
    auto* fields = m_page->findChild<QTreeView*>(QStringLiteral("fieldsTree"));
    auto* model = qobject_cast<SampleFieldsModel*>(fields->model());
    const QModelIndex amount = model->fieldIndex("Event", {"Amount"}, SampleFieldsModel::ValueColumn);
    QCOMPARE(amount.data().toString(), QStringLiteral("12.50"));
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Other event fields"));
    fields->setFocus();
    fields->setCurrentIndex(amount);
    QTest::keyClick(fields, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("99.90"));
    QCOMPARE(json::toCompactText(m_session->workspace().events.front().fields), std::string(R"({"Amount":99.90})"));
}

void SamplesPageTest::marksWhatBreaksAContract()
{
    const QString ada = QStringLiteral("Ada Lovelace");
    QVERIFY(row(ada).data(SampleListModel::BreachRole).toString().isEmpty());
    const int plain = list()->visualRect(row(ada)).height();
    state("Profile.Tier", {FieldType::String, "g[a-z]+", true, {}});
    state("Event.Amount", {FieldType::String, {}, false, {}});

    QTRY_COMPARE(row(ada).data(SampleListModel::BreachRole).toString(), QStringLiteral("breaks 1 contract(s)"));
    QVERIFY(list()->visualRect(row(ada)).height() > plain); // a line with the sign and the words
    const QString sentence =
        QStringLiteral("Profile.Tier is missing. Its contract: Text matching g[a-z]+, never missing.");
    QCOMPARE(row(ada).data(Qt::ToolTipRole).toString(), sentence);
    QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(list())->tableInterface()->cellAt(1, 0); // below the heading
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Ada Lovelace: breaks 1 contract(s)"));
    QCOMPARE(spoken->text(QAccessible::Description), sentence);
    QTRY_COMPARE(row(QStringLiteral("Charged")).data(Qt::ToolTipRole).toString(),
        QStringLiteral("Event.Amount is of another type than its contract says. Its contract: Text."));
}

void SamplesPageTest::forgetsBreachesWithTheirContract()
{
    const auto broken = [this] {
        return row(QStringLiteral("Ada Lovelace")).data(SampleListModel::BreachRole).toString();
    };
    state("Profile.Tier", {FieldType::Any, {}, true, {}});
    QTRY_VERIFY(!broken().isEmpty());
    choose(QStringLiteral("Ada Lovelace"));
    Sample ada = m_session->workspace().profiles.front();
    ada.fields.set("Tier", json::Value::string("gold"));
    m_session->editSample(ada);
    QTRY_VERIFY(broken().isEmpty());
    m_session->undoStack()->undo();
    QTRY_VERIFY(!broken().isEmpty());
    m_session->undoStack()->undo();
    QVERIFY(broken().isEmpty());
}

void SamplesPageTest::modelKeepsItsPromises()
{
    SampleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Workspace& workspace = m_session->workspace();
    model.setSamples(workspace.profiles, workspace.events);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(SampleKind::Event, QStringLiteral("charged")).data().toString(), QStringLiteral("Charged"));
    model.setSamples({}, workspace.events);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

QTEST_MAIN(SamplesPageTest)
#include "tst_SamplesPage.moc"
