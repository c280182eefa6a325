// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "common/AppSettings.h"
#include "preview/ProblemsModel.h"
#include "session/BodyReview.h"
#include "shell/StatusSummary.h"
#include "support/DoubleClick.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>

using namespace hookbench;

/// The whole window with everything real behind it but the network beyond this machine.
class TestMainWindow : public WindowTest {
    Q_OBJECT

private slots:
    void theFirstSendTestSucceeds()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(finished.count() || finished.wait());
        const auto attempt = finished[0][0].value<Attempt>();
        QCOMPARE(attempt.status, 200);
        QVERIFY(attempt.replyBody.contains("EMD_"));
        QCOMPARE(child<QTabWidget>("resultPanel")->currentIndex(), 1);
        QCOMPARE(m_history->list().size(), 1);
        QVERIFY(!editor()->text().contains(u'\r')); // the key went to the command, not into the text
    }

    void aHeldKeyIsOneDelivery()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        constexpr bool isPress = true;
        const auto press = [this](bool isRepeat) {
            QTest::simulateEvent(
                editor(), isPress, Qt::Key_Return, Qt::ControlModifier, QStringLiteral("\r"), isRepeat);
        };
        press(false);
        QVERIFY(finished.count() || finished.wait());
        press(true);
        press(true);
        QVERIFY(!m_sending->isSending());
        QCOMPARE(m_history->list().size(), 1);
        press(false);
        QVERIFY(m_sending->isSending());
    }

    void aDoubleClickIsOneDelivery()
    {
        m_sandbox->setScenario(QStringLiteral("slow"));
        QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
        test::doubleClick(child<QPushButton>("sendTest"));
        QTRY_COMPARE(exchanged.count(), 1);
        QVERIFY(m_sending->isSending()); // the second click is no Cancel either
    }

    /// 1920 x 1080 at 200 %.
    void fitsASmallScreenWithAnAnswer()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        child<QPushButton>("sendTest")->click();
        QVERIFY(finished.count() || finished.wait());
        QTRY_COMPARE(child<QTabWidget>("resultPanel")->currentIndex(), 1);
        QVERIFY2(m_window->minimumSizeHint().height() <= 540,
            qPrintable(QString::number(m_window->minimumSizeHint().height())));
        QVERIFY2(m_window->minimumSizeHint().width() <= 960,
            qPrintable(QString::number(m_window->minimumSizeHint().width())));
    }

    void closingTheWindowEndsADeliveryOnRecord()
    {
        m_sandbox->setScenario(QStringLiteral("slow"));
        QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
        child<QPushButton>("sendTest")->click();
        QTRY_COMPARE(exchanged.count(), 1);
        m_window->close();
        QCOMPARE(m_history->list().size(), 1);
        QCOMPARE(m_history->list().constFirst().failure, DeliveryFailure::Cancelled);
        QCOMPARE(m_history->list().constFirst().outcome, DeliveryOutcome::SentNoAnswer);
    }

    void aRequestIsImportedFromAnywhere()
    {
        action("&Import Request…")->trigger();
        QVERIFY(child<QWidget>("requestImport")->isVisible());
    }

    void whatIsTypedIsWhatIsSent()
    {
        editor()->selectAll();
        QTest::keyClicks(editor(), QStringLiteral("[1]"));
        QTRY_COMPARE(m_session->preview()->request.body, std::string("[1]"));
        QSignalSpy exchanged(m_sandbox.get(), &Sandbox::exchanged);
        child<QPushButton>("sendTest")->click();
        QVERIFY(exchanged.count() || exchanged.wait());
        QVERIFY(exchanged[0][0].value<SandboxExchange>().requestBytes.endsWith("[1]"));
        QTRY_VERIFY(!m_sending->isSending());
    }

    void anAttemptIsSentAgainAsANewOne()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        child<QPushButton>("sendTest")->click();
        QVERIFY(finished.count() || finished.wait());
        const QString profile = m_session->profileId();
        m_session->selectNextProfile(1);
        m_window->showPage(Page::Activity);
        auto* list = child<QWidget>("activityPage")->findChild<QAbstractItemView*>(QStringLiteral("historyList"));
        list->setCurrentIndex(list->model()->index(0, 0));
        child<QPushButton>("sendAgain")->click();
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(m_session->profileId(), profile);
        QCOMPARE(m_history->list().size(), 2);
        QCOMPARE(m_history->list().at(0).profile, m_history->list().at(1).profile);

        Attempt gone = m_history->list().constFirst();
        gone.campaign = QStringLiteral("Gone");
        m_history->add(gone);
        m_window->showPage(Page::Activity);
        list->setCurrentIndex(list->model()->index(0, 0));
        child<QPushButton>("sendAgain")->click();
        QTRY_VERIFY(!m_window->findChild<MessageStack*>()->findChildren<MessageBar*>().isEmpty());
        QCOMPARE(finished.count(), 2);
    }

    void anAnswerIsSavedAsItCame()
    {
        QSignalSpy finished(m_sending.get(), &SendController::finished);
        child<QPushButton>("sendTest")->click();
        QVERIFY(finished.count() || finished.wait());
        const QTemporaryDir folder;
        m_dialogs.newFile = folder.filePath(QStringLiteral("answer.json"));
        child<QToolButton>("saveBody")->click();
        QFile saved(m_dialogs.newFile);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), finished[0][0].value<Attempt>().replyBody);
        m_dialogs.newFile = folder.filePath(QStringLiteral("missing/answer.json"));
        child<QToolButton>("saveBody")->click();
        QTRY_VERIFY(m_window->findChild<MessageBar*>() && m_window->findChild<MessageBar*>()->isVisible());
    }

    void nothingJumpsWhereThereIsNoPayload()
    {
        const auto* panel = child<QWidget>("resultPanel");
        QTRY_VERIFY(child<QWidget>("validityVerdict")->isVisible());
        const QPoint place = panel->mapTo(m_window.get(), QPoint());
        m_session->editBody(m_session->campaignId(), "{{ ");
        QTRY_VERIFY(!child<QWidget>("validityVerdict")->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(panel->mapTo(m_window.get(), QPoint()), place);
    }

    void somethingRedStopsTheSend()
    {
        m_session->selectEnvironment(QStringLiteral("production"));
        QSignalSpy started(m_sending.get(), &SendController::started);
        child<QPushButton>("sendTest")->click();
        QCOMPARE(started.count(), 0);
        QCOMPARE(child<QTabWidget>("resultPanel")->currentIndex(), 0);
        QVERIFY(child<QTabWidget>("resultPanel")->tabText(0).contains(u'('));
        const QModelIndex selected = child<QListView>("problemsList")->currentIndex();
        QCOMPARE(selected.data(ProblemsModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    }

    void aProblemLeadsToItsField()
    {
        m_session->selectEnvironment(QStringLiteral("production"));
        m_window->showPlace({Part::Url, -1, {8, 26}});
        QCOMPARE(m_window->focusWidget(), child<QLineEdit>("webhookUrl"));
        m_window->showPlace({Part::Body, -1, {0, 1}});
        QCOMPARE(m_window->focusWidget(), editor());
    }

    void theBodyIsFormattedByKey()
    {
        const QString before = editor()->text();
        QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editor()->text() != before);
        QCOMPARE(editor()->text().remove(u' ').remove(u'\n'), QString(before).remove(u' ').remove(u'\n'));
        QVERIFY(editor()->text().contains(QStringLiteral("\n  \"recipients\": {\n    \"")));
        QCOMPARE(m_session->campaign().body, editor()->text().toStdString());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->text(), before);
    }

    /// From the squiggle to the mended body and back, with keys only.
    void aFindingIsMendedAtTheCaret()
    {
        const std::string body = "{\"a\": \"{{ profile.Name | url_encode }}\"}";
        m_session->editBody(m_session->campaignId(), body);
        QTRY_COMPARE(m_session->findings()->body, body);
        const int problems = child<QListView>("problemsList")->model()->rowCount(); // what the payload lacks, too
        for (int step = 0; step < problems && editor()->selectedText() != QStringLiteral("profile"); ++step)
            QTest::keyClick(editor(), Qt::Key_F8);
        QCOMPARE(editor()->selectedText(), QStringLiteral("profile"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
        auto* menu = child<QMenu>("fixMenu");
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_session->campaign().body, "{\"a\": \"{{ Profile.Name | url_encode }}\"}");
        QTRY_COMPARE(m_session->findings()->body, m_session->campaign().body);
        QVERIFY(!hasErrors(m_session->findings()->diagnostics));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->campaign().body, body);
    }

    void pagesAreReachedByKeys()
    {
        auto* navigation = child<QListView>("navigation");
        navigation->setFocus();
        for (const char* page : {"webhookPage", "samplesPage", "activityPage", "sandboxPage"}) {
            QTest::keyClick(navigation, Qt::Key_Down);
            auto* shown = m_window->findChild<QWidget*>(QLatin1String(page));
            QVERIFY2(shown && shown->isVisible(), page);
        }
    }

    void f6GoesThroughThePanes()
    {
        editor()->setFocus();
        QSet<QWidget*> seen;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
            seen.insert(m_window->focusWidget());
        }
        QVERIFY(seen.size() >= 4);
    }

    void theStatusSaysWhatIsKnown()
    {
        auto* status = child<StatusSummary>("statusSummary");
        QTRY_VERIFY(status->text().startsWith(QStringLiteral("Valid JSON for 4 of 4 samples")));
        QVERIFY(status->text().contains(QStringLiteral("CleverTap dialect")));
        QVERIFY(!status->text().contains(QStringLiteral("errors")));
        const QString sandbox = m_session->environmentId();
        m_session->selectEnvironment(QStringLiteral("production")); // its data centre is not filled in
        QTRY_VERIFY(status->text().contains(QStringLiteral("errors stop a send")));
        m_session->selectEnvironment(sandbox);
        m_session->editBody(m_session->campaignId(), "{% abort %}");
        QTRY_VERIFY(status->text().startsWith(QStringLiteral("Aborted")));
    }

    void undoActsWhereTheFocusIs()
    {
        auto* name = child<QLineEdit>("campaignName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("X"));
        const QString bodyBefore = editor()->text();
        editor()->setFocus();
        QTest::keyClicks(editor(), QStringLiteral("y"));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->text(), bodyBefore);
        QCOMPARE(m_session->campaign().name, std::string("X"));
    }

    void closingAsksForUnsavedChanges_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saved");
        QTest::newRow("cancel") << int(Dialogs::SaveChoice::Cancel) << false << false;
        QTest::newRow("discard") << int(Dialogs::SaveChoice::Discard) << true << false;
        QTest::newRow("save") << int(Dialogs::SaveChoice::Save) << true << true;
    }

    void closingAsksForUnsavedChanges()
    {
        QFETCH(int, choice);
        m_session->editBody(m_session->campaignId(), "{\"mine\": 1}");
        QVERIFY(m_window->isWindowModified());
        m_dialogs.choice = Dialogs::SaveChoice(choice);
        QTEST(m_window->close(), "closes");
        QCOMPARE(m_dialogs.questions, 1);
        QTEST(m_fixture->load().workspace.campaigns[0].body == "{\"mine\": 1}", "saved");
    }

    void restoredChangesAreOfferedAndDiscarded()
    {
        m_session->editBody(m_session->campaignId(), "{\"lost\": 1}");
        closeWithoutSaving();
        openWindow();
        QCOMPARE(m_session->campaign().body, std::string("{\"lost\": 1}"));
        MessageBar* bar = messages()->bar(QStringLiteral("restoredChanges"));
        QVERIFY(bar && bar->isVisible());
        bar->findChildren<QPushButton*>().constLast()->click(); // Discard
        QVERIFY(m_session->campaign().body != "{\"lost\": 1}");
        QVERIFY(!m_session->isModified());
    }

    void aNewWorkspaceOpens()
    {
        const QTemporaryDir folder;
        m_dialogs.folder = folder.path();
        action("&New Workspace…")->trigger();
        QCOMPARE(m_session->folder(), folder.path());
        QCOMPARE(AppSettings().recentFolders().constFirst(), folder.path());
        QVERIFY(m_session->preview()->request.isSendable());
    }

    void aChangeOutsideIsOffered()
    {
        m_fixture->write(QStringLiteral("campaigns/nps-after-purchase/body.json.liquid"), "{\"by\": \"git\"}");
        QTRY_VERIFY(messages()->bar(QStringLiteral("changedOutside")));
        MessageBar* bar = messages()->bar(QStringLiteral("changedOutside"));
        QVERIFY(bar->isVisible());
        bar->findChildren<QPushButton*>().constFirst()->click(); // Reload
        QTRY_COMPARE(editor()->text(), QStringLiteral("{\"by\": \"git\"}"));
        QVERIFY(!bar->isVisible());
    }

    void theThemeIsChosenAndRemembered()
    {
        action("&Dark")->trigger();
        QCOMPARE(currentScheme(), ColorScheme::Dark);
        QCOMPARE(AppSettings().theme(), QStringLiteral("dark"));
        action("&System")->trigger();
        QCOMPARE(currentScheme(), ColorScheme::Light);
    }

    void publishingOpensTheHandOff()
    {
        QTRY_VERIFY(m_session->preview()->request.isSendable());
        child<QPushButton>("publish")->click();
        QVERIFY(child<QWidget>("publishPage")->isVisible());
        QVERIFY(child<QWidget>("handoff")->isVisible());
        QVERIFY(!m_session->isModified()); // the new state is saved
        child<QPushButton>("backToCampaign")->click();
        QVERIFY(child<QPushButton>("sendTest")->isVisible());
    }

    void theEnvironmentSheetOpensAndCloses()
    {
        auto* combo = child<QComboBox>("environment");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        auto* sheet = child<QWidget>("sideSheet");
        QVERIFY(sheet->isVisible());
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("environmentPanel")));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(m_window->focusWidget(), combo);
    }

    void noKeyIsUsedTwiceInTheMenus()
    {
        QStringList keys;
        for (const QAction* menuAction : m_window->actions()) {
            for (const QKeySequence& key : menuAction->shortcuts())
                keys.append(key.toString());
        }
        QVERIFY(keys.size() > 8);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void textIsNotCutAtTwiceTheSize()
    {
        for (int i = 0; i < 7; ++i)
            action("&Larger Text")->trigger();
        for (const auto* button : m_window->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                    qPrintable(button->objectName()));
        }
        action("&Normal Text Size")->trigger();
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
