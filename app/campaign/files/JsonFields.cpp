// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/JsonFields.h"

#include "campaign/files/FileProblems.h"
#include "text/PackedText.h"

#include <limits>

namespace hookbench {

namespace {

const json::Value& emptyObject()
{
    static const json::Value empty = json::Value::object();
    return empty;
}

} // namespace

JsonFields::JsonFields(const json::Value& object, FileProblems& problems, std::vector<std::string> path)
    : m_object(object)
    , m_problems(problems)
    , m_path(std::move(path))
{
}

std::string JsonFields::text(std::string_view name, std::string fallback)
{
    const json::Value* found = member(name);
    if (!found)
        return fallback;
    if (found->isString() || found->kind() == json::Value::Kind::Number)
        return found->text();
    reportWrongType(name, HOOKBENCH_TEXT("a text"));
    return fallback;
}

int JsonFields::integer(std::string_view name, int fallback)
{
    const json::Value* found = member(name);
    if (!found)
        return fallback;
    const std::optional<long long> number = found->toInteger();
    if (number && *number >= 0 && *number <= std::numeric_limits<int>::max())
        return static_cast<int>(*number);
    reportWrongType(name, HOOKBENCH_TEXT("a whole number"));
    return fallback;
}

bool JsonFields::flag(std::string_view name, bool fallback)
{
    const json::Value* found = member(name);
    if (found && found->kind() != json::Value::Kind::Boolean)
        reportWrongType(name, HOOKBENCH_TEXT("true or false"));
    return found ? found->toBoolean(fallback) : fallback;
}

int JsonFields::choice(std::string_view name, const std::vector<std::string_view>& choices, int fallback)
{
    const std::string chosen = text(name);
    if (chosen.empty())
        return fallback;
    std::string expected;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i] == chosen)
            return static_cast<int>(i);
        expected.append(i > 0 ? ", " : "").append(choices[i]);
    }
    m_problems.addMember("workspace.unknown-choice",
        HOOKBENCH_TEXT("“%4” in %1, line %2, column %3, has to be one of: %5"), pathTo(name), expected);
    return fallback;
}

JsonFields JsonFields::object(std::string_view name)
{
    const json::Value* found = objectValue(name);
    return {found ? *found : emptyObject(), m_problems, pathTo(name)};
}

const json::Value* JsonFields::objectValue(std::string_view name)
{
    const json::Value* found = member(name);
    if (found && !found->isObject()) {
        reportWrongType(name, HOOKBENCH_TEXT("an object in braces"));
        return nullptr;
    }
    return found;
}

std::vector<JsonFields> JsonFields::objects(std::string_view name)
{
    std::vector<JsonFields> objects;
    const json::Value* found = member(name);
    if (found && !found->isArray())
        reportWrongType(name, HOOKBENCH_TEXT("a list in square brackets"));
    if (!found)
        return objects;
    std::size_t position = 0;
    for (const json::Value& item : found->items()) {
        std::vector<std::string> path = pathTo(name);
        path.push_back(std::to_string(position++));
        if (item.isObject())
            objects.emplace_back(item, m_problems, std::move(path));
        else
            m_problems.addMember("workspace.wrong-type",
                HOOKBENCH_TEXT("Element %4 in %1, line %2, column %3, has to be %5"), path,
                packText(HOOKBENCH_TEXT("an object in braces")));
    }
    return objects;
}

std::vector<std::string> JsonFields::texts(std::string_view name)
{
    std::vector<std::string> texts;
    const json::Value* found = member(name);
    if (found && !found->isArray())
        reportWrongType(name, HOOKBENCH_TEXT("a list in square brackets"));
    if (!found)
        return texts;
    for (const json::Value& item : found->items()) {
        if (item.isString())
            texts.push_back(item.text());
        else
            reportWrongType(name, HOOKBENCH_TEXT("a list of texts"));
    }
    return texts;
}

json::Value JsonFields::unknown() const
{
    json::Value unknown;
    for (const auto& [name, value] : m_object.members()) {
        if (!m_known.contains(name))
            unknown.set(name, value);
    }
    return unknown;
}

void JsonFields::reportWrongType(std::string_view name, const char* expected)
{
    Diagnostic& diagnostic = m_problems.addMember("workspace.wrong-type",
        HOOKBENCH_TEXT("“%4” in %1, line %2, column %3, has to be %5"), pathTo(name), packText(expected));
    diagnostic.severity = Severity::Warning;
    diagnostic.hintText = HOOKBENCH_TEXT("The usual value is used instead.");
}

const json::Value* JsonFields::member(std::string_view name)
{
    m_known.emplace(name);
    const json::Value* found = m_object.find(name);
    return found && found->isNull() ? nullptr : found;
}

std::vector<std::string> JsonFields::pathTo(std::string_view name) const
{
    std::vector<std::string> path = m_path;
    path.emplace_back(name);
    return path;
}

} // namespace hookbench
