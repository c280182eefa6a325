// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaGuide.h"

#include "completion/SchemaView.h"

#include <algorithm>

namespace hookbench {

namespace {

using json::Value;
using Nodes = std::vector<const Value*>;

std::string plainType(const std::string& type)
{
    if (type == "string")
        return "text";
    if (type == "integer" || type == "number")
        return "number";
    if (type == "array")
        return "list";
    return type == "null" ? std::string() : type;
}

std::string typeOfChoice(const Value& choice)
{
    switch (choice.kind()) {
    case Value::Kind::String:
        return "text";
    case Value::Kind::Number:
        return "number";
    case Value::Kind::Boolean:
        return "boolean";
    default:
        return {};
    }
}

/// The type that one piece names, or gives away; null alone says nothing.
std::string typeOf(const Value& node)
{
    if (const Value* type = node.find("type")) {
        if (type->isString())
            return plainType(type->text());
        for (const Value& one : type->items()) {
            if (std::string plain = plainType(one.text()); !plain.empty())
                return plain;
        }
    }
    if (node.find("properties"))
        return "object";
    if (node.find("items"))
        return "list";
    if (const Value* only = node.find("const"))
        return typeOfChoice(*only);
    const Value* choices = node.find("enum");
    return choices && !choices->items().empty() ? typeOfChoice(choices->items().front()) : std::string();
}

void addOnce(std::vector<Value>& values, const Value& value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

void takeNode(SchemaNote& note, const Value& node)
{
    if (note.title.empty())
        note.title = node.textOf("title");
    if (note.description.empty())
        note.description = node.textOf("description");
    if (note.type.empty())
        note.type = typeOf(node);
    if (const Value* only = node.find("const"))
        addOnce(note.choices, *only);
    if (const Value* choices = node.find("enum")) {
        for (const Value& choice : choices->items())
            addOnce(note.choices, choice);
    }
    if (const Value* usual = node.find("default"))
        addOnce(note.suggestions, *usual);
    if (const Value* examples = node.find("examples")) {
        for (const Value& example : examples->items())
            addOnce(note.suggestions, example);
    }
}

SchemaNote noteOf(const Value& root, const std::string& name, const Nodes& schemas)
{
    SchemaNote note;
    note.name = name;
    for (const Value* node : schemaView(root, schemas, {}).nodes)
        takeNode(note, *node);
    return note;
}

/// What speaks of the object or list around a place.
SchemaView viewAround(const Value& root, const JsonPlace& place)
{
    SchemaView view =
        schemaView(root, {&root}, place.levels.empty() ? std::vector<JsonMember>() : place.levels[0].members);
    for (std::size_t level = 1; level < place.levels.size(); ++level) {
        const bool isElement = place.levels[level - 1].isList;
        const Nodes inner = isElement ? view.items() : view.property(place.levels[level].key);
        view = schemaView(root, inner, place.levels[level].members);
    }
    return view;
}

bool isThere(const JsonPlace& place, const std::string& key)
{
    const auto& members = place.levels.back().members;
    return std::any_of(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == key; });
}

std::vector<std::string> namesIn(const SchemaView& view)
{
    std::vector<std::string> names = view.required;
    const auto add = [&names](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const Value* node : view.nodes) {
        const Value* properties = node->find("properties");
        for (const auto& [name, schema] : properties ? properties->members() : std::vector<Value::Member>()) {
            if (schema.kind() != Value::Kind::Boolean || schema.toBoolean(true)) // false: it must not be there
                add(name);
        }
    }
    for (const auto& opener : view.openers)
        add(opener.first);
    return names;
}

} // namespace

std::vector<SchemaNote> SchemaGuide::keys(const JsonPlace& place, bool all) const
{
    std::vector<SchemaNote> notes;
    if (place.levels.empty() || place.levels.back().isList)
        return notes;
    const SchemaView view = viewAround(m_schema, place);
    for (const std::string& name : namesIn(view)) {
        if (!all && isThere(place, name))
            continue;
        notes.push_back(noteOf(m_schema, name, view.property(name)));
        notes.back().isRequired = view.demands(name);
    }
    return notes;
}

std::optional<SchemaNote> SchemaGuide::value(const JsonPlace& place) const
{
    if (place.levels.empty())
        return noteOf(m_schema, {}, {&m_schema});
    const SchemaView view = viewAround(m_schema, place);
    const Nodes schemas = place.levels.back().isList ? view.items() : view.property(place.key);
    if (schemas.empty())
        return std::nullopt;
    return noteOf(m_schema, place.key, schemas);
}

std::optional<SchemaNote> SchemaGuide::key(const JsonPlace& place, const std::string& name) const
{
    JsonPlace with = place; // as if the key stood there already: it may decide what kind of object this is
    if (!with.levels.empty() && !isThere(place, name))
        with.levels.back().members.push_back({name, {}});
    for (SchemaNote& note : keys(with, true)) {
        if (note.name == name)
            return std::move(note);
    }
    return std::nullopt;
}

} // namespace hookbench
