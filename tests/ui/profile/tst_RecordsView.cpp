// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordsView.h"

#include "common/MessageLine.h"
#include "profile/ImportModel.h"
#include "profile/ImportPanel.h"
#include "profile/RecordQueries.h"
#include "profile/RecordsTable.h"
#include "session/Session.h"
#include "support/TestWorkspace.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 3000; // several blocks

QByteArray lines(int count = records)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "{\"Name\":\"N" + QByteArray::number(i) + "\",\"Score\":" + QByteArray::number(i * 7 % count);
        if (i % 10 == 0)
            text += ",\"City\":\"Paris\",\"Address\":{\"zip\":\"" + QByteArray::number(i) + "\"}";
        text += "}\n";
    }
    return text;
}

} // namespace

/// The table of a file's records, used with keys and clicks.
class RecordsViewTest : public QObject {
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
        open(lines());
        QTRY_VERIFY(!button("cancelImport")->isVisible());
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void sortsByClicksOnAHeader()
    {
        clickHeader(1);
        QTRY_COMPARE(cell(1, 1), u"1"_s);
        QCOMPARE(cell(1, 0), u"N2143"_s); // 2143 * 7 % 3000 is 1
        QVERIFY(table()->horizontalHeader()->isSortIndicatorShown());
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 1);
        clickHeader(1);
        QTRY_COMPARE(cell(0, 1), u"2999"_s);
        clickHeader(1);
        QTRY_COMPARE(cell(0, 0), u"N0"_s);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), -1);
    }

    void sortsByKeyAndKeepsTheCurrentRecord()
    {
        table()->goTo(5, 1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(cell(0, 1), u"2999"_s);
        QCOMPARE(cell(table()->currentIndex().row(), 0), u"N5"_s);
        QCOMPARE(header(table()->currentIndex().row()), 6);
    }

    void filtersByWhatIsTyped()
    {
        button("addFilter")->click();
        choose("filterField", u"City"_s);
        QTest::keyClicks(child<QLineEdit>("filterText"), u"par"_s);
        QTRY_COMPARE(table()->model()->rowCount(), records / 10);
        QCOMPARE(cell(1, 0), u"N10"_s);
        QVERIFY(state().contains(u"300"_s));
        choose("filterTest", u"is missing"_s);
        QVERIFY(!child<QLineEdit>("filterText")->isEnabled());
        QTRY_COMPARE(table()->model()->rowCount(), records * 9 / 10);
        child<QToolButton>("removeFilter")->click();
        QTRY_COMPARE(table()->model()->rowCount(), records);
    }

    void filtersByAFieldInsideAnObject()
    {
        button("addFilter")->click();
        choose("filterField", u"Address.zip"_s);
        choose("filterTest", u"is"_s);
        QTest::keyClicks(child<QLineEdit>("filterText"), u"120"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"N120"_s);
    }

    void filtersByTheValueOfACell()
    {
        table()->goTo(4, 1);
        action("filterByValue")->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"N4"_s);
    }

    void searchesEverythingForthAndBack()
    {
        auto* search = child<QLineEdit>("recordSearch");
        search->setFocus();
        QTest::keyClicks(search, u"n299"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(current(), u"N299"_s);
        QTest::keyClick(search, Qt::Key_F3);
        QTRY_COMPARE(current(), u"N2990"_s);
        QVERIFY(state().contains(u"2,991"_s));
        QTest::keyClick(search, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(current(), u"N299"_s);
        search->setText(u"nowhere"_s);
        child<QToolButton>("findNext")->click();
        QTRY_VERIFY(state().contains(u"nowhere"_s));
        QCOMPARE(current(), u"N299"_s);
    }

    void findsWhatIsInNoColumn()
    {
        auto* search = child<QLineEdit>("recordSearch");
        table()->showFields({{false, {"Name"}}});
        search->setText(u"paris"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(current(), u"N10"_s); // from the row behind the current one
    }

    void choosesColumns()
    {
        QCOMPARE(headers(), (QStringList{u"Name"_s, u"Score"_s, u"City"_s, u"Address"_s}));
        table()->setColumnWidth(1, 222);
        button("chooseFields")->click();
        auto* list = child<QListView>("columnChoices");
        QCOMPARE(list->model()->rowCount(), 5);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(4, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(headers().back(), u"Address.zip"_s);
        QCOMPARE(cell(10, 4), u"10"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(headers().front(), u"Score"_s);
        QCOMPARE(table()->columnWidth(0), 222);
        list->setCurrentIndex(list->model()->index(1, 0));
        child<QPushButton>("moveColumnDown")->click();
        QCOMPARE(headers().mid(0, 2), (QStringList{u"City"_s, u"Score"_s}));
        child<QPushButton>("defaultColumns")->click();
        QTRY_COMPARE(headers(), (QStringList{u"Name"_s, u"Score"_s, u"City"_s, u"Address"_s}));
        button("chooseFields")->click();
        QVERIFY(!m_panel->findChild<QListView*>(u"columnChoices"_s));
    }

    void columnsAreBounded()
    {
        QByteArray text = "{\"f0\":0";
        for (int i = 1; i < 500; ++i)
            text += ",\"f" + QByteArray::number(i) + "\":0";
        open(text + "}\n");
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->columnCount(), int(ImportModel::columnsAtFirst));
        button("chooseFields")->click();
        QCOMPARE(child<QListView>("columnChoices")->model()->rowCount(), 500);
    }

    void keepsAMovedColumnWhenOthersComeAndGo()
    {
        table()->horizontalHeader()->moveSection(1, 0);
        button("chooseFields")->click();
        auto* list = child<QListView>("columnChoices");
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Score"_s);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(headers(), (QStringList{u"Score"_s, u"Name"_s, u"Address"_s}));
    }

    void cancelledSortingLeavesTheRows()
    {
        open(lines(300'000));
        QTRY_VERIFY_WITH_TIMEOUT(!button("cancelImport")->isVisible(), 60'000);
        clickHeader(1);
        QVERIFY(button("cancelImport")->isVisible());
        QVERIFY(m_panel->findChild<QProgressBar*>()->isVisible());
        button("cancelImport")->click();
        QVERIFY(!button("cancelImport")->isVisible());
        QCOMPARE(cell(1, 0), u"N1"_s);
        clickHeader(0); // and another one still works
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, 0), u"N10"_s, 60'000);
    }

    void filtersWhileTheFileIsRead()
    {
        open(lines(100'000));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        table()->goTo(10, 2);
        action("filterByValue")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 10'000, 60'000);
    }

    void opensARecordAsSample()
    {
        QString opened;
        connect(m_panel.get(), &ImportPanel::editRequested, this, [&opened](const QString& id) { opened = id; });
        clickHeader(1);
        QTRY_COMPARE(cell(1, 1), u"1"_s);
        const std::string name = cell(1, 0).toStdString();
        table()->selectRow(1);
        button("editRecord")->click();
        const Sample* sample = m_session->workspace().profile(opened.toStdString());
        QVERIFY(sample);
        QCOMPARE(sample->name, name);
    }

    void keepsAFewOfAMillion()
    {
        const std::size_t before = m_session->workspace().profiles.size();
        table()->selectAll();
        button("keepRecords")->click();
        QCOMPARE(m_session->workspace().profiles.size(), before + 50);
    }

    void everythingCanBeReachedByTabAndIsNamed()
    {
        button("addFilter")->click();
        for (QWidget* widget : m_panel->findChild<RecordsView*>()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->focusProxy())
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QPushButton*>(widget),
                    qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
    }

    void modelKeepsItsPromises()
    {
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        clickHeader(1);
        QTRY_COMPARE(cell(1, 1), u"1"_s);
        table()->goTo(10, 1);
        action("filterByValue")->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        action("hideColumn")->trigger();
        child<QToolButton>("removeFilter")->click();
        QTRY_COMPARE(table()->model()->rowCount(), records);
    }

private:
    void open(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"customers"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_panel = std::make_unique<ImportPanel>(m_session.get(), file.fileName());
        m_panel->resize(1000, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    RecordsTable* table() const { return m_panel->findChild<RecordsTable*>(); }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    template <typename Widget> Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QAction* action(const char* name) const { return table()->findChild<QAction*>(QLatin1String(name)); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString current() const { return cell(table()->currentIndex().row(), 0); }
    int header(int row) const { return table()->model()->headerData(row, Qt::Vertical).toInt(); }
    QString state() const { return m_panel->findChild<MessageLine*>()->text(); }

    QStringList headers() const
    {
        QStringList names;
        for (const RecordField& field : table()->shownFields())
            names << ImportModel::fieldName(field);
        return names;
    }

    void clickHeader(int column)
    {
        QHeaderView* header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    void choose(const char* name, const QString& text)
    {
        auto* box = child<QComboBox>(name);
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    QTemporaryDir m_folder;
    test::TestWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportPanel> m_panel;
};

QTEST_MAIN(RecordsViewTest)
#include "tst_RecordsView.moc"
