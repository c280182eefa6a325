// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WorkspaceFiles.h"
#include "clevertap/Handoff.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;

namespace {

/// "label=value" of each field, secrets masked.
QStringList shown(const std::vector<HandoffField>& fields)
{
    QStringList texts;
    for (const HandoffField& field : fields)
        texts.append(QString::fromStdString(field.label + "=" + field.value.masked()));
    return texts;
}

} // namespace

class TestHandoff : public QObject {
    Q_OBJECT

private:
    Workspace m_workspace =
        loadWorkspace(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics")).workspace;

    std::vector<HandoffField> fields(const Campaign& campaign, const Webhook& webhook) const
    {
        Environment production = *m_workspace.environment("production");
        production.variables.front().value = "fra1";
        return handoffFields(campaign, webhook, production, liquid::clevertapDialect());
    }

private slots:
    void theRecipeComesInTheOrderOfTheDashboard()
    {
        const Campaign& campaign = *m_workspace.campaign("nps-after-purchase");
        const auto list = fields(campaign, *m_workspace.webhook("qualtrics"));
        const QString mask = QString::fromUtf8(SecretText::mask.data(), qsizetype(SecretText::mask.size()));
        const QStringList expected{QStringLiteral("Name=Qualtrics"), QStringLiteral("HTTP method=POST"),
            QStringLiteral("Destination URL=https://fra1.qualtrics.com/API/v3/distributions"),
            QStringLiteral("Authentication=No authentication"), QStringLiteral("Header key=Content-Type"),
            QStringLiteral("Header value=application/json"), QStringLiteral("Header key=X-API-TOKEN"),
            QStringLiteral("Header value=") + mask, QStringLiteral("Campaign name=NPS after purchase"),
            QStringLiteral("Qualification criteria=Live behavior"), QStringLiteral("Webhook=Qualtrics"),
            QStringLiteral("Event that qualifies=Charged"),
            QStringLiteral("Target segment=Customers who agreed to surveys"), QStringLiteral("Content format=JSON"),
            QStringLiteral("Custom Body=") + QString::fromStdString(campaign.body), QStringLiteral("Start=Now"),
            QStringLiteral("Delay=2 days")};
        QCOMPARE(shown(list), expected);
        QVERIFY(std::is_sorted(list.begin(), list.end(),
            [](const HandoffField& a, const HandoffField& b) { return a.section < b.section; }));
        const auto secret = std::find_if(list.begin(), list.end(), [](const auto& field) { return field.isSecret(); });
        QCOMPARE(secret->value.secretNames(), std::vector<std::string>{"qualtrics-token"});
    }

    void keyValueModeListsItsBoxes()
    {
        Campaign campaign = *m_workspace.campaign("nps-after-purchase");
        campaign.bodyMode = BodyMode::KeyValue;
        campaign.contentFormat = ContentFormat::PlainText;
        campaign.profileVariables = {true, true, false, false, true, false};
        campaign.customPairs = {{"greeting", "Hi {{ Profile.Name }}"}};
        campaign.urlParameters = {{"source", "<yourdatacenterid>"}};
        const QStringList list = shown(fields(campaign, *m_workspace.webhook("qualtrics")));
        const qsizetype first = list.indexOf(QStringLiteral("URL key=source"));
        QVERIFY(first > 0);
        const QStringList expected{QStringLiteral("URL key=source"), QStringLiteral("URL value=fra1"),
            QStringLiteral("Content format=Plain text"),
            QStringLiteral("Profile variables=email, identity, event properties"),
            QStringLiteral("Custom key=greeting"), QStringLiteral("Custom value=Hi {{ Profile.Name }}")};
        QCOMPARE(list.mid(first, expected.size()), expected);
        QVERIFY(list.filter(QStringLiteral("Custom Body")).isEmpty());
    }

    void whatIsInferredIsMarked()
    {
        Webhook webhook = *m_workspace.webhook("qualtrics");
        webhook.headers = {{"X-Name", "{{ Profile.Name }}"}, {"X-Off", "1", false}};
        const auto list = fields(*m_workspace.campaign("nps-after-purchase"), webhook);
        const auto field =
            std::find_if(list.begin(), list.end(), [](const HandoffField& f) { return f.label == "Header value"; });
        QVERIFY(!field->isDocumented);
        QVERIFY(!field->note.empty());
        QVERIFY(shown(list).filter(QStringLiteral("X-Off")).isEmpty());
        const auto method =
            std::find_if(list.begin(), list.end(), [](const HandoffField& f) { return f.label == "HTTP method"; });
        QVERIFY(method->isDocumented);
    }

    void theSandboxFillsNothingIn()
    {
        const auto list = handoffFields(*m_workspace.campaign("nps-after-purchase"), *m_workspace.webhook("qualtrics"),
            *m_workspace.environment("sandbox"), liquid::clevertapDialect());
        const auto url =
            std::find_if(list.begin(), list.end(), [](const HandoffField& f) { return f.label == "Destination URL"; });
        QCOMPARE(url->value.masked(), m_workspace.webhook("qualtrics")->url);
        QVERIFY(!url->note.empty());
        QVERIFY(std::none_of(list.begin(), list.end(), [](const HandoffField& field) { return field.isSecret(); }));
    }

    void everySectionHasATitle()
    {
        using Section = HandoffField::Section;
        for (const Section section : {Section::Webhook, Section::Start, Section::Who, Section::What, Section::When})
            QVERIFY(*sectionTitle(section) != '\0');
    }
};

QTEST_APPLESS_MAIN(TestHandoff)
#include "tst_Handoff.moc"
