// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "session/Session.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace hookbench;

namespace {

const QString example = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");

/// Types a text into the name of the selected campaign, key by key.
void typeName(Session& session, const std::string& name)
{
    for (std::size_t length = 1; length <= name.size(); ++length) {
        Campaign campaign = session.campaign();
        campaign.name = name.substr(0, length);
        session.editCampaign(campaign);
    }
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>(example);
        m_session = std::make_unique<Session>();
        m_session->setSandboxOrigin("http://127.0.0.1:9");
        QVERIFY(m_session->open(m_fixture->folder()).empty());
    }

    void cleanup()
    {
        m_session->discardChanges();
        m_session.reset();
    }

    void opensWithTheDefaultSelection()
    {
        QCOMPARE(m_session->campaignId(), QStringLiteral("nps-after-purchase"));
        QCOMPARE(m_session->environmentId(), QStringLiteral("sandbox"));
        QCOMPARE(m_session->profileId(), QStringLiteral("ada"));
        QVERIFY(!m_session->isModified());
        QVERIFY(m_session->preview()->request.body.find("CGC_0123456789abcde") != std::string::npos);
    }

    void aFolderWithoutWorkspaceChangesNothing()
    {
        const QTemporaryDir empty;
        QVERIFY(!m_session->open(empty.path()).empty());
        QCOMPARE(m_session->folder(), m_fixture->folder());
        QCOMPARE(m_session->campaignId(), QStringLiteral("nps-after-purchase"));
    }

    void thePreviewFollowsEveryKey()
    {
        QSignalSpy previews(m_session.get(), &Session::previewChanged);
        m_session->editBody(m_session->campaignId(), "{\"n\": \"{{ Profile.Name }}\"}");
        QCOMPARE(previews.count(), 1); // at once, not with the next event
        QCOMPARE(m_session->preview()->request.body, std::string("{\"n\": \"Ada Lovelace\"}"));
        QVERIFY(m_session->isModified());
    }

