// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/Handoff.h"

#include "campaign/PlaceholderFiller.h"
#include "text/Diagnostic.h"

#include <string_view>

namespace hookbench {

namespace {

using Section = HandoffField::Section;
using Kind = HandoffField::Kind;

const char* nameOf(Qualification qualification)
{
    switch (qualification) {
    case Qualification::LiveBehavior:
        return HOOKBENCH_TEXT("Live behavior");
    case Qualification::PastBehavior:
        return HOOKBENCH_TEXT("Past behavior");
    case Qualification::ExternalTrigger:
        break;
    }
    return HOOKBENCH_TEXT("External trigger");
}

std::string tickedVariables(const ProfileVariables& variables)
{
    std::string names;
    const auto add = [&names](bool isTicked, std::string_view name) {
        if (isTicked)
            names.append(names.empty() ? "" : ", ").append(name);
    };
    add(variables.email, "email");
    add(variables.identity, "identity");
    add(variables.objectId, "objectId");
    add(variables.profileData, "profileData");
    add(variables.eventProperties, "event properties");
    add(variables.pushToken, "push_token");
    return names;
}

/// Collects the fields of one hand-off.
class HandoffWriter {
public:
    HandoffWriter(const Environment& environment, const liquid::Dialect& dialect)
        : m_environment(environment)
        , m_dialect(dialect)
    {
    }

    std::vector<HandoffField> take() { return std::move(m_fields); }

    void addWebhook(const Webhook& webhook)
    {
        add(Section::Webhook, HOOKBENCH_TEXT("Name"), SecretText(webhook.name));
        add(Section::Webhook, HOOKBENCH_TEXT("HTTP method"), SecretText(webhook.method), Kind::Choice);
        addAuthorText(Section::Webhook, HOOKBENCH_TEXT("Destination URL"), webhook.url);
        add(Section::Webhook, HOOKBENCH_TEXT("Authentication"), SecretText(HOOKBENCH_TEXT("No authentication")),
            Kind::Choice);
        for (const Header& header : webhook.headers) {
            if (!header.enabled || header.name.empty())
                continue;
            addAuthorText(Section::Webhook, HOOKBENCH_TEXT("Header key"), header.name);
            addAuthorText(Section::Webhook, HOOKBENCH_TEXT("Header value"), header.value);
        }
    }

    void addStartAndWho(const Campaign& campaign, const Webhook& webhook)
    {
        add(Section::Start, HOOKBENCH_TEXT("Campaign name"), SecretText(campaign.name)).isDocumented = false;
        add(Section::Start, HOOKBENCH_TEXT("Qualification criteria"),
            SecretText(nameOf(campaign.delivery.qualification)), Kind::Choice);
        add(Section::Start, HOOKBENCH_TEXT("Webhook"), SecretText(webhook.name), Kind::Choice);
        add(Section::Who, HOOKBENCH_TEXT("Event that qualifies"), SecretText(campaign.delivery.triggerEvent),
            Kind::Choice);
        add(Section::Who, HOOKBENCH_TEXT("Target segment"), SecretText(campaign.delivery.audience), Kind::Choice);
    }

    void addWhat(const Campaign& campaign)
    {
        for (const KeyValue& pair : campaign.urlParameters) {
            addAuthorText(Section::What, HOOKBENCH_TEXT("URL key"), pair.key);
            addAuthorText(Section::What, HOOKBENCH_TEXT("URL value"), pair.value);
        }
        const bool isJson = campaign.contentFormat == ContentFormat::Json;
        add(Section::What, HOOKBENCH_TEXT("Content format"),
            SecretText(isJson ? HOOKBENCH_TEXT("JSON") : HOOKBENCH_TEXT("Plain text")), Kind::Choice);
        if (campaign.bodyMode == BodyMode::Custom)
            add(Section::What, HOOKBENCH_TEXT("Custom Body"), SecretText(campaign.body), Kind::Code);
        else
            addKeyValues(campaign);
    }

    void addWhen(const Campaign& campaign)
    {
        const std::string& start = campaign.delivery.start;
        add(Section::When, HOOKBENCH_TEXT("Start"), SecretText(start.empty() ? HOOKBENCH_TEXT("Now") : start));
        add(Section::When, HOOKBENCH_TEXT("End"), SecretText(campaign.delivery.end));
        add(Section::When, HOOKBENCH_TEXT("Delay"), SecretText(campaign.delivery.delay));
    }

private:
    HandoffField& add(Section section, const char* label, SecretText value, Kind kind = Kind::Text)
    {
        if (value.isEmpty())
            return m_leftOut = {};
        return m_fields.emplace_back(HandoffField{section, label, std::move(value), kind, true, {}});
    }

    /// A text that may hold placeholders and Liquid.
    HandoffField& addAuthorText(Section section, const char* label, const std::string& text)
    {
        const SecretText filled = fillPlaceholders(text, m_environment, m_dialect);
        // What fills a sandbox means nothing to CleverTap: its placeholders are handed over as they are.
        const bool isForTests = !m_environment.endpoint.empty() && filled != SecretText(text);
        HandoffField& field = add(section, label, isForTests ? SecretText(text) : filled);
        if (isForTests)
            field.note = HOOKBENCH_TEXT("Put your own value in. To have it filled in here, publish with an environment "
                                        "that sends to the webhook's own host.");
        if (text.find("{{") != std::string::npos || text.find("{%") != std::string::npos) {
            field.isDocumented = false;
            field.note = HOOKBENCH_TEXT("CleverTap does not document Liquid here; that it works is inferred.");
        }
        return field;
    }

    void addKeyValues(const Campaign& campaign)
    {
        add(Section::What, HOOKBENCH_TEXT("Profile variables"), SecretText(tickedVariables(campaign.profileVariables)),
            Kind::Choice);
        for (const KeyValue& pair : campaign.customPairs) {
            add(Section::What, HOOKBENCH_TEXT("Custom key"), SecretText(pair.key));
            add(Section::What, HOOKBENCH_TEXT("Custom value"), SecretText(pair.value));
        }
    }

    const Environment& m_environment;
    const liquid::Dialect& m_dialect;
    std::vector<HandoffField> m_fields;
    HandoffField m_leftOut;
};

} // namespace

const char* sectionTitle(HandoffField::Section section)
{
    switch (section) {
    case Section::Webhook:
        return HOOKBENCH_TEXT("Settings > Channels > Webhooks > + Add Webhook");
    case Section::Start:
        return HOOKBENCH_TEXT("Start");
    case Section::Who:
        return HOOKBENCH_TEXT("Who");
    case Section::What:
        return HOOKBENCH_TEXT("What");
    case Section::When:
        break;
    }
    return HOOKBENCH_TEXT("When");
}

std::vector<HandoffField> handoffFields(
    const Campaign& campaign, const Webhook& webhook, const Environment& environment, const liquid::Dialect& dialect)
{
    HandoffWriter writer(environment, dialect);
    writer.addWebhook(webhook);
    writer.addStartAndWho(campaign, webhook);
    writer.addWhat(campaign);
    writer.addWhen(campaign);
    return writer.take();
}

} // namespace hookbench
