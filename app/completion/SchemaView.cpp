// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/SchemaView.h"

#include "completion/SchemaPointer.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using json::Value;
using Nodes = std::vector<const Value*>;
using Members = std::vector<JsonMember>;

constexpr int deepest = 24;
constexpr std::size_t mostNodes = 400;

void addText(std::vector<std::string>& texts, const std::string& text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

bool has(const Members& members, const std::string& name)
{
    return std::any_of(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == name; });
}

/// Whether a text that is known may be the value of a property.
bool allows(const Value& property, const std::string& text)
{
    const Value* only = property.find("const");
    if (only && !(only->isString() && only->text() == text))
        return false;
    const Value* choices = property.find("enum");
    if (!choices || !choices->isArray())
        return true;
    return std::any_of(choices->items().begin(), choices->items().end(),
        [&](const Value& choice) { return choice.isString() && choice.text() == text; });
}

/// Whether one piece of a schema goes with what stands there.
bool goesWith(const Value& node, const Members& members)
{
    const Value* properties = node.find("properties");
    const Value* others = node.find("additionalProperties");
    const bool isClosed = others && others->kind() == Value::Kind::Boolean && !others->toBoolean(true);
    for (const JsonMember& member : members) {
        const Value* property = properties ? properties->find(member.name) : nullptr;
        if (property && !member.value.empty() && !allows(*property, member.value))
            return false;
        if (!property && isClosed)
            return false;
    }
    return true;
}

class Resolver {
public:
    Resolver(const Value& root, const Members& members)
        : m_root(root)
        , m_members(members)
    {
    }

    void resolve(const Value& schema, int depth, SchemaView& view);

private:
    void resolveReference(const Value& schema, int depth, SchemaView& view);
    void resolveRequired(const Value& schema, SchemaView& view) const;
    void resolveCondition(const Value& schema, int depth, SchemaView& view);
    void resolveAlternatives(const Value& alternatives, int depth, SchemaView& view);
    bool fits(const SchemaView& view) const;
    bool holds(const Value& condition, int depth);

    const Value& m_root;
    const Members& m_members;
    std::size_t m_count = 0;
};

void Resolver::resolve(const Value& schema, int depth, SchemaView& view)
{
    if (!schema.isObject() || depth > deepest || ++m_count > mostNodes)
        return;
    view.nodes.push_back(&schema);
    resolveRequired(schema, view);
    resolveReference(schema, depth, view);
    if (const Value* all = schema.find("allOf")) {
        for (const Value& part : all->items())
            resolve(part, depth + 1, view);
    }
    resolveCondition(schema, depth, view);
    for (const char* keyword : {"anyOf", "oneOf"}) {
        if (const Value* alternatives = schema.find(keyword); alternatives && alternatives->isArray())
            resolveAlternatives(*alternatives, depth, view);
    }
}

void Resolver::resolveReference(const Value& schema, int depth, SchemaView& view)
{
    const Value* reference = schema.find("$ref");
    if (!reference || !reference->isString())
        return;
    if (const Value* target = schemaAt(m_root, reference->text()))
        resolve(*target, depth + 1, view);
}

void Resolver::resolveRequired(const Value& schema, SchemaView& view) const
{
    const auto addAll = [&view](const Value* names) {
        for (const Value& name : names ? names->items() : std::vector<Value>())
            addText(view.required, name.text());
    };
    addAll(schema.find("required"));
    for (const char* keyword : {"dependencies", "dependentRequired"}) {
        const Value* dependencies = schema.find(keyword);
        for (const auto& [name, needed] : dependencies ? dependencies->members() : std::vector<Value::Member>()) {
            if (has(m_members, name))
                addAll(&needed);
        }
    }
}

/// Where nothing stands there yet, both ways are open: what the condition asks for is offered too.
void Resolver::resolveCondition(const Value& schema, int depth, SchemaView& view)
{
    const Value* condition = schema.find("if");
    if (!condition)
        return;
    const Value* then = schema.find("then");
    const Value* otherwise = schema.find("else");
    const bool isTrue = holds(*condition, depth);
    if (const Value* branch = isTrue ? then : otherwise)
        resolve(*branch, depth + 1, view);
    if (isTrue || !m_members.empty() || !then)
        return;
    SchemaView ifChosen;
    resolve(*then, depth + 1, ifChosen);
    const Value* asked = condition->find("required");
    for (const Value& name : asked ? asked->items() : std::vector<Value>()) {
        for (const Value* property : ifChosen.property(name.text()))
            view.openers.emplace_back(name.text(), property);
    }
}

void Resolver::resolveAlternatives(const Value& alternatives, int depth, SchemaView& view)
{
    std::vector<SchemaView> views;
    for (const Value& alternative : alternatives.items()) {
        views.emplace_back();
        resolve(alternative, depth + 1, views.back());
    }
    const bool someFit = std::any_of(views.begin(), views.end(), [this](const SchemaView& one) { return fits(one); });
    if (someFit)
        std::erase_if(views, [this](const SchemaView& one) { return !fits(one); });
    for (const SchemaView& one : views) {
        view.nodes.insert(view.nodes.end(), one.nodes.begin(), one.nodes.end());
        view.openers.insert(view.openers.end(), one.openers.begin(), one.openers.end());
    }
    if (views.empty())
        return;
    for (const std::string& name : views.front().required) {
        if (std::all_of(views.begin(), views.end(), [&](const SchemaView& one) { return one.demands(name); }))
            addText(view.required, name);
    }
}

bool Resolver::fits(const SchemaView& view) const
{
    return std::all_of(
        view.nodes.begin(), view.nodes.end(), [this](const Value* node) { return goesWith(*node, m_members); });
}

bool Resolver::holds(const Value& condition, int depth)
{
    SchemaView view;
    resolve(condition, depth + 1, view);
    return fits(view) && std::all_of(view.required.begin(), view.required.end(), [this](const std::string& name) {
        return has(m_members, name);
    });
}

} // namespace

bool SchemaView::demands(const std::string& key) const
{
    return std::find(required.begin(), required.end(), key) != required.end();
}

Nodes SchemaView::property(const std::string& key) const
{
    Nodes found;
    Nodes others;
    for (const Value* node : nodes) {
        const Value* properties = node->find("properties");
        if (const Value* property = properties ? properties->find(key) : nullptr)
            found.push_back(property);
        else if (const Value* other = node->find("additionalProperties"); other && other->isObject())
            others.push_back(other);
    }
    for (const auto& [name, schema] : openers) {
        if (name == key && found.empty())
            found.push_back(schema);
    }
    return found.empty() ? others : found;
}

Nodes SchemaView::items() const
{
    Nodes found;
    for (const Value* node : nodes) {
        const Value* items = node->find("items");
        if (!items)
            continue;
        if (items->isObject())
            found.push_back(items);
        for (const Value& item : items->items())
            found.push_back(&item);
    }
    return found;
}

SchemaView schemaView(const Value& root, const Nodes& schemas, const Members& members)
{
    SchemaView view;
    Resolver resolver(root, members);
    for (const Value* schema : schemas)
        resolver.resolve(*schema, 0, view);
    return view;
}

} // namespace hookbench
