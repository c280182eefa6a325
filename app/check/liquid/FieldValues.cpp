// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/FieldValues.h"

#include "check/proof/language/Pattern.h"

#include <algorithm>

namespace hookbench {

namespace {

using liquid::Value;

constexpr int enoughSamples = 100; ///< that have a field, to know what it holds
constexpr std::size_t enoughNames = 500;

/// Calls `visit` for each value under a path: of a list, for those of its first elements.
template <typename Visit> void visitValues(const Value& value, std::span<const std::string> steps, Visit& visit)
{
    if (steps.empty()) {
        visit(value);
    } else if (steps.front() == "*" && value.isList()) {
        const auto items = value.items().first(std::min<std::size_t>(value.items().size(), enoughSamples));
        for (const Value& item : items)
            visitValues(item, steps.subspan(1), visit);
    } else if (value.isMap()) {
        if (const Value* member = value.map().find(steps.front()))
            visitValues(*member, steps.subspan(1), visit);
    }
}

void note(FieldSummary& summary, const Value& value)
{
    summary.isFound = true;
    summary.hasText = summary.hasText || value.isString();
    summary.hasNumber = summary.hasNumber || value.isNumber();
    summary.hasBoolean = summary.hasBoolean || value.is(liquid::ValueType::Boolean);
    summary.hasList = summary.hasList || value.isList();
    summary.hasMap = summary.hasMap || value.isMap();
}

bool isPlain(std::string_view text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
}

/// Whether no text that the pattern matches holds such a character.
bool isPlainPattern(std::string_view pattern)
{
    if (pattern.empty())
        return false;
    const proof::Alphabet alphabet({});
    proof::Languages languages(alphabet);
    const auto language = languageOfPattern(languages, pattern);
    return language && (languages.symbolsOf(*language) & alphabet.setOf("\"\\\t\r\n")).none();
}

bool hasPlainTextsOnly(const FieldContract& contract)
{
    if (contract.type == FieldType::Date || isPlainPattern(contract.pattern))
        return true;
    return !contract.oneOf.empty()
        && std::all_of(contract.oneOf.begin(), contract.oneOf.end(),
            [](const json::Value& value) { return !value.isString() || isPlain(value.text()); });
}

FieldSummary summaryOf(const FieldContract& contract)
{
    FieldSummary summary;
    summary.isKnown = true;
    summary.isFound = true;
    summary.isRequired = contract.required;
    const FieldType type = contract.type;
    summary.hasText = type == FieldType::String || type == FieldType::Date;
    summary.hasNumber = type == FieldType::Number || type == FieldType::Integer;
    summary.hasBoolean = type == FieldType::Boolean;
    summary.hasList = type == FieldType::List;
    summary.hasMap = type == FieldType::Object;
    for (const json::Value& choice : contract.oneOf) {
        summary.hasText = summary.hasText || choice.isString();
        summary.hasNumber = summary.hasNumber || choice.kind() == json::Value::Kind::Number;
        summary.hasBoolean = summary.hasBoolean || choice.kind() == json::Value::Kind::Boolean;
    }
    return summary;
}

} // namespace

FieldSummary FieldValues::summary(std::span<const std::string> steps) const
{
    if (const FieldContract* contract = m_contracts == nullptr ? nullptr : m_contracts->find(steps)) {
        FieldSummary stated = summaryOf(*contract);
        stated.isSafeText = isSafeText(*contract);
        return stated;
    }
    FieldSummary summary;
    int found = 0;
    const auto noteValue = [&](const Value& value) {
        note(summary, value);
        ++found;
    };
    const auto noteParent = [&](const Value& value) { summary.isKnown = summary.isKnown || value.isMap(); };
    for (const liquid::Data& sample : m_samples) {
        visitValues(sample.root(), steps, noteValue);
        if (!summary.isKnown && !steps.empty())
            visitValues(sample.root(), steps.first(steps.size() - 1), noteParent);
        if (found >= enoughSamples)
            break;
    }
    return summary;
}

bool FieldValues::isSafeText(const FieldContract& contract) const
{
    const auto known = m_safety.find(&contract);
    return known != m_safety.end() ? known->second
                                   : m_safety.emplace(&contract, hasPlainTextsOnly(contract)).first->second;
}

std::vector<std::string> FieldValues::namesIn(std::span<const std::string> steps) const
{
    std::vector<std::string> names;
    const auto collect = [&names](const Value& value) {
        if (!value.isMap())
            return;
        for (const liquid::MapEntry& entry : value.map().entries()) {
            if (names.size() < enoughNames && std::find(names.begin(), names.end(), entry.key()) == names.end())
                names.emplace_back(entry.key());
        }
    };
    const std::size_t count = std::min<std::size_t>(m_samples.size(), enoughSamples);
    for (const liquid::Data& sample : m_samples.first(count))
        visitValues(sample.root(), steps.first(steps.empty() ? 0 : steps.size() - 1), collect);
    return names;
}

} // namespace hookbench
