// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"
#include "campaign/WorkspaceFiles.h"
#include "json/Scanner.h"

#include <QCryptographicHash>
#include <QTest>

using namespace hookbench;

namespace {

const QString folder = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");
const std::string recipe = "recipe-as-published";
const std::string purchase = "nps-after-purchase";
const std::string feedback = "product-feedback";

} // namespace

/// What a newcomer does with the example that the program ships.
class TestExampleWorkspace : public QObject {
    Q_OBJECT

private:
    Workspace m_workspace = loadWorkspace(folder).workspace;

    RequestTemplate parts(const std::string& campaign, const std::string& environment = "sandbox") const
    {
        RequestTemplate parts;
        parts.campaign = *m_workspace.campaign(campaign);
        parts.webhook = *m_workspace.webhook(parts.campaign.webhook);
        parts.environment = *m_workspace.environment(environment);
        parts.dialect = m_workspace.dialect;
        parts.sandboxOrigin = "http://127.0.0.1:4711";
        return parts;
    }

    RenderedRequest render(const RequestTemplate& parts, const Sample& profile, const Sample* event = nullptr) const
    {
        return RequestRenderer(parts).render(rootScope(profile, event), {});
    }

private slots:
    void theRecipeIsThePublishedOne()
    {
        const RequestTemplate recipeParts = parts(recipe);
        QCOMPARE(recipeParts.webhook.method, std::string("POST"));
        QCOMPARE(recipeParts.webhook.url, std::string("https://<yourdatacenterid>.qualtrics.com/API/v3/distributions"));
        // Byte for byte as CleverTap's guide has it.
        const QByteArray body = QByteArray::fromStdString(recipeParts.campaign.body);
        QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(),
            QByteArray("f54529ce29f20f3782ca27ebc575abbf8f6aa4dcc77fdb2016a0f55a565eb8f4"));
        QCOMPARE(m_workspace.defaultEnvironment, std::string("sandbox"));
    }

    void everyProfileGetsTheRecipesPayload_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("contactId");
        QTest::newRow("Ada") << "ada"
                             << "CGC_0123456789abcde";
        QTest::newRow("quotes in the name") << "augusta"
                                            << "CGC_1123456789abcde";
        QTest::newRow("no QualtricID") << "grace"
                                       << "test";
        QTest::newRow("beyond Latin") << "zoe"
                                      << "CGC_2123456789abcde";
    }

    void everyProfileGetsTheRecipesPayload()
    {
        QFETCH(QString, profile);
        QFETCH(QString, contactId);
        const RequestTemplate recipeParts = parts(recipe);
        const Sample* sample = m_workspace.profile(profile.toStdString());
        QVERIFY(sample);
        const RenderedRequest request = render(recipeParts, *sample, m_workspace.event("charged"));
        QVERIFY(request.isSendable());
        const QString expected = QString::fromStdString(recipeParts.campaign.body)
                                     .replace(QStringLiteral("{{ Profile.QualtricID | default: 'test' }}"), contactId);
        QCOMPARE(QString::fromStdString(request.body), expected);
        QVERIFY(json::isValid(request.body));
        QCOMPARE(request.url.masked(), std::string("http://127.0.0.1:4711/API/v3/distributions"));
        QCOMPARE(request.headers.size(), std::size_t(2));
        QVERIFY(request.headers.back().value.hasSecrets());
    }

    void changingAFieldChangesThePayload()
    {
        Sample ada = *m_workspace.profile("ada");
        const std::string before = render(parts(recipe), ada).body;
        ada.fields.set("QualtricID", json::Value::string("CGC_changed"));
        const std::string after = render(parts(recipe), ada).body;
        QVERIFY(before != after);
        QVERIFY(after.find("\"CGC_changed\"") != std::string::npos);
    }

    void theCampaignThatOpensFirstGreetsByName()
    {
        QCOMPARE(m_workspace.campaigns.front().id, purchase);
        for (Sample profile : m_workspace.profiles) {
            profile.fields.set("Name", json::Value::string("Ada \"Countess\" \\ King"));
            const RenderedRequest request = render(parts(purchase), profile);
            QVERIFY(request.isSendable());
            QVERIFY2(json::isValid(request.body), request.body.c_str());
            QVERIFY(request.body.find(R"("Ada \"Countess\" \\ King, how was)") != std::string::npos);
        }
    }

    void changingTheNameChangesTheFeedbackCampaign()
    {
        Sample ada = *m_workspace.profile("ada");
        const Sample* viewed = m_workspace.event("product-viewed");
        QVERIFY(render(parts(feedback), ada, viewed).body.find("\"Ada Lovelace, do you like the Headphones?\"")
            != std::string::npos);
        ada.fields.set("Name", json::Value::string("Ada \"Countess\" \\ King"));
        const RenderedRequest request = render(parts(feedback), ada, viewed);
        QVERIFY2(
            request.body.find(R"("Ada \"Countess\" \\ King, do you like)") != std::string::npos, request.body.c_str());
        QVERIFY(request.body.find("\"HP-100, HP-200\"") != std::string::npos);
    }

    void feedbackIsValidForEveryoneWhoCanBeAsked_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("no event") << QString();
        QTest::newRow("charged") << "charged";
        QTest::newRow("product viewed") << "product-viewed";
    }

    void feedbackIsValidForEveryoneWhoCanBeAsked()
    {
        QFETCH(QString, event);
        for (const Sample& profile : m_workspace.profiles) {
            const RenderedRequest request = render(parts(feedback), profile, m_workspace.event(event.toStdString()));
            const bool hasId = profile.fields.find("QualtricID") != nullptr;
            QCOMPARE(request.outcome, hasId ? liquid::OutcomeKind::Payload : liquid::OutcomeKind::Abort);
            QVERIFY2(!hasId || json::isValid(request.body), request.body.c_str());
            QCOMPARE(request.isSendable(), hasId);
        }
    }

    void productionAsksForItsDataCentre()
    {
        const RenderedRequest request = render(parts(recipe, "production"), *m_workspace.profile("ada"));
        QVERIFY(!request.isSendable());
        const Diagnostic& diagnostic = request.diagnostics.front();
        QCOMPARE(diagnostic.code, std::string("request.placeholder"));
        QCOMPARE(diagnostic.arguments.front(), std::string("yourdatacenterid"));
        QCOMPARE(diagnostic.place.part, Part::Url);
        QCOMPARE(diagnostic.place.range.begin, std::size_t(8));
        QCOMPARE(diagnostic.place.range.end, std::size_t(26));

        RequestTemplate filled = parts(recipe, "production");
        filled.environment.variables.front().value = "fra1";
        const RenderedRequest complete = render(filled, *m_workspace.profile("ada"));
        QVERIFY(complete.isSendable());
        QCOMPARE(complete.url.masked(), std::string("https://fra1.qualtrics.com/API/v3/distributions"));
    }
};

QTEST_APPLESS_MAIN(TestExampleWorkspace)
#include "tst_ExampleWorkspace.moc"
