// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PrivacyMask.h"

#include "common/AppSettings.h"
#include "profile/ColumnsModel.h"
#include "profile/FieldsTree.h"
#include "profile/ImportPanel.h"
#include "profile/SampleFieldsModel.h"
#include "profile/SamplePane.h"
#include "profile/SamplesPage.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// What the screen shows of real people while the switch is on: nothing.
class PrivacyMaskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme();
    }

    void init()
    {
        m_workspace.write(u"profiles/ada.json"_s,
            R"({"name":"Ada Lovelace","Profile":{"Name":"Ada Lovelace","Score":36,"Note":"ada@example.com",)"
            R"("Address":{"City":"Paris"}}})");
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->open(m_workspace.folder()).empty());
        m_session->selectProfile(u"ada"_s);
        m_page = std::make_unique<SamplesPage>(m_session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        PrivacyMask::instance().setOn(false);
        m_page.reset();
        m_session.reset();
    }

    void isRememberedAndSwitched()
    {
        auto* button = m_page->findChild<QToolButton*>(u"maskPersonalData"_s);
        QVERIFY(!PrivacyMask::instance().isOn());
        button->click();
        QVERIFY(PrivacyMask::instance().isOn());
        QVERIFY(AppSettings().isPersonalDataMasked());
        PrivacyMask::instance().setOn(false);
        QVERIFY(!button->isChecked());
    }

    void masksTheForm_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("Name") << true;
        QTest::newRow("Note") << true; // by its look
        QTest::newRow("City") << true; // of an address
        QTest::newRow("Score") << false;
    }

    void masksTheForm()
    {
        QFETCH(bool, isHidden);
        const QModelIndex value = field(QString::fromLatin1(QTest::currentDataTag()));
        const QString shown = value.data().toString();
        QVERIFY(shown != PrivacyMask::dots());
        PrivacyMask::instance().setOn(true);
        QCOMPARE(value.data().toString(), isHidden ? PrivacyMask::dots() : shown);
        QCOMPARE(value.data(Qt::ToolTipRole).toString().isEmpty(), isHidden);
        QCOMPARE(value.data(Qt::EditRole).toString().isEmpty(), false);
    }

    void revealsWhatIsEdited()
    {
        PrivacyMask::instance().setOn(true);
        auto* tree = m_page->findChild<FieldsTree*>();
        tree->setFocus();
        tree->setCurrentIndex(field(u"Name"_s));
        QTest::keyClick(tree, Qt::Key_F2);
        auto* editor = tree->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Ada Lovelace"_s);
    }

    void masksTheList()
    {
        auto* list = m_page->findChild<QTreeView*>(u"sampleList"_s);
        const QModelIndex ada = list->currentIndex();
        QCOMPARE(ada.data().toString(), u"Ada Lovelace"_s);
        PrivacyMask::instance().setOn(true);
        QVERIFY(!ada.data().toString().contains(u"Ada"_s));
        QVERIFY(!ada.data(Qt::AccessibleTextRole).toString().contains(u"Ada"_s));
    }

    void masksTheSwitcherAndTheStrip()
    {
        SamplePane pane(m_session.get());
        auto* combo = pane.findChild<QComboBox*>(u"profileCombo"_s);
        QCOMPARE(combo->currentText(), u"Ada Lovelace"_s);
        PrivacyMask::instance().setOn(true);
        QCOMPARE(combo->currentText(), PrivacyMask::dots() + u" 1"_s);
        QCOMPARE(combo->currentData().toString(), u"ada"_s);
        PrivacyMask::instance().setOn(false);
        QCOMPARE(combo->currentText(), u"Ada Lovelace"_s);
    }

    void closesTheJson()
    {
        auto* tabs = m_page->findChild<QTabWidget*>(u"sampleTabs"_s);
        tabs->setCurrentIndex(1);
        PrivacyMask::instance().setOn(true);
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(!tabs->isTabEnabled(1));
        PrivacyMask::instance().setOn(false);
        QVERIFY(tabs->isTabEnabled(1));
    }

    void masksAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Contact,Score\nAda,ada@example.com,5\n");
        file.close();
        m_page->importFile(file.fileName());
        auto* panel = m_page->findChild<ImportPanel*>();
        const QAbstractItemModel* rows = panel->findChild<QTableView*>(u"importedRecords"_s)->model();
        QTRY_COMPARE(rows->rowCount(), 1);
        PrivacyMask::instance().setOn(true);
        QCOMPARE(rows->index(0, 0).data().toString(), PrivacyMask::dots());
        QCOMPARE(rows->index(0, 0).data(Qt::ToolTipRole).toString(), PrivacyMask::dots());
        QCOMPARE(rows->index(0, 1).data().toString(), PrivacyMask::dots());
        QCOMPARE(rows->index(0, 2).data().toString(), u"5"_s);
        const QAbstractItemModel* columns = panel->findChild<QTableView*>(u"columns"_s)->model();
        QCOMPARE(columns->index(0, ColumnsModel::ValuesColumn).data().toString(), PrivacyMask::dots());
        QCOMPARE(columns->index(2, ColumnsModel::ValuesColumn).data().toString(), u"5"_s);
        const QString preview = panel->findChild<QPlainTextEdit*>(u"resultingProfile"_s)->toPlainText();
        QVERIFY(!preview.contains(u"Ada"_s, Qt::CaseInsensitive) && preview.contains(u"5"_s));
    }

private:
    QModelIndex field(const QString& name) const
    {
        const QAbstractItemModel* model = m_page->findChild<FieldsTree*>()->model();
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(SampleFieldsModel::ValueColumn);
    }

    test::TestWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SamplesPage> m_page;
};

QTEST_MAIN(PrivacyMaskTest)
#include "tst_PrivacyMask.moc"
