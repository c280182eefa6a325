// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifferenceView.h"

#include "AttemptSamples.h"
#include "delivery/ActivityPage.h"
#include "delivery/AttemptDifferenceModel.h"
#include "delivery/History.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

/// Two attempts compared, in the page of everything that was sent.
class AttemptDifferenceViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void comparesTwoThatAreChosenByKey();
    void comparesWithThePrevious();
    void looksForThePreviousBesideTheWindow();
    void comparesWithAPreviousThatIsNotListed();
    void saysThatThereIsNoPrevious();
    void saysHowManyToChoose();
    void goesBackToTheOne();
    void copiesTheComparison();
    void neverCallsMaskedOnesEqual();

private:
    template <typename T> T* child(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QTreeView* list() const { return child<QTreeView>("historyList"); }
    QTreeView* tree() const { return child<QTreeView>("attemptDifferences"); }
    QString verdict() const { return child<QLabel>("differenceVerdict")->text(); }
    QStringList parts() const;
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void chooseBoth() const;

    std::unique_ptr<History> m_history;
    std::unique_ptr<ActivityPage> m_page;
};

void AttemptDifferenceViewTest::initTestCase()
{
    installTheme();
}

void AttemptDifferenceViewTest::init()
{
    m_history = std::make_unique<History>(QString());
    m_page = std::make_unique<ActivityPage>(m_history.get());
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void AttemptDifferenceViewTest::cleanup()
{
    m_page.reset();
}

QStringList AttemptDifferenceViewTest::parts() const
{
    QStringList names;
    for (int row = 0; row < tree()->model()->rowCount(); ++row)
        names += tree()->model()->index(row, 0).data().toString();
    return names;
}

void AttemptDifferenceViewTest::chooseBoth() const
{
    choose(0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
}

void AttemptDifferenceViewTest::modelKeepsItsPromises()
{
    AttemptDifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDifference(attemptDifference(test::answered(200, "{\"a\": 1}"), test::answered(401, "{\"b\": 2}")),
        QStringLiteral("one"), QStringLiteral("other"));
    QCOMPARE(
        model.headerData(AttemptDifferenceModel::SecondColumn, Qt::Horizontal).toString(), QStringLiteral("other"));
    QCOMPARE(model.rowCount(), 3); // outcome, body; headers of the request, for the key is masked
    const QModelIndex body = model.index(1, 0);
    QCOMPARE(body.data().toString(), QStringLiteral("Body of the answer: differences: 2"));
    QCOMPARE(model.rowCount(body), 2);
    const QModelIndex added = model.index(0, AttemptDifferenceModel::FirstColumn, body);
    QCOMPARE(added.data().toString(), QString());
    QCOMPARE(added.data(Qt::AccessibleTextRole).toString(), QStringLiteral("nothing"));
    QVERIFY(added.parent() == body);
}

void AttemptDifferenceViewTest::comparesTwoThatAreChosenByKey()
{
    m_history->add(test::answered(200, "{}"));
    m_history->add(test::answered(503, "<html>"));
    chooseBoth();
    QTRY_VERIFY(!verdict().isEmpty());
    QVERIFY2(
        verdict().contains(QStringLiteral("first “200 OK”, then “503 Service Unavailable”")), qPrintable(verdict()));
    QVERIFY(tree()->isVisible());
    QVERIFY(parts().contains(QStringLiteral("Body of the answer: differences: 1")));
    QVERIFY(child<QLabel>("sameParts")->text().contains(QStringLiteral("Body of the request")));
    QVERIFY(!child<QLabel>("attemptHeadline") || !child<QLabel>("attemptHeadline")->isVisible());
}

void AttemptDifferenceViewTest::comparesWithThePrevious()
{
    m_history->add(test::answered(401, "{}"));
    Attempt other = test::answered(200, "{}");
    other.campaign = QStringLiteral("Other");
    m_history->add(other);
    m_history->add(test::answered(200, "{}"));
    choose(0);
    child<QPushButton>("comparePrevious")->click();
    QTRY_VERIFY(verdict().contains(QStringLiteral("first “401 Unauthorized”, then “200 OK”")));
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(list()->selectionModel()->isRowSelected(2));
}

/// In a file, which may be long.
void AttemptDifferenceViewTest::looksForThePreviousBesideTheWindow()
{
    const QTemporaryDir folder;
    m_page.reset();
    m_history = std::make_unique<History>(folder.filePath(QStringLiteral("history.sqlite")));
    m_history->add(test::answered(401, "{}"));
    m_history->add(test::answered(200, "{}"));
    m_page = std::make_unique<ActivityPage>(m_history.get());
    m_page->show();
    choose(0);
    child<QPushButton>("comparePrevious")->click();
    QVERIFY(verdict().isEmpty()); // the answer comes from the event loop
    QTRY_VERIFY(verdict().contains(QStringLiteral("first “401 Unauthorized”, then “200 OK”")));

    child<QPushButton>("comparePrevious")->click();
    m_page.reset(); // while it is looked for
}

void AttemptDifferenceViewTest::comparesWithAPreviousThatIsNotListed()
{
    m_history->add(test::answered(401, "{}"));
    m_history->add(test::answered(200, "{}"));
    child<QLineEdit>("historySearch")->setText(QStringLiteral("200"));
    QCOMPARE(list()->model()->rowCount(), 1);
    choose(0);
    child<QPushButton>("comparePrevious")->click();
    QTRY_VERIFY(verdict().contains(QStringLiteral("401 Unauthorized")));
    child<QPushButton>("closeComparison")->click();
    QTRY_VERIFY(child<QLabel>("attemptHeadline")->isVisible());
}

void AttemptDifferenceViewTest::saysThatThereIsNoPrevious()
{
    m_history->add(test::answered(401, "{}"));
    choose(0);
    child<QPushButton>("comparePrevious")->click();
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    QVERIFY(!tree()->isVisible());
}

void AttemptDifferenceViewTest::saysHowManyToChoose()
{
    for (int i = 0; i < 3; ++i)
        m_history->add(test::refused());
    const auto* empty = child<QLabel>("responseEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Ctrl")));
    list()->selectAll();
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().startsWith(QStringLiteral("3 sent requests")), qPrintable(empty->text()));
    QVERIFY(!child<QPushButton>("sendAgain")->isVisible());
}

