// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordMapping.h"

#include "campaign/import/DateForm.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string_view>
#include <utility>

namespace hookbench {

namespace {

enum class Meaning {
    SystemProperty, ///< under another name
    Property, ///< of this name, beside the others
    ProfileData,
    EventData,
    EventName,
    Profile, ///< the profile of an event
    Other,
};

struct KnownKey {
    std::string_view key; ///< lower case, without underscores
    Meaning meaning;
    std::string_view property = {};
};

constexpr std::array<KnownKey, 15> knownKeys{{
    {"identity", Meaning::SystemProperty, "Identity"},
    {"email", Meaning::SystemProperty, "Email"},
    {"phone", Meaning::SystemProperty, "Phone"},
    {"name", Meaning::SystemProperty, "Name"},
    {"objectid", Meaning::Property},
    {"clevertapid", Meaning::Property},
    {"allidentities", Meaning::Property},
    {"pushtoken", Meaning::Property},
    {"profiledata", Meaning::ProfileData},
    {"evtdata", Meaning::EventData},
    {"eventprops", Meaning::EventData},
    {"eventproperties", Meaning::EventData},
    {"evtname", Meaning::EventName},
    {"eventname", Meaning::EventName},
    {"profile", Meaning::Profile},
}};

constexpr KnownKey other{{}, Meaning::Other};

const KnownKey& meaningOf(std::string_view key)
{
    std::array<char, 16> plain{};
    std::size_t size = 0;
    for (const char byte : key) {
        if (byte == '_')
            continue;
        if (size == plain.size())
            return other;
        plain[size++] = static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    }
    const std::string_view wanted(plain.data(), size);
    const auto found = std::ranges::find_if(knownKeys, [&](const KnownKey& known) { return known.key == wanted; });
    return found == knownKeys.end() ? other : *found;
}

bool isEnvelope(const json::Value& record)
{
    return std::ranges::any_of(record.members(), [](const json::Value::Member& member) {
        const Meaning meaning = meaningOf(member.first).meaning;
        return member.second.isObject()
            && (meaning == Meaning::ProfileData || meaning == Meaning::EventData || meaning == Meaning::Profile);
    });
}

/// What only CleverTap's exports hold.
bool isExport(const json::Value& record)
{
    return record.find("all_identities") || record.find("clevertapId") || record.find("clevertapIds");
}

/// $D_1643917509, at any depth.
void showDates(json::Value& value)
{
    if (value.isString() && value.text().starts_with("$D_")) {
        const std::string_view digits = std::string_view(value.text()).substr(3);
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
        if (error != std::errc() || end != digits.data() + digits.size())
            return;
        if (auto text = dateText(seconds))
            value = json::Value::string(std::move(*text));
        return;
    }
    for (json::Value& item : value.items())
        showDates(item);
    for (auto& [key, member] : value.members())
        showDates(member);
}

Sample emptySample(SampleKind kind)
{
    Sample sample;
    sample.kind = kind;
    sample.fields = json::Value::object();
    return sample;
}

class Envelope {
public:
    ProfileAndEvent takeApart(json::Value record)
    {
        for (auto& [key, value] : record.members())
            takeMember(key, std::move(value));
        Sample& owner = m_result.event ? *m_result.event : m_result.profile;
        for (auto& [key, value] : m_rest.members())
            owner.unknown.set(key, std::move(value));
        return std::move(m_result);
    }

private:
    Sample& event()
    {
        if (!m_result.event)
            m_result.event = emptySample(SampleKind::Event);
        return *m_result.event;
    }

    void takeMember(const std::string& key, json::Value value)
    {
        const KnownKey& known = meaningOf(key);
        json::Value& fields = m_result.profile.fields;
        if (known.meaning == Meaning::SystemProperty) {
            fields.set(known.property, std::move(value));
        } else if (known.meaning == Meaning::Property) {
            fields.set(key, std::move(value));
        } else if (known.meaning == Meaning::EventName && value.isString()) {
            event().name = value.text();
        } else if (known.meaning == Meaning::ProfileData && value.isObject()) {
            for (auto& [name, property] : value.members())
                fields.set(name, std::move(property));
        } else if (known.meaning == Meaning::EventData && value.isObject()) {
            event().fields = std::move(value);
        } else if (known.meaning == Meaning::Profile && value.isObject()) {
            for (auto& [name, property] : value.members())
                takeMember(name, std::move(property));
        } else {
            m_rest.members().emplace_back(key, std::move(value));
        }
    }

    ProfileAndEvent m_result{emptySample(SampleKind::Profile), {}};
    json::Value m_rest = json::Value::object();
};

/// {"name", "Profile": {…}, "Event": {…}} as a workspace has it.
ProfileAndEvent fromSample(json::Value record)
{
    ProfileAndEvent result{emptySample(SampleKind::Profile), {}};
    json::Value rest = json::Value::object();
    for (auto& [key, value] : record.members()) {
        if (key == "Profile") {
            result.profile.fields = std::move(value);
        } else if (key == "Event" && value.isObject()) {
            result.event = emptySample(SampleKind::Event);
            result.event->fields = std::move(value);
        } else if (key == "name" && value.isString()) {
            result.profile.name = value.text();
        } else {
            rest.members().emplace_back(key, std::move(value));
        }
    }
    Sample& owner = result.event ? *result.event : result.profile;
    for (auto& [key, value] : rest.members())
        owner.unknown.set(key, std::move(value));
    return result;
}

ProfileAndEvent fromProperties(json::Value record)
{
    ProfileAndEvent result{emptySample(SampleKind::Profile), {}};
    if (isExport(record) && !record.find("Identity")) {
        for (auto& [key, value] : record.members()) {
            if (key == "identity")
                key = "Identity";
        }
    }
    result.profile.fields = std::move(record);
    return result;
}

} // namespace

ProfileAndEvent takeApart(json::Value record)
{
    const auto holds = [&record](const char* root) {
        const json::Value* value = record.find(root);
        return value && value->isObject();
    };
    const bool isSample = holds("Profile") || holds("Event") || holds(Sample::externalTriggerKey);
    const bool isInEnvelope = !isSample && isEnvelope(record);
    showDates(record);
    if (isSample)
        return fromSample(std::move(record));
    return isInEnvelope ? Envelope().takeApart(std::move(record)) : fromProperties(std::move(record));
}

} // namespace hookbench
