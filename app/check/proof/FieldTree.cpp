// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/FieldTree.h"

#include <algorithm>
#include <array>

namespace hookbench::proof {

namespace {

constexpr auto rootObjects = std::to_array<std::string_view>({"Profile", "Event", "ExternalTrigger", "Linked"});

json::Value valueOf(const FieldTree& tree, const FieldStates& states, FieldIndex index)
{
    const Field& field = tree[index];
    const FieldState& state = states[index];
    if (state.kind == FieldState::Kind::Own)
        return state.own;
    if (field.hasElements()) {
        json::Value list = json::Value::array();
        const bool isPlain = tree[field.elements].children.empty();
        for (int i = 0; i < state.length && states[field.elements].kind != FieldState::Kind::Absent; ++i) {
            const bool isOther = (state.mix == FieldState::Mix::First && i == 0)
                || (state.mix == FieldState::Mix::Last && i + 1 == state.length);
            if (isOther)
                list.items().push_back(isPlain ? json::Value::string("b") : json::Value::object());
            else
                list.items().push_back(valueOf(tree, states, field.elements));
        }
        return list;
    }
    json::Value object = json::Value::object();
    for (const FieldIndex child : field.children) {
        if (states[child].kind != FieldState::Kind::Absent)
            object.members().emplace_back(tree[child].name, valueOf(tree, states, child));
    }
    return object;
}

} // namespace

FieldTree::FieldTree(const liquid::Program& program, const FieldContracts& contracts)
{
    add(std::array{std::string("Profile")});
    for (const auto& [path, contract] : contracts.entries()) {
        const auto steps = stepsOfPath(path);
        const FieldIndex field = steps ? add(*steps) : noField;
        if (field == noField)
            continue;
        m_fields[field].contract = contract;
        for (FieldIndex at = field; at != noField; at = m_fields[at].parent)
            m_fields[at].hasContract = true;
        // What is required has to have something around it, except in a list, which may be empty.
        for (FieldIndex at = field; contract.required && at != noField; at = m_fields[at].parent) {
            m_fields[at].isAlwaysThere = m_fields[at].name != "*";
            if (m_fields[at].name == "*")
                break;
        }
    }
    for (const liquid::DataPath& path : program.dataPaths())
        add(path.steps);
}

FieldIndex FieldTree::child(FieldIndex parent, std::string_view name) const
{
    const std::vector<FieldIndex>& among = parent == noField ? m_roots : m_fields[parent].children;
    const auto found = std::ranges::find_if(among, [&](FieldIndex index) { return m_fields[index].name == name; });
    return found == among.end() ? noField : *found;
}

bool FieldTree::hasElementContract(const Field& list) const
{
    return list.hasElements() && m_fields[list.elements].hasContract;
}

FieldIndex FieldTree::find(std::span<const std::string> steps) const
{
    FieldIndex at = noField;
    for (const std::string& step : steps) {
        at = child(at, step);
        if (at == noField)
            return noField;
    }
    return at;
}

FieldIndex FieldTree::add(std::span<const std::string> steps)
{
    FieldIndex at = noField;
    for (const std::string& step : steps)
        at = addChild(at, step);
    return at;
}

FieldIndex FieldTree::addChild(FieldIndex parent, const std::string& name)
{
    const FieldIndex known = child(parent, name);
    if (known != noField)
        return known;
    Field field;
    field.name = name;
    field.parent = parent;
    field.isRootObject = parent == noField && std::ranges::find(rootObjects, name) != rootObjects.end();
    field.isAlwaysThere = parent == noField && name == "Profile";
    m_fields.push_back(std::move(field));
    const FieldIndex index = size() - 1;
    (parent == noField ? m_roots : m_fields[parent].children).push_back(index);
    if (parent != noField && name == "*")
        m_fields[parent].elements = index;
    return index;
}

json::Value rootScopeOf(const FieldTree& tree, const FieldStates& states)
{
    json::Value root = json::Value::object();
    for (const FieldIndex index : tree.roots()) {
        if (states[index].kind != FieldState::Kind::Absent)
            root.members().emplace_back(tree[index].name, valueOf(tree, states, index));
    }
    return root;
}

} // namespace hookbench::proof
