// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/CampaignJson.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

// In the order of the enumerators.
const std::vector<std::string_view> contentFormats{"json", "text"};
const std::vector<std::string_view> bodyModes{"custom", "keyValue"};
const std::vector<std::string_view> states{"draft", "published"};
const std::vector<std::string_view> qualifications{"liveBehavior", "pastBehavior", "externalTrigger"};

/// The boxes of CleverTap's editor under the names that they have in the default body (documented).
struct VariableName {
    const char* name;
    bool ProfileVariables::*isTicked;
};
constexpr std::array variableNames{
    VariableName{"email", &ProfileVariables::email},
    VariableName{"identity", &ProfileVariables::identity},
    VariableName{"objectId", &ProfileVariables::objectId},
    VariableName{"profileData", &ProfileVariables::profileData},
    VariableName{"event_properties", &ProfileVariables::eventProperties},
    VariableName{"push_token", &ProfileVariables::pushToken},
};

template <typename Enum> json::Value nameOf(const std::vector<std::string_view>& names, Enum value)
{
    return json::Value::string(std::string(names[static_cast<std::size_t>(value)]));
}

ProfileVariables readVariables(JsonFields& fields)
{
    ProfileVariables variables;
    if (!fields.value().find("profileVariables"))
        return variables;
    variables.identity = false;
    for (const std::string& name : fields.texts("profileVariables")) {
        const auto* known = std::find_if(variableNames.begin(), variableNames.end(),
            [&name](const VariableName& variable) { return variable.name == name; });
        if (known != variableNames.end())
            variables.*known->isTicked = true;
        else
            fields.reportWrongType("profileVariables",
                HOOKBENCH_TEXT("a list of: email, identity, objectId, profileData, event_properties, push_token"));
    }
    return variables;
}

json::Value variablesJson(const ProfileVariables& variables)
{
    std::vector<json::Value> names;
    for (const VariableName& variable : variableNames) {
        if (variables.*variable.isTicked)
            names.push_back(json::Value::string(variable.name));
    }
    return json::Value::array(std::move(names));
}

std::vector<KeyValue> readPairs(JsonFields& fields, std::string_view name)
{
    std::vector<KeyValue> pairs;
    for (JsonFields& pair : fields.objects(name))
        pairs.push_back({pair.text("key"), pair.text("value")});
    return pairs;
}

json::Value pairsJson(const std::vector<KeyValue>& pairs)
{
    std::vector<json::Value> rows;
    for (const KeyValue& pair : pairs) {
        json::Value row;
        row.set("key", json::Value::string(pair.key));
        row.set("value", json::Value::string(pair.value));
        rows.push_back(std::move(row));
    }
    return json::Value::array(std::move(rows));
}

Delivery readDelivery(JsonFields& fields)
{
    Delivery delivery;
    JsonFields trigger = fields.object("trigger");
    delivery.qualification = static_cast<Qualification>(trigger.choice("qualification", qualifications, 0));
    delivery.triggerEvent = trigger.text("event");
    JsonFields audience = fields.object("audience");
    delivery.audience = audience.text("segment");
    JsonFields schedule = fields.object("schedule");
    delivery.start = schedule.text("start");
    delivery.end = schedule.text("end");
    delivery.delay = schedule.text("delay");
    return delivery;
}

void setDelivery(json::Value& file, const Delivery& delivery)
{
    json::Value trigger;
    trigger.set("qualification", nameOf(qualifications, delivery.qualification));
    setIfFilled(trigger, "event", delivery.triggerEvent);
    json::Value audience = json::Value::object();
    setIfFilled(audience, "segment", delivery.audience);
    json::Value schedule = json::Value::object();
    setIfFilled(schedule, "start", delivery.start);
    setIfFilled(schedule, "end", delivery.end);
    setIfFilled(schedule, "delay", delivery.delay);
    file.set("trigger", std::move(trigger));
    file.set("audience", std::move(audience));
    file.set("schedule", std::move(schedule));
}

} // namespace

Campaign readCampaign(const json::Value& file, FileProblems& problems)
{
    JsonFields fields(file, problems);
    Campaign campaign;
    campaign.name = fields.text("name");
    campaign.webhook = fields.text("webhook");
    campaign.contentFormat = static_cast<ContentFormat>(fields.choice("contentFormat", contentFormats, 0));
    campaign.bodyMode = static_cast<BodyMode>(fields.choice("bodyMode", bodyModes, 0));
    campaign.profileVariables = readVariables(fields);
    campaign.customPairs = readPairs(fields, "customPairs");
    campaign.urlParameters = readPairs(fields, "urlParameters");
    campaign.dialect = fields.text("dialect");
    campaign.schema = fields.text("schema");
    campaign.delivery = readDelivery(fields);
    campaign.state = static_cast<CampaignState>(fields.choice("state", states, 0));
    campaign.publishedVersion = fields.integer("publishedVersion", 0);
    campaign.unknown = fields.unknown();
    return campaign;
}

json::Value toJson(const Campaign& campaign)
{
    json::Value file;
    file.set("name", json::Value::string(campaign.name));
    file.set("webhook", json::Value::string(campaign.webhook));
    file.set("contentFormat", nameOf(contentFormats, campaign.contentFormat));
    file.set("bodyMode", nameOf(bodyModes, campaign.bodyMode));
    file.set("profileVariables", variablesJson(campaign.profileVariables));
    file.set("customPairs", pairsJson(campaign.customPairs));
    file.set("urlParameters", pairsJson(campaign.urlParameters));
    setIfFilled(file, "dialect", campaign.dialect);
    setIfFilled(file, "schema", campaign.schema);
    setDelivery(file, campaign.delivery);
    file.set("state", nameOf(states, campaign.state));
    if (campaign.publishedVersion > 0)
        file.set("publishedVersion", json::Value::integer(campaign.publishedVersion));
    appendUnknown(file, campaign.unknown);
    return file;
}

const char* bodyFileName(ContentFormat format)
{
    return format == ContentFormat::Json ? "body.json.liquid" : "body.txt.liquid";
}

} // namespace hookbench
