// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include "liquid/Characters.h"

#include <algorithm>
#include <optional>

namespace hookbench::liquid {

namespace {

using Steps = std::vector<std::string>;

/// Goes through a program in the order of its source and follows what the names that it makes stand for.
class PathCollector {
public:
    explicit PathCollector(const Program::Impl& program)
        : m_program(program)
        , m_meanings(program.names.size())
    {
        for (std::size_t i = 0; i < program.names.size(); ++i)
            m_meanings[i] = Steps{std::string(program.names[i].text)};
    }

    std::vector<DataPath> collect()
    {
        visitNodes(0, static_cast<NodeIndex>(m_program.nodes.size()));
        std::ranges::stable_sort(m_paths, {}, [](const DataPath& path) { return path.range.begin; });
        return std::move(m_paths);
    }

private:
    /// The path from the root that a name stands for; nothing if it is none.
    using Meaning = std::optional<Steps>;

    void visitNodes(NodeIndex first, NodeIndex end)
    {
        for (NodeIndex i = first; i < end; i = m_program.nodes[i].next)
            visitNode(i);
    }

    void visitNode(NodeIndex index);
    void visitTag(NodeIndex index);
    void visitLoop(NodeIndex index, const LoopDetail& loop);
    void visitList(std::uint32_t list);
    void visit(ExpressionIndex index, bool hasDefault = false);
    void visitPath(const Expression& expression, bool hasDefault);
    Meaning meaningOf(ExpressionIndex index) const;
    void addSteps(const Expression& expression, Steps& steps) const;
    bool hasDefaultFilter(const Expression& expression) const;
    void setMeaning(NameIndex name, Meaning meaning)
    {
        if (name != noIndex)
            m_meanings[name] = std::move(meaning);
    }

    const Program::Impl& m_program;
    std::vector<Meaning> m_meanings; ///< by name
    std::vector<DataPath> m_paths;
};

void PathCollector::visitNode(NodeIndex index)
{
    const Node& node = m_program.nodes[index];
    if (node.kind == NodeKind::Tag) {
        visitTag(index);
        return;
    }
    if (node.kind == NodeKind::Branch && node.detail != noIndex)
        visitList(node.detail);
    visit(node.expression);
    visitNodes(index + 1, node.next);
}

void PathCollector::visitTag(NodeIndex index)
{
    const Node& node = m_program.nodes[index];
    const TagDetail kind = m_program.dialect->tags[node.tag].detail;
    visit(node.expression);
    if (kind == TagDetail::Loop && node.detail != noIndex) {
        visitLoop(index, m_program.loops[node.detail]);
        return;
    }
    if (kind == TagDetail::List && node.detail != noIndex)
        visitList(node.detail);
    visitNodes(index + 1, node.next);
    if (kind == TagDetail::Variable && node.detail != noIndex)
        setMeaning(m_program.variables[node.detail].variable, meaningOf(node.expression));
}

void PathCollector::visitLoop(NodeIndex index, const LoopDetail& loop)
{
    const Node& node = m_program.nodes[index];
    for (const ExpressionIndex expression : {loop.last, loop.limit, loop.offset, loop.columns})
        visit(expression);
    if (loop.attributes != noIndex)
        visitList(loop.attributes);
    Meaning element = loop.isRange ? Meaning() : meaningOf(node.expression);
    if (element)
        element->push_back("*");
    const auto meaning = [this](NameIndex name) { return name == noIndex ? Meaning() : m_meanings[name]; };
    Meaning variableBefore = meaning(loop.variable);
    Meaning loopVariableBefore = meaning(loop.loopVariable);
    setMeaning(loop.variable, std::move(element));
    setMeaning(loop.loopVariable, {});
    visitNodes(index + 1, node.next);
    setMeaning(loop.variable, std::move(variableBefore));
    setMeaning(loop.loopVariable, std::move(loopVariableBefore));
}

void PathCollector::visitList(std::uint32_t place)
{
    const ListDetail& list = m_program.lists[place];
    visit(list.group);
    for (std::uint32_t i = 0; i < list.count; ++i)
        visit(m_program.arguments[list.first + i]);
}

void PathCollector::visit(ExpressionIndex index, bool hasDefault)
{
    if (index == noIndex)
        return;
    const Expression& expression = m_program.expressions[index];
    switch (expression.kind) {
    case ExpressionKind::Literal:
        break;
    case ExpressionKind::Path:
        visitPath(expression, hasDefault);
        break;
    case ExpressionKind::ComputedPath:
        visit(expression.first);
        break;
    case ExpressionKind::Filtered:
        visit(expression.first, hasDefaultFilter(expression));
        for (std::uint32_t i = 0; i < expression.count; ++i) {
            const FilterCall& call = m_program.filterCalls[expression.second + i];
            for (std::uint32_t j = 0; j < call.argumentCount; ++j)
                visit(m_program.arguments[call.firstArgument + j]);
        }
        break;
    case ExpressionKind::Named:
        visit(expression.second);
        break;
    default:
        visit(expression.first);
        visit(expression.second);
    }
}

void PathCollector::visitPath(const Expression& expression, bool hasDefault)
{
    const Meaning& root = m_meanings[expression.first];
    if (root) {
        DataPath path;
        path.steps = *root;
        path.range = {expression.begin, expression.end};
        path.hasDefault = hasDefault;
        addSteps(expression, path.steps);
        m_paths.push_back(std::move(path));
    }
    for (std::uint32_t i = 0; i < expression.count; ++i)
        visit(m_program.steps[expression.second + i].expression);
}

/// `size`, `first` and `last` ask something of a value rather than name a field.
void PathCollector::addSteps(const Expression& expression, Steps& steps) const
{
    for (std::uint32_t i = 0; i < expression.count; ++i) {
        const Step& step = m_program.steps[expression.second + i];
        const bool isLastStep = i + 1 == expression.count;
        if (step.kind == StepKind::Key || !step.key.empty()) {
            if (step.kind == StepKind::First || step.kind == StepKind::Last)
                steps.push_back("*");
            else if (step.kind != StepKind::Size || !isLastStep)
                steps.emplace_back(step.key);
        } else {
            steps.push_back("*");
        }
    }
}

PathCollector::Meaning PathCollector::meaningOf(ExpressionIndex index) const
{
    if (index == noIndex)
        return {};
    const Expression& expression = m_program.expressions[index];
    if (expression.kind == ExpressionKind::Filtered && hasDefaultFilter(expression) && expression.count == 1)
        return meaningOf(expression.first);
    if (expression.kind != ExpressionKind::Path || !m_meanings[expression.first])
        return {};
    Steps steps = *m_meanings[expression.first];
    addSteps(expression, steps);
    return steps;
}

bool PathCollector::hasDefaultFilter(const Expression& expression) const
{
    const auto first = m_program.filterCalls.begin() + static_cast<std::ptrdiff_t>(expression.second);
    return std::any_of(first, first + expression.count,
        [](const FilterCall& call) { return call.definition != nullptr && call.definition->name == "default"; });
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && beginsName(name.front()) && std::ranges::all_of(name, continuesName);
}

} // namespace

std::vector<DataPath> Program::dataPaths() const
{
    return PathCollector(*m_impl).collect();
}

std::string DataPath::text() const
{
    std::string text;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] == "*")
            text += "[*]";
        else if (!isPlainName(steps[i]))
            text += "['" + steps[i] + "']";
        else
            text += (i == 0 ? "" : ".") + steps[i];
    }
    return text;
}

} // namespace hookbench::liquid
