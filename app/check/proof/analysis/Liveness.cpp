// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Liveness.h"

#include "check/proof/analysis/Evaluator.h"

#include <algorithm>
#include <limits>

namespace hookbench::proof {

namespace {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::Node;
using liquid::NodeIndex;
using liquid::NodeKind;

constexpr std::size_t always = std::numeric_limits<std::size_t>::max();

std::string groupName(std::string_view root, std::string_view key)
{
    return std::string(root) + '.' + std::string(key);
}

} // namespace

Liveness::Liveness(Domain& domain, Evaluator& evaluator)
    : m_domain(domain)
    , m_evaluator(evaluator)
    , m_slots(domain.program().slotCount, 0)
{
    visitNodes(0, static_cast<NodeIndex>(domain.program().nodes.size()), 0);
    // A variable may stand for a part of another that stands for a part of the data.
    constexpr int mostSteps = 4;
    for (int i = 0; i < mostSteps; ++i) {
        for (const Alias& alias : m_aliases) {
            std::size_t& last = m_groups[alias.group];
            last = std::max(last, alias.end != 0 ? alias.end : m_slots[alias.slot]);
        }
    }
}

std::size_t Liveness::beginOf(NodeIndex index) const
{
    const auto& nodes = m_domain.program().nodes;
    return index < nodes.size() ? nodes[index].begin : always;
}

void Liveness::visitNodes(NodeIndex first, NodeIndex end, std::size_t loopEnd)
{
    for (NodeIndex i = first; i < end; i = m_domain.program().nodes[i].next) {
        const Node& node = m_domain.program().nodes[i];
        const bool isTag = node.kind == NodeKind::Tag;
        const bool isLoop = isTag && m_domain.dialect().tags[node.tag].detail == liquid::TagDetail::Loop;
        const std::size_t within = loopEnd == 0 && isLoop ? beginOf(node.next) : loopEnd;
        const std::size_t place = within != 0 ? within : node.begin;
        // What a case looks at matters up to its last branch.
        const bool isCase = isTag && m_domain.dialect().tags[node.tag].name == "case";
        visitExpression(node.expression, isCase ? std::max(place, beginOf(node.next)) : place);
        if (isTag)
            visitTag(node, place);
        else if (node.kind == NodeKind::Branch && node.detail != liquid::noIndex)
            visitList(node.detail, place);
        visitNodes(i + 1, node.next, within);
    }
}

void Liveness::visitTag(const Node& node, std::size_t place)
{
    const liquid::Program::Impl& program = m_domain.program();
    if (node.detail == liquid::noIndex)
        return;
    switch (m_domain.dialect().tags[node.tag].detail) {
    case liquid::TagDetail::Loop: {
        const liquid::LoopDetail& loop = program.loops[node.detail];
        for (const ExpressionIndex expression : {loop.last, loop.limit, loop.offset, loop.columns})
            visitExpression(expression, place);
        if (loop.attributes != liquid::noIndex)
            visitList(loop.attributes, place);
        noteAlias(node.expression, program.names[loop.variable].slot, std::max(place, beginOf(node.next)));
        // Facts about the data that a variable stands for outlive the variable's own name.
        m_slots[program.names[loop.variable].slot] = std::max(m_slots[program.names[loop.variable].slot], place);
        break;
    }
    case liquid::TagDetail::List:
        visitList(node.detail, place);
        break;
    case liquid::TagDetail::Variable:
        noteAlias(node.expression, program.names[program.variables[node.detail].variable].slot, 0);
        break;
    default:
        break;
    }
}

void Liveness::visitList(std::uint32_t index, std::size_t place)
{
    const liquid::ListDetail& list = m_domain.program().lists[index];
    visitExpression(list.group, place);
    for (std::uint32_t i = 0; i < list.count; ++i)
        visitExpression(m_domain.program().arguments[list.first + i], place);
}

void Liveness::noteAlias(ExpressionIndex value, std::uint32_t slot, std::size_t end)
{
    if (value == liquid::noIndex || slot == liquid::noIndex)
        return;
    const liquid::Program::Impl& program = m_domain.program();
    const Expression& expression = program.expressions[value];
    if (expression.kind == ExpressionKind::Filtered)
        return noteAlias(expression.first, slot, end);
    if (expression.kind == ExpressionKind::Compare || expression.kind == ExpressionKind::Contains
        || expression.kind == ExpressionKind::And || expression.kind == ExpressionKind::Or) {
        noteAlias(expression.first, slot, end);
        return noteAlias(expression.second, slot, end);
    }
    if (expression.kind != ExpressionKind::Path)
        return;
    const liquid::Name& name = program.names[expression.first];
    const std::string_view key = expression.count > 0 ? program.steps[expression.second].key : std::string_view();
    m_aliases.push_back({groupName(name.text, key), slot, end});
    if (name.slot == liquid::noIndex)
        return;
    // What the other variable stands for is used as long as this one.
    const std::size_t count = m_aliases.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (m_aliases[i].slot == name.slot)
            m_aliases.push_back({std::string(m_aliases[i].group), slot, end});
    }
}