    void aLargeBodyIsRenderedByAWorker()
    {
        std::string large = "[\"{{ Profile.Name }}\"";
        while (large.size() < 200'000)
            large += ", \"some more text for the payload\"";
        large += "]";
        const auto before = m_session->preview()->revision;
        m_session->editBody(m_session->campaignId(), large);
        QCOMPARE(m_session->preview()->revision, before);
        m_session->editBody(m_session->campaignId(), large + ' ');
        QTRY_COMPARE(m_session->preview()->request.body.size(), large.size() + 1 - 18 + 12);
        QCOMPARE(codesOf(m_session->preview()->diagnostics), QStringLiteral("qualtrics.not-an-object"));
    }

    void rulesOfTheReceiverFollowEveryKey()
    {
        const auto has = [this](const char* code) {
            const auto& all = m_session->preview()->diagnostics;
            return std::any_of(all.begin(), all.end(), [code](const Diagnostic& each) { return each.code == code; });
        };
        QVERIFY(has("qualtrics.test-contact") && !has("qualtrics.link-type"));
        std::string body = m_session->campaign().body;
        body.replace(body.find("Individual"), 1, "i");
        m_session->editBody(m_session->campaignId(), body);
        QVERIFY(has("qualtrics.link-type"));
        m_session->editBody(m_session->campaignId(), "{% abort %}" + body); // what is written is known all the same
        QVERIFY(has("qualtrics.link-type"));
        Webhook webhook = m_session->webhook();
        webhook.url = "http://127.0.0.1:9/hook";
        m_session->editWebhook(webhook);
        QVERIFY(!has("qualtrics.link-type"));
    }

    void problemsOfThePayloadComeWithThePreview()
    {
        m_session->editBody(m_session->campaignId(), "{\"n\": {{ Profile.Missing }} }");
        QVERIFY(hasErrors(m_session->preview()->diagnostics));
        QVERIFY(m_session->preview()->request.isSendable() || !m_session->preview()->request.diagnostics.empty());
    }

    void typingIntoOneFieldIsOneUndoStep()
    {
        typeName(*m_session, "Summer");
        QCOMPARE(m_session->undoStack()->count(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->campaign().name, std::string("NPS after purchase"));
        QVERIFY(!m_session->isModified());
        m_session->undoStack()->redo();
        QCOMPARE(m_session->campaign().name, std::string("Summer"));
    }

    void twoFieldsAreTwoUndoSteps()
    {
        typeName(*m_session, "ab");
        Campaign campaign = m_session->campaign();
        campaign.delivery.audience = "everyone";
        m_session->editCampaign(campaign);
        QCOMPARE(m_session->undoStack()->count(), 2);
    }

    void undoLeavesTheBodyAlone()
    {
        typeName(*m_session, "x");
        m_session->editBody(m_session->campaignId(), "{}");
        m_session->undoStack()->undo();
        QCOMPARE(m_session->campaign().body, std::string("{}"));
        QCOMPARE(m_session->campaign().name, std::string("NPS after purchase"));
    }

    void aHeaderIsEditedInOneStepPerText()
    {
        for (const char* value : {"a", "ab", "abc"}) {
            Webhook webhook = m_session->webhook();
            webhook.headers[0].value = value;
            m_session->editWebhook(webhook);
        }
        QCOMPARE(m_session->undoStack()->count(), 1);
        QCOMPARE(m_session->workspace().webhooks[0].headers[0].value, std::string("abc"));
    }

    void addedItemsGetIdsOfTheirOwn()
    {
        Campaign campaign;
        campaign.name = "Prüfung für Zoë!";
        QCOMPARE(m_session->addCampaign(campaign), QStringLiteral("prufung-fur-zoe"));
        QCOMPARE(m_session->addCampaign(campaign), QStringLiteral("prufung-fur-zoe-2"));
        campaign.name = "测试";
        QCOMPARE(m_session->addCampaign(campaign), QStringLiteral("untitled"));
    }

    void removingTheSelectedOneSelectsAnother()
    {
        QSignalSpy lists(m_session.get(), &Session::listsChanged);
        QSignalSpy samples(m_session.get(), &Session::sampleChanged);
        m_session->removeSample(SampleKind::Profile, QStringLiteral("ada"));
        QVERIFY(m_session->profileId() != QStringLiteral("ada"));
        QVERIFY(!m_session->profileId().isEmpty());
        QVERIFY(lists.count() >= 1);
        QVERIFY(samples.count() >= 1);
        m_session->undoStack()->undo();
        QVERIFY(m_session->workspace().profile("ada"));
    }

    void withoutCampaignsThereIsAnEmptyPreview()
    {
        const auto count = m_session->workspace().campaigns.size();
        for (std::size_t i = 0; i < count; ++i)
            m_session->removeCampaign(m_session->campaignId());
        QVERIFY(m_session->campaignId().isEmpty());
        QVERIFY(m_session->preview());
        QVERIFY(m_session->preview()->request.body.empty());
    }

    void samplesGoRound()
    {
        const QString first = m_session->profileId();
        m_session->selectNextProfile(-1);
        QVERIFY(m_session->profileId() != first);
        m_session->selectNextProfile(+1);
        QCOMPARE(m_session->profileId(), first);
    }

    void theSelectionIsRemembered()
    {
        m_session->selectProfile(QStringLiteral("grace"));
        m_session->selectEnvironment(QStringLiteral("production"));
        Session another;
        another.open(m_fixture->folder());
        QCOMPARE(another.profileId(), QStringLiteral("grace"));
        QCOMPARE(another.environmentId(), QStringLiteral("production"));
    }

    void theSummaryCountsAllSamples()
    {
        QTRY_VERIFY(!m_session->summary().isRunning);
        QCOMPARE(m_session->summary().total, static_cast<int>(m_session->workspace().profiles.size()));
        QCOMPARE(m_session->summary().valid, m_session->summary().total);
        m_session->editBody(m_session->campaignId(), "{\"n\": \"{{ Profile.Name }}\"}"); // one name has quotes in it
        QTRY_COMPARE(m_session->summary().valid, m_session->summary().total - 1);
    }

    void savingWritesAndIsClean()
    {
        m_session->editBody(m_session->campaignId(), "{ }\r\n");
        QVERIFY(m_session->save().empty());
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_fixture->read(QStringLiteral("campaigns/nps-after-purchase/body.json.liquid")), QByteArray("{ }\r\n"));
    }

    void aCopyIsSavedElsewhere()
    {
        const QTemporaryDir elsewhere;
        typeName(*m_session, "Copy");
        QVERIFY(m_session->saveAs(elsewhere.path()).empty());
        QCOMPARE(m_session->folder(), elsewhere.path());
        QVERIFY(!m_session->isModified());
        QCOMPARE(m_fixture->load().workspace.campaigns[0].name, std::string("NPS after purchase"));
        QCOMPARE(loadWorkspace(elsewhere.path()).workspace.campaigns[0].name, std::string("Copy"));
    }

private:
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_Session.moc"
