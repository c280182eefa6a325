// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ColumnsEditor.h"

#include "common/MessageLine.h"
#include "profile/ColumnsModel.h"
#include "profile/ImportPanel.h"
#include "profile/SamplesPage.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* table = "customer;city;joined;tags;vip;note\n"
                              "007;Paris;03/04/2024;red|blue;yes;\n"
                              "008;Rome;25/12/2023;red;no;x\n";

QString compact(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

} // namespace

/// What becomes of the columns of a CSV file, said with keys and clicks.
class ColumnsEditorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme();
    }

    void init()
    {
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->open(m_workspace.folder()).empty());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        m_page = std::make_unique<SamplesPage>(m_session.get());
        m_page->resize(1200, 700);
        m_page->importFile(path());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->findChild<QTabWidget*>(u"importTabs"_s)->setCurrentIndex(1);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void beginsWithWhatItSeemsToBe()
    {
        QCOMPARE(view()->model()->rowCount(), 6);
        QCOMPARE(cell(0, ColumnsModel::ValuesColumn), u"007  ·  008"_s);
        QCOMPARE(cell(1, ColumnsModel::TypeColumn), u"Text"_s);
        QCOMPARE(
            profile(), uR"({"customer":"007","city":"Paris","joined":"03/04/2024","tags":"red|blue","vip":"yes"})"_s);
    }

    void choosesATypeByKeyboard_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char* name, int at, TableColumn::Kind kind, const char* form, const char* becomes) {
            QTest::newRow(name) << at << int(kind) << QString::fromLatin1(form) << QString::fromLatin1(becomes);
        };
        row("date", 2, TableColumn::Kind::Date, "dd/MM/yyyy HH:mm:ss", R"("joined":"2024-04-0312:00:00")");
        row("list", 3, TableColumn::Kind::BareList, "a| b", R"("tags":["red","blue"])");
        row("boolean", 4, TableColumn::Kind::Boolean, "", R"("vip":true)");
        row("number that is none stays a text", 0, TableColumn::Kind::Number, "", R"("customer":"007")");
    }

    void choosesATypeByKeyboard()
    {
        QFETCH(int, row);
        QFETCH(int, kind);
        QFETCH(QString, form);
        QFETCH(QString, becomes);
        choose(row, ColumnsModel::TypeColumn, ColumnsModel::kindName(TableColumn::Kind(kind)));
        QCOMPARE(cell(row, ColumnsModel::FormColumn), form);
        QVERIFY2(profile().contains(becomes), qPrintable(profile()));
    }

    void typesANestedTarget()
    {
        type(1, ColumnsModel::TargetColumn, u"address.city"_s);
        QVERIFY2(profile().contains(uR"("address":{"city":"Paris"})"_s), qPrintable(profile()));
        QTRY_COMPARE(
            m_page->findChild<QTableView*>(u"importedRecords"_s)->model()->headerData(1, Qt::Horizontal).toString(),
            u"address"_s);
    }

    void refusesWhatIsNoTarget()
    {
        type(1, ColumnsModel::TargetColumn, u"address."_s);
        QCOMPARE(cell(1, ColumnsModel::TargetColumn), u"city"_s);
        QVERIFY(message().contains(u"address."_s));
    }

    void skipsWithTheSpaceBar()
    {
        view()->setCurrentIndex(view()->model()->index(1, ColumnsModel::NameColumn));
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(!profile().contains(u"city"_s));
        QVERIFY(!(view()->model()->index(1, ColumnsModel::TargetColumn).flags() & Qt::ItemIsEnabled));
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(profile().contains(uR"("city":"Paris")"_s));
    }

    void tellsTheIdentity()
    {
        view()->setCurrentIndex(view()->model()->index(0, 0));
        button("useAsIdentity")->click();
        QVERIFY(profile().startsWith(uR"({"Identity":"007")"_s));
        QVERIFY(!button("useAsIdentity")->isEnabled());
        view()->setCurrentIndex(view()->model()->index(5, 0));
        button("useAsIdentity")->click();
        QVERIFY(profile().startsWith(uR"({"customer":"007")"_s));
        QCOMPARE(cell(5, ColumnsModel::TargetColumn), u"Identity"_s);
    }

    void showsOtherRowsAndWhatIsWrongWithThem()
    {
        choose(2, ColumnsModel::TypeColumn, ColumnsModel::kindName(TableColumn::Kind::Date));
        type(2, ColumnsModel::FormColumn, u"MM/dd/yyyy"_s);
        QVERIFY(profile().contains(u"2024-03-04"_s));
        QCOMPARE(message(), QString());
        m_page->findChild<QToolButton*>(u"nextRow"_s)->click();
        QVERIFY(profile().contains(u"Rome"_s));
        QVERIFY2(message().contains(u"MM/dd/yyyy"_s), qPrintable(message()));
        QVERIFY(!m_page->findChild<QToolButton*>(u"nextRow"_s)->isEnabled());
        auto* findings = m_page->findChild<QAbstractItemView*>(u"importFindings"_s);
        QTRY_COMPARE(findings->model()->rowCount(), 1);
        button("resetColumns")->click();
        QTRY_COMPARE(findings->model()->rowCount(), 0);
    }

    void keepsWithTheChosenColumns()
    {
        choose(4, ColumnsModel::TypeColumn, ColumnsModel::kindName(TableColumn::Kind::Boolean));
        m_page->findChild<QTableView*>(u"importedRecords"_s)->selectRow(1);
        button("keepRecords")->click();
        QVERIFY(!m_session->workspace().profiles.back().fields.find("vip")->toBoolean(true));
    }

    void remembersForTheOpenFile()
    {
        type(1, ColumnsModel::TargetColumn, u"Town"_s);
        button("closeImport")->click();
        m_page->importFile(path());
        QTRY_COMPARE(m_page->findChildren<ImportPanel*>().size(), 1);
        QCOMPARE(cell(1, ColumnsModel::TargetColumn), u"Town"_s);
        QVERIFY(profile().contains(uR"("Town":"Paris")"_s));
        QVERIFY(button("resetColumns")->isEnabled());
    }

    void modelKeepsItsPromises()
    {
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        view()->setCurrentIndex(view()->model()->index(3, 0));
        button("useAsIdentity")->click();
        button("resetColumns")->click();
    }

    void nothingToMapInJson()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a\":1}\n{\"a\":2}\n");
        file.close();
        const ImportPanel panel(m_session.get(), path());
        QVERIFY(!panel.findChild<ColumnsEditor*>());
    }