void Liveness::visitExpression(ExpressionIndex index, std::size_t place)
{
    if (index == liquid::noIndex)
        return;
    const liquid::Program::Impl& program = m_domain.program();
    const Expression& expression = program.expressions[index];
    switch (expression.kind) {
    case ExpressionKind::Literal:
        return;
    case ExpressionKind::Path: {
        const liquid::Name& name = program.names[expression.first];
        const std::string_view key = expression.count > 0 ? program.steps[expression.second].key : std::string_view();
        std::size_t& last = m_groups[groupName(name.text, key)];
        last = std::max(last, place);
        if (name.slot != liquid::noIndex)
            m_slots[name.slot] = std::max(m_slots[name.slot], place);
        for (std::uint32_t i = 0; i < expression.count; ++i)
            visitExpression(program.steps[expression.second + i].expression, place);
        return;
    }
    case ExpressionKind::Filtered:
        visitExpression(expression.first, place);
        for (std::uint32_t i = 0; i < expression.count; ++i) {
            const liquid::FilterCall& call = program.filterCalls[expression.second + i];
            for (std::uint32_t j = 0; j < call.argumentCount; ++j)
                visitExpression(program.arguments[call.firstArgument + j], place);
        }
        return;
    case ExpressionKind::ComputedPath:
        // Any variable may be meant.
        std::ranges::fill(m_slots, always);
        return visitExpression(expression.first, place);
    case ExpressionKind::Named:
        return visitExpression(expression.second, place);
    case ExpressionKind::Compare:
    case ExpressionKind::Contains:
        m_evaluator.noteUse(index, place);
        break;
    default:
        break;
    }
    visitExpression(expression.first, place);
    visitExpression(expression.second, place);
}

std::string Liveness::groupOf(PathIndex path) const
{
    std::string key;
    while (m_domain.place(path).parent != noIndex) {
        key = m_domain.place(path).kind == DataPlace::Kind::Key ? m_domain.place(path).key : std::string();
        path = m_domain.place(path).parent;
    }
    return groupName(m_domain.place(path).key, key);
}

/// Of the path, or of all that it belongs to as a whole.
std::size_t Liveness::lastUseOf(PathIndex path) const
{
    constexpr std::size_t unknown = always - 1;
    if (path >= m_pathUses.size())
        m_pathUses.resize(path + 64, unknown);
    std::size_t& known = m_pathUses[path];
    if (known != unknown)
        return known;
    PathIndex root = path;
    while (m_domain.place(root).parent != noIndex)
        root = m_domain.place(root).parent;
    const auto own = m_groups.find(groupOf(path));
    const auto whole = m_groups.find(groupName(m_domain.place(root).key, {}));
    known = std::max(own == m_groups.end() ? 0 : own->second, whole == m_groups.end() ? 0 : whole->second);
    if (root == path)
        known = always;
    return known;
}

void Liveness::prune(Environment& environment, std::size_t position) const
{
    std::erase_if(environment.paths, [&](const auto& entry) { return lastUseOf(entry.first) < position; });
    std::erase_if(environment.variables, [&](const Environment::Variable& variable) {
        return variable.frame == 0 && m_slots[variable.slot] < position;
    });
    std::erase_if(environment.facts, [&](const auto& fact) { return m_evaluator.lastUseOf(fact.first) < position; });
}

} // namespace hookbench::proof
