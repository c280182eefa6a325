// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/Publication.h"

#include <QDir>
#include <QTest>

using namespace hookbench;

namespace {

const QString published = QStringLiteral("campaigns/nps-after-purchase/published/");

Publication publicationOf(const Workspace& workspace)
{
    Publication publication;
    publication.campaign = *workspace.campaign("nps-after-purchase");
    publication.webhook = *workspace.webhook("qualtrics");
    publication.dialect = "clevertap";
    publication.environment = "Sandbox";
    publication.publishedAt = "2025-02-24T14:15:22Z";
    publication.samples = {{"Ada Lovelace", "Charged", liquid::OutcomeKind::Payload, 689},
        {"Grace Hopper", "", liquid::OutcomeKind::Abort, 0}};
    return publication;
}

} // namespace

class TestPublication : public QObject {
    Q_OBJECT

private:
    const QString m_example = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");

private slots:
    void aVersionIsFrozen()
    {
        const WorkspaceFixture fixture(m_example);
        Workspace workspace = fixture.load().workspace;
        Publication publication = publicationOf(workspace);
        publication.campaign.body = "{\r\n  \"a\": 1 }";
        const PublishedVersion version = publishCampaign(fixture.folder(), publication);
        QCOMPARE(codesOf(version.diagnostics), QString());
        QCOMPARE(version.number, 1);
        QCOMPARE(version.campaign.state, CampaignState::Published);
        QCOMPARE(version.campaign.publishedVersion, 1);

        QCOMPARE(fixture.read(published + QStringLiteral("0001/body.json.liquid")), QByteArray("{\r\n  \"a\": 1 }"));
        QVERIFY(fixture.read(published + QStringLiteral("0001/webhook.json")).contains("<qualtricsToken>"));
        QVERIFY(fixture.read(published + QStringLiteral("0001/campaign.json")).contains("\"publishedVersion\": 1"));
        const QByteArray facts = fixture.read(published + QStringLiteral("0001/version.json")).simplified();
        QByteArray expected("{ 'version': 1, 'publishedAt': '2025-02-24T14:15:22Z', 'campaign': 'NPS after purchase', "
                            "'webhook': 'Qualtrics', 'environment': 'Sandbox', 'dialect': 'clevertap', "
                            "'contentFormat': 'json', 'samples': [ { 'profile': 'Ada Lovelace', 'event': 'Charged', "
                            "'outcome': 'payload', 'payloadBytes': 689 }, { 'profile': 'Grace Hopper', "
                            "'outcome': 'abort', 'payloadBytes': 0 } ] }");
        QCOMPARE(facts, expected.replace('\'', '"'));
    }

    void theNextVersionLeavesTheOthersAlone()
    {
        const WorkspaceFixture fixture(m_example);
        const Publication publication = publicationOf(fixture.load().workspace);
        fixture.write(published + QStringLiteral("0009/version.json"), "kept");
        QCOMPARE(publishCampaign(fixture.folder(), publication).number, 10);
        QCOMPARE(publishCampaign(fixture.folder(), publication).number, 11);
        QCOMPARE(fixture.read(published + QStringLiteral("0009/version.json")), QByteArray("kept"));
        const QStringList folders =
            QDir(fixture.folder() + u'/' + published).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(folders, (QStringList{QStringLiteral("0009"), QStringLiteral("0010"), QStringLiteral("0011")}));
    }

    void nothingIsPublishedWhileErrorsAreLeft()
    {
        const WorkspaceFixture fixture(m_example);
        const auto before = fixture.files();
        Publication publication = publicationOf(fixture.load().workspace);
        publication.findings.emplace_back();
        publication.findings.back().severity = Severity::Error;
        const PublishedVersion version = publishCampaign(fixture.folder(), publication);
        QCOMPARE(version.number, 0);
        QCOMPARE(codesOf(version.diagnostics), QStringLiteral("publish.errors-left"));
        QCOMPARE(fixture.files(), before);

        publication.findings.back().severity = Severity::Warning;
        QCOMPARE(publishCampaign(fixture.folder(), publication).number, 1);
    }

    void credentialsInHeadersAreNotFrozen()
    {
        const WorkspaceFixture fixture(m_example);
        Publication publication = publicationOf(fixture.load().workspace);
        publication.webhook.headers = {
            {"Authorization", "Bearer s3cr3t-value"}, {"X-Api-Key", "s3cr3t-value"}, {"Accept", "text/plain"}};
        QCOMPARE(publishCampaign(fixture.folder(), publication).number, 1);
        const QByteArray webhook = fixture.read(published + QStringLiteral("0001/webhook.json"));
        QVERIFY(!webhook.contains("s3cr3t-value"));
        QVERIFY(webhook.contains("text/plain"));
    }

    void aFailureLeavesNothingBehind()
    {
        const WorkspaceFixture fixture(m_example);
        const Publication publication = publicationOf(fixture.load().workspace);
        // A file where the folder of versions should be.
        fixture.write(QStringLiteral("campaigns/nps-after-purchase/published"), "in the way");
        const auto before = fixture.files();
        const PublishedVersion version = publishCampaign(fixture.folder(), publication);
        QCOMPARE(version.number, 0);
        QCOMPARE(codesOf(version.diagnostics), QStringLiteral("publish.write-failed"));
        QCOMPARE(fixture.files(), before);
    }

    void aPublishedCampaignIsSavedAndRead()
    {
        const WorkspaceFixture fixture(m_example);
        const Workspace saved = fixture.load().workspace;
        const PublishedVersion version = publishCampaign(fixture.folder(), publicationOf(saved));
        Workspace workspace = saved;
        workspace.campaigns.front() = version.campaign;
        QCOMPARE(codesOf(saveWorkspace(fixture.folder(), saved, workspace)), QString());
        QVERIFY(fixture.load().workspace == workspace);
    }
};

QTEST_APPLESS_MAIN(TestPublication)
#include "tst_Publication.moc"
