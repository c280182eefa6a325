// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/PublishPage.h"
#include "delivery/SessionSecretStore.h"
#include "session/Session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace hookbench;

class TestPublishPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_fixture =
            std::make_unique<WorkspaceFixture>(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics"));
        m_session.open(m_fixture->folder());
        m_session.setSandboxOrigin("http://127.0.0.1:9");
    }

    void cleanup() { m_session.discardChanges(); }

    void aVersionIsFrozenAndHandedOver()
    {
        PublishPage page(&m_session, &m_secrets);
        QSignalSpy published(&page, &PublishPage::published);
        page.show();
        page.publish();
        QCOMPARE(published.count(), 1);
        QCOMPARE(m_session.campaign().state, CampaignState::Published);
        QCOMPARE(m_session.campaign().publishedVersion, 1);
        QVERIFY(m_fixture->exists(QStringLiteral("campaigns/nps-after-purchase/published/0001/body.json.liquid")));
        QVERIFY(
            page.findChild<QLabel*>(QStringLiteral("publishHeading"))->text().contains(QStringLiteral("Version 1")));

        bool isBodyThere = false;
        for (const auto* code : page.findChildren<QPlainTextEdit*>())
            isBodyThere = isBodyThere || code->toPlainText().contains(QStringLiteral("{{ Profile.QualtricID"));
        QVERIFY(isBodyThere);
    }

    void everyFieldIsCopiedAndNoSecretShown()
    {
        m_session.selectEnvironment(QStringLiteral("production"));
        Environment environment = m_session.environment();
        environment.variables[0].value = "fra1";
        m_session.editEnvironment(environment);
        m_secrets.write(QStringLiteral("qualtrics-token"), QStringLiteral("s3cret-value"));
        PublishPage page(&m_session, &m_secrets);
        page.show();
        page.publish();

        for (const auto* label : page.findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QStringLiteral("s3cret-value")));
        QStringList copied;
        for (auto* button : page.findChildren<QToolButton*>(QStringLiteral("copyField"))) {
            button->click();
            copied.append(QGuiApplication::clipboard()->text());
        }
        QVERIFY(copied.contains(QStringLiteral("https://fra1.qualtrics.com/API/v3/distributions")));
        QVERIFY(copied.contains(QStringLiteral("POST")));
        QVERIFY(!copied.filter(QStringLiteral("s3cret-value")).isEmpty());
        QVERIFY(copied.contains(QString::fromStdString(m_session.campaign().body)));
    }

    void oneCustomerInTroubleStopsIt()
    {
        Webhook webhook = m_session.webhook();
        webhook.url = "http://127.0.0.1:9/hook"; // where no rules of Qualtrics hold
        m_session.editWebhook(webhook);
        m_session.editBody(m_session.campaignId(), "{\"n\": \"{{ Profile.Name }}\"}"); // one name has quotes
        PublishPage page(&m_session, &m_secrets);
        page.show();
        QSignalSpy places(&page, &PublishPage::placeActivated);
        page.publish();
        QCOMPARE(m_session.campaign().state, CampaignState::Draft);
        QVERIFY(!m_fixture->exists(QStringLiteral("campaigns/nps-after-purchase/published")));
        auto* show = page.findChild<QPushButton*>(QStringLiteral("showBlocker"));
        QVERIFY(show);
        show->click();
        QCOMPARE(m_session.profileId(), QStringLiteral("augusta"));
        QCOMPARE(places.count(), 1);
        QCOMPARE(places[0][0].value<Place>().part, Part::Body);
    }

    void rulesOfTheReceiverStopIt()
    {
        m_session.selectCampaign(QStringLiteral("recipe-as-published"));
        std::string body = m_session.campaign().body;
        const std::string type = "\"Individual\"";
        body.replace(body.find(type), type.size(), "\"individual\""); // the call minds the case (documented)
        m_session.editBody(m_session.campaignId(), body);
        PublishPage page(&m_session, &m_secrets);
        page.show();
        page.publish();
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("showBlocker")));
        QCOMPARE(m_session.campaign().publishedVersion, 0);
    }

    void aSchemaThatCannotBeUsedStopsIt()
    {
        m_fixture->write(QStringLiteral("own.schema.json"), "{\"type\": ");
        Campaign campaign = m_session.campaign();
        campaign.schema = "own.schema.json";
        m_session.editCampaign(campaign);
        PublishPage page(&m_session, &m_secrets);
        page.show();
        page.publish();
        auto* show = page.findChild<QPushButton*>(QStringLiteral("showBlocker"));
        QVERIFY(show);
        QVERIFY2(
            show->accessibleName().contains(QStringLiteral("own.schema.json")), qPrintable(show->accessibleName()));
        QCOMPARE(m_session.campaign().publishedVersion, 0);
        const QString profile = m_session.profileId();
        QVERIFY(!profile.isEmpty());
        show->click();
        QCOMPARE(m_session.profileId(), profile);
    }

    void anUnfilledPlaceholderStopsIt()
    {
        m_session.selectEnvironment(QStringLiteral("production"));
        PublishPage page(&m_session, &m_secrets);
        page.show();
        page.publish();
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("showBlocker")));
        QCOMPARE(m_session.campaign().publishedVersion, 0);
    }

private:
    std::unique_ptr<WorkspaceFixture> m_fixture;
    SessionSecretStore m_secrets;
    Session m_session;
};

QTEST_MAIN(TestPublishPage)
#include "tst_PublishPage.moc"
