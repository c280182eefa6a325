// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/CampaignBadges.h"
#include "common/AppSettings.h"
#include "common/Dialogs.h"
#include "common/MessageStack.h"
#include "delivery/History.h"
#include "delivery/LayeredSecretStore.h"
#include "delivery/SendController.h"
#include "delivery/Sender.h"
#include "editor/CodeView.h"
#include "editor/PayloadEditor.h"
#include "preview/ProblemsModel.h"
#include "sandbox/Sandbox.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Session.h"
#include "shell/MainWindow.h"
#include "shell/StatusSummary.h"
#include "theme/Theme.h"
#include "json/Scanner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace hookbench;

namespace {

/// Answers every question as the test wants.
class AnsweredDialogs : public Dialogs {
public:
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return folder; }
    SaveChoice askToSave(QWidget*, const QString&) override
    {
        ++questions;
        return choice;
    }

    QString folder;
    SaveChoice choice = SaveChoice::Cancel;
    int questions = 0;
};

} // namespace

/// The whole window with everything real behind it but the network beyond this machine.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        installTheme();
    }

    void init()
    {
        QSettings().clear();
        m_fixture =
            std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        m_dialogs = {};
        m_secrets = LayeredSecretStore::make(QString::fromLatin1(Sandbox::token()));
        m_history = std::make_unique<History>(QString());
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        openWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_session->discardChanges();
        closeWithoutSaving();
    }

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

    void somethingRedStopsTheSend()
    {
        m_session->selectEnvironment(QStringLiteral("production"));
        QSignalSpy started(m_sending.get(), &SendController::started);
        child<QPushButton>("sendTest")->click();
        QCOMPARE(started.count(), 0);
        QCOMPARE(child<QTabWidget>("resultPanel")->currentIndex(), 0);
        QVERIFY(child<QTabWidget>("resultPanel")->tabText(0).contains(u'('));
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
        QTest::keyClick(editor(), Qt::Key_F8);
        QTRY_COMPARE(editor()->selectedText(), QStringLiteral("profile"));
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

    void theStatusSaysWhatHoldsForEveryCustomer()
    {
        auto* status = child<StatusSummary>("statusSummary");
        setBody("{\"a\": 1}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("Valid JSON for every profile (proven)")));
        QVERIFY(status->text().contains(QStringLiteral("Every customer gets a message")));
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("A profile breaks it")));
        setBody("{\"a\": {{ Profile.Price | times: 2 }}}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("get nothing")));
        setBody("{% unless Profile.Id %}{% abort %}{% endunless %}{\"a\": 1}");
        QTRY_VERIFY(status->text().contains(QStringLiteral("left out on purpose")));
    }

    void aPressShowsTheCustomerWhoBreaksIt()
    {
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        auto* answer = child<QToolButton>("validityVerdict");
        QTRY_COMPARE(answer->text(), QStringLiteral("A profile breaks it"));
        QVERIFY(!answer->accessibleName().isEmpty() && !answer->accessibleDescription().isEmpty());
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        auto* strip = child<QWidget>("trialStrip");
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(!isPayloadJson());
        QCOMPARE(editor()->selectedText(), QStringLiteral("{{ Profile.Name }}"));
        QCOMPARE(m_session->workspace().profiles.size(), 4U);

        setBody("{\"a\": \"{{ Profile.Name | url_encode }}\"}"); // mended while that customer is shown
        QTRY_VERIFY(isPayloadJson());
        QTest::mouseClick(child<QPushButton>("endTrial"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(m_session->profile().name, std::string("Ada Lovelace"));
    }

    void theMadeUpCustomerCanBeKept()
    {
        setBody("{\"a\": \"{{ Profile.Name }}\"}");
        QTRY_COMPARE(countOf("proof.breakable-json"), 1);
        auto* list = child<QListView>("problemsList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up); // the last one
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_session->isOnTrial());
        QTest::mouseClick(child<QPushButton>("keepTrial"), Qt::LeftButton);
        QVERIFY(!m_session->isOnTrial());
        QCOMPARE(m_session->workspace().profiles.size(), 5U);
        QCOMPARE(m_session->profile().name, std::string("Breaks the payload"));
        QTRY_COMPARE(m_session->summary().invalid, 2); // the profile with quotes in its name, and this one
        action("&Undo")->trigger();
        QCOMPARE(m_session->workspace().profiles.size(), 4U);
    }

    void badgesSayWhereProblemsAre()
    {
        auto* tabs = child<QTabBar>("sections");
        const auto name = [tabs](
                              CampaignSection section) { return tabs->accessibleTabName(static_cast<int>(section)); };
        setBody("{\"a\": ");
        QTRY_VERIFY2(name(CampaignSection::What).startsWith(QStringLiteral("What, 1 error")),
            qPrintable(name(CampaignSection::What)));
        QVERIFY(name(CampaignSection::Overview).startsWith(QStringLiteral("Overview, 1 error")));
        Campaign campaign = m_session->campaign();
        campaign.delivery.audience.clear();
        m_session->editCampaign(campaign);
        QCOMPARE(name(CampaignSection::Who), QStringLiteral("Who, 1 warning"));
        const auto campaigns = child<QListView>("navigation")->model()->index(0, 0);
        QTRY_VERIFY(campaigns.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("have problems")));
    }

    void theMenuOfCampaignsCountsTheirProblems()
    {
        QTRY_VERIFY(m_window->findChild<CampaignBadges*>()->of(QStringLiteral("recipe-as-published")).total() > 0);
        auto* chooser = child<QToolButton>("campaignSwitch");
        emit chooser->menu()->aboutToShow();
        int counted = 0;
        for (const QAction* choice : chooser->menu()->actions()) {
            if (choice->text().contains(u'\t'))
                QVERIFY2(!choice->icon().isNull() && ++counted, qPrintable(choice->text()));
        }
        QVERIFY(counted > 0);
    }

    void aSchemaIsChosenInTheWindow()
    {
        m_fixture->write(QStringLiteral("own.schema.json"), "{\"required\": [\"missing\"]}");
        auto* button = child<QToolButton>("schema");
        emit button->menu()->aboutToShow();
        for (QAction* choice : button->menu()->actions()) {
            if (choice->text() == QStringLiteral("own.schema.json"))
                choice->trigger();
        }
        QCOMPARE(m_session->campaign().schema, std::string("own.schema.json"));
        QVERIFY(button->accessibleName().contains(QStringLiteral("own.schema.json")));
        QTRY_COMPARE(countOf("schema.mismatch"), 1);
        m_session->undoStack()->undo();
        QTRY_COMPARE(countOf("schema.mismatch"), 0);
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
            action("Larger &Text")->trigger();
        for (const auto* button : m_window->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                    qPrintable(button->objectName()));
        }
        action("&Normal Text Size")->trigger();
    }

private:
    void openWindow()
    {
        m_session = std::make_unique<Session>();
        m_session->setSandboxOrigin(m_sandbox->origin().toStdString());
        m_sender = std::make_unique<Sender>(*m_secrets);
        m_sending = std::make_unique<SendController>(m_session.get(), m_sender.get(), m_history.get());
        m_window = std::make_unique<MainWindow>(WindowServices{
            {m_session.get(), m_secrets.get(), m_sending.get(), m_history.get()}, m_sandbox.get(), &m_dialogs});
        m_window->openFolder(m_fixture->folder());
        m_window->show();
    }

    void closeWithoutSaving()
    {
        m_window.reset();
        m_sending.reset();
        m_sender.reset();
        m_session.reset();
    }

    template <typename T> T* child(const char* name) const
    {
        auto* found = m_window->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    CodeView* editor() const { return m_window->findChild<PayloadEditor*>()->view(); }
    MessageStack* messages() const { return m_window->findChild<MessageStack*>(); }

    void setBody(const std::string& body)
    {
        editor()->setText(QString::fromStdString(body));
        QTRY_COMPARE(m_session->verdict()->body, body);
    }

    bool isPayloadJson() const { return json::scan(m_session->preview()->request.body).diagnostics.empty(); }

    /// How many of the findings in the list have this code.
    int countOf(const char* code) const
    {
        const auto* model = child<QListView>("problemsList")->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, 0).data(ProblemsModel::CodeRole).toString() == QLatin1String(code) ? 1 : 0;
        return count;
    }

    QAction* action(const char* text) const
    {
        for (QAction* candidate : m_window->findChildren<QAction*>()) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }

    AnsweredDialogs m_dialogs;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<LayeredSecretStore> m_secrets;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<SendController> m_sending;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
