// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/BodyOptions.h"
#include "campaign/CampaignHeader.h"
#include "campaign/CampaignOverview.h"
#include "campaign/KeyValueForm.h"
#include "campaign/OverviewSection.h"
#include "campaign/StartSection.h"
#include "campaign/WhenSection.h"
#include "campaign/WhoSection.h"
#include "common/IdCombo.h"
#include "session/Session.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace hookbench;

class TestCampaignSections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qRegisterMetaType<CampaignSection>();
    }

    void init()
    {
        m_session.setSandboxOrigin("http://127.0.0.1:9");
        m_session.open(m_fixture.folder());
    }
    void cleanup() { m_session.discardChanges(); }

    void startWhoAndWhenAreKept()
    {
        StartSection start(&m_session);
        WhoSection who(&m_session);
        WhenSection when(&m_session);
        type(start, "triggerEvent", QStringLiteral("Order Delivered"));
        type(who, "audience", QStringLiteral("Everyone"));
        type(when, "start", QStringLiteral("2027-01-31 09:00"));
        type(when, "delay", QStringLiteral("3 hours"));
        const Delivery delivery = m_session.campaign().delivery;
        QCOMPARE(delivery.triggerEvent, std::string("Order Delivered"));
        QCOMPARE(delivery.audience, std::string("Everyone"));
        QCOMPARE(delivery.start, std::string("2027-01-31 09:00"));
        QCOMPARE(delivery.delay, std::string("3 hours"));
        QCOMPARE(m_session.undoStack()->count(), 4);
        m_session.undoStack()->undo();
        QCOMPARE(when.findChild<QLineEdit*>(QStringLiteral("delay"))->text(), QStringLiteral("2 days"));
    }

    void pastBehaviorHasNoEventAndNoDelay()
    {
        StartSection start(&m_session);
        WhenSection when(&m_session);
        start.show();
        auto* qualification = start.findChild<QComboBox*>(QStringLiteral("qualification"));
        QTest::keyClick(qualification, Qt::Key_Down);
        QCOMPARE(m_session.campaign().delivery.qualification, Qualification::PastBehavior);
        QVERIFY(!start.findChild<QLineEdit*>(QStringLiteral("triggerEvent"))->isEnabled());
        QVERIFY(!when.findChild<QLineEdit*>(QStringLiteral("delay"))->isEnabled());
    }

    void theOverviewSaysWhatIsMissing()
    {
        Campaign campaign = m_session.campaign();
        campaign.delivery.audience.clear();
        m_session.editCampaign(campaign);
        const auto lines = campaignOverview(m_session);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].tone, Tone::Good);
        QCOMPARE(lines[1].tone, Tone::Attention);
        m_session.editBody(m_session.campaignId(), "{ broken");
        QTRY_COMPARE(campaignOverview(m_session)[2].tone, Tone::Bad);
    }

    void theOverviewLeadsToASection()
    {
        OverviewSection overview(&m_session);
        overview.show();
        QSignalSpy requested(&overview, &OverviewSection::sectionRequested);
        overview.findChildren<QPushButton*>().at(1)->click();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].value<CampaignSection>(), CampaignSection::Who);
    }

    void theBodyIsOneOfTwoKinds()
    {
        BodyOptions options(&m_session);
        options.show();
        auto* mode = options.findChild<QComboBox*>(QStringLiteral("bodyMode"));
        QTest::keyClick(mode, Qt::Key_Down);
        QCOMPARE(m_session.campaign().bodyMode, BodyMode::KeyValue);
        auto* format = options.findChild<QComboBox*>(QStringLiteral("contentFormat"));
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(m_session.campaign().contentFormat, ContentFormat::PlainText);
    }

    void profileVariablesAreTicked()
    {
        KeyValueForm form(&m_session);
        form.show();
        auto* email = form.findChildren<QCheckBox*>().constFirst();
        QVERIFY(!email->isChecked());
        email->click();
        QVERIFY(m_session.campaign().profileVariables.email);
        m_session.undoStack()->undo();
        QVERIFY(!email->isChecked());
    }

    void theHeaderRenamesAndSwitches()
    {
        CampaignHeader header(&m_session);
        header.show();
        type(header, "campaignName", QStringLiteral("Spring"));
        QCOMPARE(m_session.campaign().name, std::string("Spring"));
        const auto count = m_session.workspace().campaigns.size();
        QMenu* menu = header.findChild<QToolButton*>(QStringLiteral("campaignSwitch"))->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text().contains(QStringLiteral("Duplicate")))
                action->trigger();
        }
        QCOMPARE(m_session.workspace().campaigns.size(), count + 1);
        QCOMPARE(m_session.campaign().name, std::string("Copy of Spring"));
        QVERIFY(!m_session.campaign().body.empty());
        emit menu->aboutToShow();
        menu->actions().constFirst()->trigger(); // campaigns come first, in the workspace's order
        QCOMPARE(m_session.campaign().name, std::string("Spring"));
    }

    void manageIsNoEnvironment()
    {
        CampaignHeader header(&m_session);
        header.show();
        QSignalSpy requested(&header, &CampaignHeader::environmentsRequested);
        auto* combo = header.findChild<IdCombo*>(QStringLiteral("environment"));
        const QString before = m_session.environmentId();
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(m_session.environmentId(), before);
        QCOMPARE(combo->currentId(), before);
    }

    void sendTestBecomesCancel()
    {
        CampaignHeader header(&m_session);
        header.show();
        QSignalSpy sends(&header, &CampaignHeader::sendRequested);
        QSignalSpy cancels(&header, &CampaignHeader::cancelRequested);
        auto* button = header.findChild<QPushButton*>(QStringLiteral("sendTest"));
        button->click();
        header.setSending(true);
        QCOMPARE(button->text(), QStringLiteral("Cancel"));
        button->click();
        QCOMPARE(sends.count(), 1);
        QCOMPARE(cancels.count(), 1);
    }

private:
    static void type(const QWidget& page, const char* field, const QString& text)
    {
        auto* edit = page.findChild<QLineEdit*>(QLatin1String(field));
        Q_ASSERT(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    WorkspaceFixture m_fixture {QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")};
    Session m_session;
};

QTEST_MAIN(TestCampaignSections)
#include "tst_CampaignSections.moc"