private:
    QString path() const { return m_folder.filePath(u"customers.csv"_s); }
    QTableView* view() const { return m_page->findChild<QTableView*>(u"columns"_s); }
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    QString message() const { return m_page->findChild<ColumnsEditor*>()->findChild<MessageLine*>()->text(); }
    QString profile() const
    {
        return compact(m_page->findChild<QPlainTextEdit*>(u"resultingProfile"_s)->toPlainText());
    }

    template <typename Editor> Editor* edit(int row, int column)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, column));
        QTest::keyClick(view(), Qt::Key_F2);
        return view()->viewport()->findChild<Editor*>();
    }

    void choose(int row, int column, const QString& text)
    {
        auto* choice = edit<QComboBox>(row, column);
        QVERIFY(choice);
        const int wanted = choice->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        QTRY_VERIFY(choice->view()->isVisible());
        while (choice->view()->currentIndex().row() != wanted)
            QTest::keyClick(choice->view(), choice->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QTRY_VERIFY(!view()->viewport()->findChild<QComboBox*>());
    }

    void type(int row, int column, const QString& text)
    {
        auto* line = edit<QLineEdit>(row, column);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!view()->viewport()->findChild<QLineEdit*>());
    }

    QTemporaryDir m_folder;
    test::TestWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SamplesPage> m_page;
};

QTEST_MAIN(ColumnsEditorTest)
#include "tst_ColumnsEditor.moc"
