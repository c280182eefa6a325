// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/KnownFields.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hookbench {

namespace {

constexpr std::size_t glanceBytes = 40;
constexpr std::size_t deepestPath = 4; // the root and three levels

/// Names as in exports, APIs and payloads (documented); the spelling of the CleverTap ID in Liquid is not.
constexpr auto systemNames = std::to_array<std::string_view>({"Name", "Email", "Phone", "Identity", "Gender", "DOB",
    "Photo", "Tz", "Customer Type", "Age", "Education", "Employed", "Married", "Lat", "Long", "CT_Test_User"});

constexpr auto rootNames = std::to_array<std::string_view>({"Profile", "Event", "ExternalTrigger"});

std::string typeOf(const json::Value& value)
{
    switch (value.kind()) {
    case json::Value::Kind::Null:
        return {};
    case json::Value::Kind::Boolean:
        return "boolean";
    case json::Value::Kind::Number:
        return "number";
    case json::Value::Kind::String:
        return "text";
    case json::Value::Kind::Array:
        return "list";
    case json::Value::Kind::Object:
        return "object";
    }
    return {};
}

std::string typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Any:
        return {};
    case FieldType::String:
        return "text";
    case FieldType::Number:
    case FieldType::Integer:
        return "number";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Date:
        return "date";
    case FieldType::List:
        return "list";
    case FieldType::Object:
        return "object";
    }
    return {};
}

std::string glance(const json::Value& value)
{
    std::string text = value.isString() ? value.text() : json::toCompactText(value);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    if (text.size() <= glanceBytes)
        return text;
    std::size_t end = glanceBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end; // never a part of a character
    return text.substr(0, end) + "…";
}

/// The values that a path leads to; "*" goes into every element.
std::vector<const json::Value*> valuesAt(const json::Value& root, std::span<const std::string> path)
{
    std::vector<const json::Value*> values{&root};
    for (const std::string& step : path) {
        std::vector<const json::Value*> below;
        for (const json::Value* value : values) {
            if (step == "*") {
                for (const json::Value& item : value->items())
                    below.push_back(&item);
            } else if (const json::Value* member = value->find(step)) {
                below.push_back(member);
            }
        }
        values = std::move(below);
    }
    return values;
}

class Collector {
public:
    void add(KnownField field)
    {
        const auto known = std::find_if(
            m_fields.begin(), m_fields.end(), [&](const KnownField& other) { return other.name == field.name; });
        if (known == m_fields.end())
            m_fields.push_back(std::move(field));
        else if (known->type.empty() || field.type == "date")
            known->type = field.type;
    }

    void addMembers(const json::Value& value)
    {
        for (const auto& [name, member] : value.members())
            add({name, KnownField::Source::Sample, typeOf(member), member.isNull() ? std::string() : glance(member)});
        if (value.isArray()) {
            for (const char* name : {"first", "last"})
                add({name, KnownField::Source::BuiltIn, {}, {}});
        }
        if (value.isArray() || value.isString())
            add({"size", KnownField::Source::BuiltIn, "number", {}});
    }

    std::vector<KnownField> take() { return std::move(m_fields); }

private:
    std::vector<KnownField> m_fields;
};

void addContracts(Collector& fields, std::span<const std::string> path, const FieldContracts& contracts)
{
    for (const auto& [text, contract] : contracts.entries()) {
        const auto steps = stepsOfPath(text);
        if (!steps || steps->size() <= path.size() || !std::equal(path.begin(), path.end(), steps->begin()))
            continue;
        const bool isItself = steps->size() == path.size() + 1;
        fields.add({(*steps)[path.size()], KnownField::Source::Contract,
            isItself ? typeOf(contract.type) : std::string(), {}});
    }
}

void addBelow(std::vector<FieldAt>& all, const std::vector<std::string>& path, std::span<const json::Value> rootScopes,
    const FieldContracts& contracts)
{
    for (KnownField& field : knownFields(path, rootScopes, contracts)) {
        if (field.source == KnownField::Source::BuiltIn || field.name == "*")
            continue;
        std::vector<std::string> inner = path;
        inner.push_back(field.name);
        const bool goesDeeper = field.type == "object" || field.type.empty();
        all.push_back({inner, std::move(field)});
        if (goesDeeper && inner.size() < deepestPath)
            addBelow(all, inner, rootScopes, contracts);
    }
}

} // namespace

std::vector<FieldAt> allKnownFields(std::span<const json::Value> rootScopes, const FieldContracts& contracts)
{
    std::vector<FieldAt> all;
    for (const KnownField& root : knownFields({}, rootScopes, contracts))
        addBelow(all, {root.name}, rootScopes, contracts);
    return all;
}

bool isPlainName(std::string_view name)
{
    const auto isNameByte = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !name.empty() && (name.front() < '0' || name.front() > '9') && name.front() != '-'
        && std::all_of(name.begin(), name.end(), isNameByte);
}

std::string bracketed(const std::string& name)
{
    const char quote = name.find('\'') == std::string::npos ? '\'' : '"';
    return std::string("[") + quote + name + quote + ']';
}

std::string liquidPath(std::span<const std::string> path)
{
    std::string text;
    for (const std::string& name : path)
        text += text.empty() ? name : isPlainName(name) ? '.' + name : bracketed(name);
    return text;
}

std::vector<KnownField> knownFields(
    std::span<const std::string> path, std::span<const json::Value> rootScopes, const FieldContracts& contracts)
{
    Collector fields;
    for (const json::Value& root : rootScopes) {
        for (const json::Value* value : valuesAt(root, path))
            fields.addMembers(*value);
    }
    addContracts(fields, path, contracts);
    if (path.empty()) {
        for (const std::string_view name : rootNames)
            fields.add({std::string(name), KnownField::Source::System, "object", {}});
    } else if (path.size() == 1 && path.front() == "Profile") {
        for (const std::string_view name : systemNames)
            fields.add({std::string(name), KnownField::Source::System, {}, {}});
    }
    return fields.take();
}

} // namespace hookbench
