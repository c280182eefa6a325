// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ActivityPage.h"

#include "AttemptSamples.h"
#include "common/MessageBar.h"
#include "common/MessageLine.h"
#include "delivery/History.h"
#include "delivery/HistoryModel.h"
#include "delivery/HistoryView.h"
#include "theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hookbench;

class ActivityPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatBelongsHere();
    void listsAttemptsInWords();
    void opensAnAttemptByKey();
    void showsTheChosenAttempt();
    void searches_data();
    void searches();
    void listsByOutcome();
    void looksThroughALongHistoryBesideTheWindow();
    void listsMoreWhenItIsScrolled();
    void keepsANote();
    void asksToSendAgain();
    void exportsWhatIsListed();
    void asksBeforeItClears();
    void asksBeforeALimitDeletes();
    void saysWhyThereIsNoHistory();
    void showsWhatTheCommandLineSent();

private:
    template <typename T> T* child(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QTreeView* list() const { return child<QTreeView>("historyList"); }
    QPushButton* messageButton() const { return child<MessageBar>("messageBar")->findChild<QPushButton*>(); }

    std::unique_ptr<History> m_history;
    std::unique_ptr<ActivityPage> m_page;
};

void ActivityPageTest::initTestCase()
{
    installTheme();
}

void ActivityPageTest::init()
{
    m_history = std::make_unique<History>(QString());
    m_page = std::make_unique<ActivityPage>(m_history.get());
    m_page->resize(800, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ActivityPageTest::cleanup()
{
    m_page.reset();
}

void ActivityPageTest::saysWhatBelongsHere()
{
    QVERIFY(child<QLabel>("historyEmpty")->isVisible());
    QVERIFY(!child<QPushButton>("clearHistory")->isEnabled());
    m_history->add(test::refused());
    QVERIFY(!child<QLabel>("historyEmpty")->isVisible());
    QVERIFY(child<QPushButton>("clearHistory")->isEnabled());
}

void ActivityPageTest::listsAttemptsInWords()
{
    const QAbstractItemModel* model = list()->model();
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_history->add(test::refused());
    m_history->add(test::answered(200, "{}"));
    QCOMPARE(model->rowCount(), 2);
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QVERIFY(text(0, HistoryModel::OutcomeColumn).startsWith(QStringLiteral("200 OK")));
    QVERIFY(text(1, HistoryModel::OutcomeColumn).startsWith(QStringLiteral("Nobody listens")));
    QCOMPARE(text(0, HistoryModel::CampaignColumn), QStringLiteral("Survey"));
    QCOMPARE(text(0, HistoryModel::ProfileColumn), QStringLiteral("Ada Lovelace"));
    QCOMPARE(text(0, HistoryModel::EnvironmentColumn), QStringLiteral("Sandbox"));
    QCOMPARE(text(0, HistoryModel::TookColumn), QStringLiteral("34 ms"));
    QVERIFY(!model->index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void ActivityPageTest::opensAnAttemptByKey()
{
    const qint64 id = m_history->add(test::answered(200, "{}"));
    HistoryView view(m_history.get());
    view.show();
    auto* rows = view.findChild<QTreeView*>(QStringLiteral("historyList"));
    QSignalSpy activated(&view, &HistoryView::attemptActivated);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), id);
}

void ActivityPageTest::showsTheChosenAttempt()
{
    m_history->add(test::answered(401, "{}"));
    m_history->add(test::answered(200, "{}"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(child<QLabel>("attemptHeadline")->text().startsWith(QStringLiteral("401")));
    m_history->add(test::refused());
    QVERIFY(child<QLabel>("attemptHeadline")->text().startsWith(QStringLiteral("401")));
    QCOMPARE(list()->currentIndex().row(), 2);
}

void ActivityPageTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("profile") << QStringLiteral("ada") << 2;
    QTest::newRow("status") << QStringLiteral("200") << 1;
    QTest::newRow("body") << QStringLiteral("1.10") << 2;
    QTest::newRow("address") << QStringLiteral("distributions") << 2;
    QTest::newRow("nothing") << QStringLiteral("zzz") << 0;
}

void ActivityPageTest::searches()
{
    QFETCH(QString, text);
    m_history->add(test::refused());
    m_history->add(test::answered(200, "{}"));
    QTest::keyClicks(child<QLineEdit>("historySearch"), text);
    QTEST(list()->model()->rowCount(), "found");
    QCOMPARE(child<QLabel>("historyEmpty")->isVisible(), list()->model()->rowCount() == 0);
}

void ActivityPageTest::listsByOutcome()
{
    m_history->add(test::refused());
    m_history->add(test::answered(200, "{}"));
    m_history->add(test::answered(400, "{}"));
    auto* outcome = child<QComboBox>("historyOutcome");
    const auto rowsOf = [&](const char* name) {
        outcome->setCurrentIndex(outcome->findText(QLatin1String(name)));
        return list()->model()->rowCount();
    };
    QCOMPARE(rowsOf("Accepted (2xx)"), 1);
    QCOMPARE(rowsOf("Refused (4xx)"), 1);
    QCOMPARE(rowsOf("Redirected (3xx)"), 0);
    QCOMPARE(rowsOf("Server error (5xx)"), 0);
    QCOMPARE(rowsOf("Not sent"), 1);
    QCOMPARE(rowsOf("Sent, no answer"), 0);
    QVERIFY(child<QLabel>("historyEmpty")->isVisible());
    QCOMPARE(rowsOf("All outcomes"), 3);
}

/// The searched ones need not be among those that are listed.
void ActivityPageTest::looksThroughALongHistoryBesideTheWindow()
{
    const QTemporaryDir folder;
    History history(folder.filePath(QStringLiteral("h.sqlite")));
    history.add(test::answered(418, "{}"));
    for (int i = 0; i < HistoryModel::mostRows; ++i)
        history.add(test::refused());
    ActivityPage page(&history);
    page.show();
    const QAbstractItemModel* model = page.findChild<QTreeView*>(QStringLiteral("historyList"))->model();
    QCOMPARE(model->rowCount(), HistoryModel::mostRows);
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("historySearch"));
    QTest::keyClicks(search, QStringLiteral("418"));
    QTRY_COMPARE(model->rowCount(), 1);
    search->clear();
    QCOMPARE(model->rowCount(), HistoryModel::mostRows);
}

void ActivityPageTest::listsMoreWhenItIsScrolled()
{
    const int count = 2 * HistoryModel::mostRows + 10;
    for (int i = 0; i < count; ++i)
        m_history->add(i % 2 == 0 ? test::refused() : test::answered(200, "{}"));
    ActivityPage page(m_history.get());
    page.resize(800, 500);
    page.show();
    auto* rows = page.findChild<QTreeView*>(QStringLiteral("historyList"));
    const QAbstractItemModelTester tester(rows->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows->model()->rowCount(), HistoryModel::mostRows);
    rows->scrollToBottom();
    QTRY_COMPARE(rows->model()->rowCount(), 2 * HistoryModel::mostRows);
    rows->scrollToBottom();
    QTRY_COMPARE(rows->model()->rowCount(), count);
    rows->setCurrentIndex(rows->model()->index(count - 1, 0));
    m_history->setNote(1, QStringLiteral("the first")); // which leaves all in their place
    QCOMPARE(rows->model()->rowCount(), count);
    QCOMPARE(rows->currentIndex().row(), count - 1);
    m_history->add(test::refused());
    QCOMPARE(rows->model()->rowCount(), count + 1);
    QCOMPARE(rows->currentIndex().row(), count);
    page.findChild<QLineEdit*>(QStringLiteral("historySearch"))->setText(QStringLiteral("200"));
    QCOMPARE(rows->model()->rowCount(), HistoryModel::mostRows);
    rows->scrollToBottom();
    QTRY_COMPARE(rows->model()->rowCount(), count / 2);
}

void ActivityPageTest::keepsANote()
{
    const qint64 id = m_history->add(test::answered(200, "{}"));
    m_history->add(test::refused());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    auto* note = child<QLineEdit>("attemptNote");
    QTest::keyClicks(note, QStringLiteral("second key"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_history->load(id).note, QStringLiteral("second key"));
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(list()->currentIndex().data().toString().endsWith(QStringLiteral("second key")));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(note->text(), QString());
    QTest::keyClicks(child<QLineEdit>("historySearch"), QStringLiteral("second"));
    QCOMPARE(list()->model()->rowCount(), 1);
}

void ActivityPageTest::asksToSendAgain()
{
    QVERIFY(!child<QPushButton>("sendAgain")->isVisible());
    m_history->add(test::answered(500, "{}"));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QSignalSpy asked(m_page.get(), &ActivityPage::sendAgainRequested);
    child<QPushButton>("sendAgain")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Attempt>().status, 500);
    QCOMPARE(m_history->list().size(), 1); // by whoever listens
}

void ActivityPageTest::exportsWhatIsListed()
{
    m_history->add(test::refused());
    m_history->add(test::refused());
    QSignalSpy exported(m_page.get(), &ActivityPage::exportRequested);
    const QList<QAction*> choices = child<QPushButton>("exportHistory")->menu()->actions();
    choices.at(0)->trigger();
    choices.at(1)->trigger();
    QCOMPARE(exported.count(), 2);
    QCOMPARE(exported.at(0).at(0).toByteArray().count('\n'), 2);
    QCOMPARE(exported.at(1).at(0).toByteArray().count('\n'), 3);
    QCOMPARE(exported.at(1).at(1).toString(), QStringLiteral("history.csv"));
}

void ActivityPageTest::asksBeforeItClears()
{
    m_history->add(test::refused());
    QTest::mouseClick(child<QPushButton>("clearHistory"), Qt::LeftButton);
    QCOMPARE(m_history->list().size(), 1);
    QTest::mouseClick(messageButton(), Qt::LeftButton);
    QCOMPARE(m_history->list().size(), 0);
    QVERIFY(child<QLabel>("historyEmpty")->isVisible());
}

void ActivityPageTest::asksBeforeALimitDeletes()
{
    QStandardPaths::setTestModeEnabled(true); // the choice is remembered in the settings
    Attempt old = test::refused();
    old.startedAt = QDateTime::currentDateTimeUtc().addDays(-100);
    m_history->add(old);
    Attempt today = test::refused();
    today.startedAt = QDateTime::currentDateTimeUtc();
    m_history->add(today);
    QMenu* menu = child<QToolButton>("keepHistory")->menu();
    const auto choose = [menu](int choice) { menu->actions().at(choice)->trigger(); };
    const auto checked = [menu] {
        emit menu->aboutToShow();
        for (int i = 0; i < menu->actions().size(); ++i) {
            if (menu->actions().at(i)->isChecked())
                return i;
        }
        return -1;
    };
    choose(0); // everything
    QCOMPARE(checked(), 0);
    QVERIFY(!child<MessageBar>("messageBar")->isVisible());
    choose(4); // 90 days
    QCOMPARE(m_history->list().size(), 2);
    QCOMPARE(checked(), 0); // not yet
    QVERIFY(child<MessageBar>("messageBar")->text().contains(QStringLiteral("the 1 oldest")));
    messageButton()->click();
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(checked(), 4);
    choose(0);
}

void ActivityPageTest::saysWhyThereIsNoHistory()
{
    const QTemporaryDir folder;
    History broken(folder.path()); // a folder is no file
    const ActivityPage page(&broken);
    QVERIFY(!broken.errorText().isEmpty());
    QCOMPARE(page.findChild<MessageLine*>(QStringLiteral("historyProblem"))->text(), broken.errorText());
}

void ActivityPageTest::showsWhatTheCommandLineSent()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    History shown(file);
    shown.add(test::refused());
    ActivityPage page(&shown);
    page.show();
    History elsewhere(file);
    elsewhere.add(test::answered(200, "{}"));
    const auto* rows = page.findChild<QTreeView*>(QStringLiteral("historyList"));
    QCOMPARE(rows->model()->rowCount(), 1);

    QEvent turnedTo(QEvent::WindowActivate);
    QCoreApplication::sendEvent(page.findChild<HistoryView*>(), &turnedTo);
    QCOMPARE(rows->model()->rowCount(), 2);

    QSignalSpy changed(&shown, &History::changed);
    shown.catchUp();
    QCOMPARE(changed.size(), 0); // nothing new
    shown.add(test::refused());
    shown.catchUp();
    QCOMPARE(changed.size(), 1); // one's own change is told once
}

QTEST_MAIN(ActivityPageTest)
#include "tst_ActivityPage.moc"
