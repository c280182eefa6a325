// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "campaign/FixApplier.h"
#include "check/RequestCheck.h"
#include "check/TemplateCheck.h"
#include "session/BodyReview.h"
#include "session/Session.h"

#include <QStandardPaths>
#include <QTest>
#include <QUndoStack>

using namespace hookbench;

class TestFixApplier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_session.open(m_fixture.folder()); }
    void cleanup() { m_session.discardChanges(); }

    void editsOfOneTextKeepTheirPlaces()
    {
        m_session.editBody(m_session.campaignId(), "{\"a\": 1, \"b\": 2}");
        applyFix(m_session, {"", {{{Part::Body, -1, {6, 7}}, "\"one\""}, {{Part::Body, -1, {14, 15}}, "\"two\""}}});
        QCOMPARE(m_session.campaign().body, std::string("{\"a\": \"one\", \"b\": \"two\"}"));
    }

    void eachPartIsReached()
    {
        Campaign campaign = m_session.campaign();
        campaign.urlParameters = {{"k", "v"}};
        m_session.editCampaign(campaign);
        const Fix fix {"",
            {{{Part::Url, -1, {0, 5}}, "http"}, {{Part::HeaderValue, 0, {0, 16}}, "text/plain"},
                {{Part::HeaderName, 1, {0, 1}}, "Y"}, {{Part::UrlParameterName, 0, {0, 1}}, "key"},
                {{Part::UrlParameterValue, 0, {1, 1}}, "alue"}, {{Part::Environment, 0, {0, 7}}, "fra1"}}};
        applyFix(m_session, fix);
        QVERIFY(m_session.webhook().url.starts_with("http:"));
        QCOMPARE(m_session.webhook().headers[0].value, std::string("text/plain"));
        QCOMPARE(m_session.webhook().headers[1].name, std::string("Y-API-TOKEN"));
        QCOMPARE(m_session.campaign().urlParameters[0], (KeyValue {"key", "value"}));
        QCOMPARE(m_session.environment().variables[0].value, std::string("fra1"));
        m_session.undoStack()->undo();
        QVERIFY(m_session.webhook().url.starts_with("https:"));
        QCOMPARE(m_session.environment().variables[0].value, std::string("sandbox"));
    }

    /// From a payload that one customer breaks to the template that serves them all.
    void aBrokenPayloadIsMendedInTheTemplate()
    {
        Sample profile = m_session.profile();
        profile.fields.set("Name", json::Value::string("Ada \"the first\"\\\n"));
        m_session.editSample(profile);
        const std::string body = "{\"a\": \"{{ Profile.Name }}\"}";
        m_session.editBody(m_session.campaignId(), body);
        QVERIFY(isBroken(m_session.preview()->request));
        QTRY_COMPARE(m_session.findings()->body, body);
        std::vector<Diagnostic> problems = m_session.preview()->diagnostics;
        addTemplateFixes(m_session.findings()->diagnostics, problems);
        const auto fixable = std::find_if(problems.begin(), problems.end(), [](const Diagnostic& problem) {
            return problem.place.part == Part::Payload && !problem.fixes.empty();
        });
        QVERIFY(fixable != problems.end());
        applyFix(m_session, fixable->fixes.front());
        QVERIFY(!isBroken(m_session.preview()->request));
        QCOMPARE(m_session.preview()->request.body, "{\"a\": \"Ada \\\"the first\\\"\\\\\\n\"}");
    }

    void aPlaceThatIsGoneIsHarmless()
    {
        const std::string body = m_session.campaign().body;
        applyFix(m_session,
            {"", {{{Part::HeaderValue, 99, {0, 1}}, "x"}, {{Part::Body, -1, {9'000'000, 9'000'001}}, "x"},
                     {{Part::Profile, -1, {0, 1}}, "x"}}});
        QCOMPARE(m_session.campaign().body, body);
    }

private:
    WorkspaceFixture m_fixture {QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")};
    Session m_session;
};

QTEST_GUILESS_MAIN(TestFixApplier)
#include "tst_FixApplier.moc"