void AttemptDifferenceViewTest::goesBackToTheOne()
{
    m_history->add(test::answered(200, "{}"));
    m_history->add(test::answered(503, "{}"));
    chooseBoth();
    QTRY_VERIFY(tree()->isVisible());
    child<QPushButton>("closeComparison")->click();
    QVERIFY(!tree()->isVisible());
    QVERIFY(child<QLabel>("attemptHeadline")->text().startsWith(QStringLiteral("503")));
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
}

void AttemptDifferenceViewTest::copiesTheComparison()
{
    m_history->add(test::answered(200, "{}"));
    m_history->add(test::answered(503, "{}"));
    chooseBoth();
    QTRY_VERIFY(!verdict().isEmpty());
    child<QToolButton>("copyComparison")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("200 OK → 503 Service Unavailable")), qPrintable(copied));
}

void AttemptDifferenceViewTest::neverCallsMaskedOnesEqual()
{
    m_history->add(test::answered(200, "{}")); // with a masked key
    m_history->add(test::answered(200, "{}"));
    chooseBoth();
    QTRY_VERIFY(!verdict().isEmpty());
    QVERIFY2(verdict().contains(QStringLiteral("cannot be compared")), qPrintable(verdict()));
    const QAbstractItemModel* model = tree()->model();
    const QModelIndex headers = model->index(model->rowCount() - 1, 0);
    QCOMPARE(
        model->index(0, AttemptDifferenceModel::PlaceColumn, headers).data().toString(), QStringLiteral("X-API-TOKEN"));
    QCOMPARE(model->index(0, AttemptDifferenceModel::ChangeColumn, headers).data().toString(),
        QStringLiteral("masked, cannot be compared"));
}

QTEST_MAIN(AttemptDifferenceViewTest)
#include "tst_AttemptDifferenceView.moc"
