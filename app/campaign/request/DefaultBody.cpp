// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/DefaultBody.h"

#include "campaign/request/Placeholders.h"
#include "campaign/request/RequestFindings.h"
#include "campaign/request/ValueJson.h"
#include "json/Value.h"

#include <algorithm>
#include <array>
#include <span>

namespace hookbench {

namespace {

using liquid::Value;
using Names = std::span<const std::string_view>;

/// Spellings that exports and calls of CleverTap use for what the body calls email, identity, objectId, push_token.
constexpr auto emailNames = std::to_array<std::string_view>({"Email", "email"});
constexpr auto identityNames = std::to_array<std::string_view>({"Identity", "identity"});
constexpr auto objectIdNames = std::to_array<std::string_view>({"objectId", "ObjectId", "CleverTap ID", "clevertapId"});
constexpr auto pushTokenNames = std::to_array<std::string_view>({"push_token", "Push_token"});

/// Properties that CleverTap itself gives a meaning; all others are custom ones.
constexpr auto systemNames = std::to_array<std::string_view>({"Name", "Email", "email", "Phone", "Identity", "identity",
    "Gender", "DOB", "Photo", "Tz", "Age", "Education", "Employed", "Married", "Lat", "Long", "CT_Test_User",
    "objectId", "ObjectId", "CleverTap ID", "clevertapId", "push_token", "Push_token", "all_identities"});

const Value* member(const Value& map, std::string_view name)
{
    return map.isMap() ? map.map().find(name) : nullptr;
}

const Value* firstMember(const Value* map, Names names)
{
    for (const std::string_view name : names) {
        const Value* value = map ? member(*map, name) : nullptr;
        if (value && !value->isNil())
            return value;
    }
    return nullptr;
}

void appendMember(std::string& json, std::string_view name, const Value* value)
{
    if (!value)
        return;
    json += ',';
    json::appendQuoted(json, name);
    json += ':';
    appendJson(json, *value);
}

std::string customProperties(const Value& profile)
{
    std::string json = "{";
    for (const liquid::MapEntry& entry : profile.map().entries()) {
        if (std::find(systemNames.begin(), systemNames.end(), entry.key()) != systemNames.end())
            continue;
        if (json.size() > 1)
            json += ',';
        json::appendQuoted(json, entry.key());
        json += ':';
        appendJson(json, entry.value);
    }
    return json + '}';
}

} // namespace

DefaultBody::DefaultBody(const Campaign& campaign, const liquid::Dialect& dialect)
    : m_campaign(campaign)
{
    m_diagnostics.push_back(requestFinding("request.default-body", Severity::Information, {},
        HOOKBENCH_TEXT("CleverTap makes this body itself; its keys are documented, their order is inferred"),
        HOOKBENCH_TEXT(
            "targetId is the number that CleverTap gives the campaign when it is published; here it is 0.")));
    int row = 0;
    for (const KeyValue& pair : campaign.customPairs)
        addPair(pair, row++, dialect);
}

void DefaultBody::addPair(const KeyValue& pair, int row, const liquid::Dialect& dialect)
{
    if (pair.key.empty() && pair.value.empty())
        return;
    const auto value = liquid::Program::parse(pair.value, dialect);
    const auto add = [&](Diagnostic diagnostic) {
        diagnostic.place.item = row;
        m_diagnostics.push_back(std::move(diagnostic));
    };
    for (const Diagnostic& diagnostic : value->diagnostics())
        add(diagnostic);
    for (const Placeholder& mark : placeholdersOfBody(*value))
        add(placeholderInBody(mark));
    if (pair.key.empty())
        add(requestFinding("request.pair-name", Severity::Error, {},
            HOOKBENCH_TEXT("A custom pair has a value but no key"),
            HOOKBENCH_TEXT("Give it a key, or remove the row.")));
    const bool isKnown =
        std::any_of(m_pairs.begin(), m_pairs.end(), [&pair](const Pair& known) { return known.key == pair.key; });
    if (isKnown)
        add(requestFinding("request.pair-duplicate", Severity::Error, {},
            HOOKBENCH_TEXT("There are two custom pairs with the key “%1”"),
            HOOKBENCH_TEXT("Give one of them another key, or remove it."), {pair.key}));
    m_pairs.push_back({pair.key, value, row});
}

std::vector<liquid::DataPath> DefaultBody::dataPaths() const
{
    std::vector<liquid::DataPath> paths;
    for (const Pair& pair : m_pairs) {
        const auto more = pair.value->dataPaths();
        paths.insert(paths.end(), more.begin(), more.end());
    }
    return paths;
}

DefaultBody::Outcome DefaultBody::render(
    liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const
{
    Outcome outcome;
    const std::string pairs = keyValues(outcome, renderer, root, clock);
    if (outcome.kind != liquid::OutcomeKind::Payload)
        return outcome;
    outcome.body = "{\"targetId\":0,\"key_values\":" + pairs + ",\"profiles\":{\"key_values\":" + pairs;
    appendProfile(outcome.body, root);
    outcome.body += "}}";
    return outcome;
}

std::string DefaultBody::keyValues(
    Outcome& outcome, liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const
{
    liquid::RenderOptions options;
    options.clock = clock;
    std::string json = "{";
    for (const Pair& pair : m_pairs) {
        const liquid::Outcome value = renderer.render(*pair.value, root, options);
        if (value.kind != liquid::OutcomeKind::Payload && outcome.kind != liquid::OutcomeKind::Error)
            outcome.kind = value.kind;
        if (!pair.value->hasErrors()) {
            for (Diagnostic diagnostic : value.diagnostics) {
                diagnostic.place.item = pair.row;
                outcome.diagnostics.push_back(std::move(diagnostic));
            }
        }
        if (json.size() > 1)
            json += ',';
        json::appendQuoted(json, pair.key);
        json += ':';
        json::appendQuoted(json, value.output);
    }
    return json + '}';
}

void DefaultBody::appendProfile(std::string& json, const liquid::Value& root) const
{
    const ProfileVariables& ticked = m_campaign.profileVariables;
    const Value* profile = member(root, "Profile");
    if (ticked.email)
        appendMember(json, "email", firstMember(profile, emailNames));
    if (ticked.identity)
        appendMember(json, "identity", firstMember(profile, identityNames));
    if (ticked.objectId)
        appendMember(json, "objectId", firstMember(profile, objectIdNames));
    if (ticked.pushToken)
        appendMember(json, "push_token", firstMember(profile, pushTokenNames));
    if (ticked.profileData && profile && profile->isMap())
        json += ",\"profileData\":" + customProperties(*profile);
    // Live campaigns only (documented).
    if (ticked.eventProperties && m_campaign.delivery.qualification == Qualification::LiveBehavior)
        appendMember(json, "event_properties", member(root, "Event"));
}

} // namespace hookbench
