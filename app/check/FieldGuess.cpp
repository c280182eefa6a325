// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/FieldGuess.h"

#include "check/FieldBreach.h"

#include "liquid/Program.h"

#include <algorithm>
#include <set>

namespace hookbench {

namespace {

using Kind = json::Value::Kind;

/// What has been seen of one property.
struct Seen {
    std::set<FieldType> types;
    std::vector<std::string> texts;
    std::size_t count = 0; ///< samples that have it and its parent
    bool isNull = false;
};

using Seens = std::vector<std::pair<std::vector<std::string>, Seen>>;

bool isDate(const std::string& text)
{
    FieldContract date;
    date.type = FieldType::Date;
    return keepsContract(date, liquid::Value::string(text));
}

bool isPlainList(const json::Value& value)
{
    return std::ranges::all_of(value.items(), &json::Value::isString);
}

bool isListOfObjects(const json::Value& value)
{
    return std::ranges::all_of(value.items(), &json::Value::isObject);
}

FieldType typeOf(const json::Value& value)
{
    switch (value.kind()) {
    case Kind::Boolean:
        return FieldType::Boolean;
    case Kind::Number:
        return value.text().find_first_of(".eE") == std::string::npos ? FieldType::Integer : FieldType::Number;
    case Kind::String:
        return isDate(value.text()) ? FieldType::Date : FieldType::String;
    case Kind::Array:
        return isPlainList(value) || isListOfObjects(value) ? FieldType::List : FieldType::Any;
    case Kind::Object:
        return FieldType::Object;
    case Kind::Null:
        break;
    }
    return FieldType::Any;
}

void collect(const json::Value& value, std::vector<std::string>& path, Seens& seens)
{
    if (!path.empty()) {
        auto found = std::ranges::find(seens, path, &Seens::value_type::first);
        if (found == seens.end())
            found = seens.insert(seens.end(), {path, Seen()});
        Seen& seen = found->second;
        seen.isNull = seen.isNull || value.isNull();
        if (!value.isNull())
            seen.types.insert(typeOf(value));
        if (value.isString())
            seen.texts.push_back(value.text());
        ++seen.count;
    }
    for (const auto& [name, member] : value.members()) {
        path.push_back(name);
        collect(member, path, seens);
        path.pop_back();
    }
    if (value.isArray() && isListOfObjects(value)) {
        path.emplace_back("*");
        for (const json::Value& item : value.items())
            collect(item, path, seens);
        path.pop_back();
    }
}

FieldType commonType(const std::set<FieldType>& types)
{
    if (types.size() == 1)
        return *types.begin();
    if (types == std::set{FieldType::Number, FieldType::Integer})
        return FieldType::Number;
    return types == std::set{FieldType::String, FieldType::Date} ? FieldType::String : FieldType::Any;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether every sample has what the property is in: what is required has to have something around it, lists too.
bool isParentRequired(const FieldContracts& contracts, const std::vector<std::string>& path)
{
    const std::vector<std::string> parent(path.begin(), path.end() - 1);
    if (parent.size() < 2)
        return true;
    const FieldContract* contract = contracts.find(parent);
    return contract != nullptr && contract->required;
}

/// How often there was the object that the property belongs to.
std::size_t parentCount(const Seens& seens, const std::vector<std::string>& path)
{
    const std::vector<std::string> parent(path.begin(), path.end() - 1);
    const auto found = std::ranges::find(seens, parent, &Seens::value_type::first);
    return found == seens.end() ? 0 : found->second.count;
}

} // namespace

std::string commonPattern(const std::vector<std::string>& texts)
{
    constexpr std::size_t fewestTexts = 2;
    if (texts.size() < fewestTexts)
        return {};
    const std::size_t size = texts.front().size();
    const std::size_t prefix = texts.front().find('_') + 1;
    if (prefix == 0 || prefix >= size)
        return {};
    const auto isAlike = [&](const std::string& text) {
        return text.size() == size && text.compare(0, prefix, texts.front(), 0, prefix) == 0
            && std::ranges::all_of(text.substr(prefix), isLetterOrDigit);
    };
    const bool isPlainPrefix = std::ranges::all_of(texts.front().substr(0, prefix - 1), isLetterOrDigit);
    if (!isPlainPrefix || !std::ranges::all_of(texts, isAlike))
        return {};
    return texts.front().substr(0, prefix) + "[0-9A-Za-z]{" + std::to_string(size - prefix) + "}";
}

FieldContracts guessFieldContracts(std::span<const Sample> profiles, std::span<const Sample> events)
{
    std::vector<json::Value> scopes;
    const auto add = [&scopes](const char* root, const json::Value& fields) {
        scopes.push_back(json::Value::object({{root, fields}}));
    };
    for (const Sample& profile : profiles)
        add("Profile", profile.fields);
    for (const Sample& event : events) {
        if (!event.fields.isNull())
            add("Event", event.fields);
        if (const json::Value* trigger = event.externalTrigger())
            add(Sample::externalTriggerKey, *trigger);
    }
    return guessFieldContracts(scopes);
}

FieldContracts guessFieldContracts(std::span<const json::Value> rootScopes)
{
    Seens seens;
    for (const json::Value& root : rootScopes) {
        std::vector<std::string> path;
        collect(root, path, seens);
    }
    FieldContracts contracts;
    for (const auto& [path, seen] : seens) {
        if (path.size() < 2)
            continue;
        FieldContract contract;
        contract.type = commonType(seen.types);
        contract.required = !seen.isNull && seen.count >= parentCount(seens, path) && isParentRequired(contracts, path);
        if (contract.type == FieldType::String)
            contract.pattern = commonPattern(seen.texts);
        liquid::DataPath name;
        name.steps = path;
        contracts.set(name.text(), std::move(contract));
    }
    return contracts;
}

} // namespace hookbench
