// SPDX-License-Identifier: GPL-3.0-or-later
// An index that a list may not have: in the clevertap dialect that loses the whole message.
#include "check/liquid/Guards.h"
#include "check/liquid/RuleInput.h"

namespace hookbench {

namespace {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::NodeIndex;
using liquid::Value;
using liquid::ValueType;

class IndexCheck {
public:
    explicit IndexCheck(const RuleInput& input)
        : m_input(input)
        , m_view(input.view)
        , m_guards(input.view)
    {
    }

    void run()
    {
        for (NodeIndex i = 0; i < m_view.nodes().size(); ++i) {
            m_node = i;
            if (m_view.node(i).expression != liquid::noIndex && !isInRangeLoop(i))
                visit(m_view.node(i).expression);
        }
    }

private:
    void visit(ExpressionIndex index);
    void checkPath(const Expression& path);
    bool isInRangeLoop(NodeIndex node) const;
    void report(const Expression& path, ByteRange list, ByteRange index, const Value& number);
    void reportNegative(ByteRange list, ByteRange step, std::int64_t number);

    const RuleInput& m_input;
    const TemplateView& m_view;
    Guards m_guards;
    NodeIndex m_node = 0;
};

/// A loop over a range swallows errors.
bool IndexCheck::isInRangeLoop(NodeIndex node) const
{
    for (NodeIndex at = m_view.parent(node); at != liquid::noIndex; at = m_view.parent(at)) {
        if (m_view.tagName(at) == "for" && m_view.node(at).detail != liquid::noIndex
            && m_view.tables().loops[m_view.node(at).detail].isRange)
            return true;
    }
    return false;
}

void IndexCheck::visit(ExpressionIndex index)
{
    const Expression& expression = m_view.expression(index);
    switch (expression.kind) {
    case ExpressionKind::Literal:
    case ExpressionKind::ComputedPath:
    case ExpressionKind::Range:
        return;
    case ExpressionKind::Path:
        checkPath(expression);
        return;
    case ExpressionKind::Named:
        visit(expression.second);
        return;
    case ExpressionKind::Filtered:
        visit(expression.first);
        for (const liquid::FilterCall& call : m_view.filters(expression)) {
            for (const ExpressionIndex argument : m_view.arguments(call))
                visit(argument);
        }
        return;
    case ExpressionKind::And: // what stands left of it is a guard
        visit(expression.first);
        return;
    default:
        visit(expression.first);
        visit(expression.second);
    }
}

void IndexCheck::checkPath(const Expression& path)
{
    std::size_t before = path.begin + m_view.rootName(path).size();
    for (const liquid::Step& step : m_view.steps(path)) {
        const Value* number = step.expression == liquid::noIndex ? nullptr : m_view.literal(step.expression);
        const bool isNumber = number != nullptr && number->is(ValueType::Integer);
        if (step.kind == liquid::StepKind::Index && isNumber) {
            const ByteRange list{path.begin, before};
            if (number->toInteger() < 0)
                reportNegative(list, {before, step.end}, number->toInteger());
            else if (!m_guards.hasSizeCheck(m_node, m_view.text(list)))
                report(path, list, {before, step.end}, *number);
            return;
        }
        before = step.end;
    }
}

void IndexCheck::reportNegative(ByteRange list, ByteRange step, std::int64_t number)
{
    Diagnostic& found = m_input.report("liquid.negative-index", Severity::Error, step,
        HOOKBENCH_TEXT("An index below 0 is an error in this dialect: nobody gets the message."),
        HOOKBENCH_TEXT("Write .last for the last element."), {std::string(m_view.text(list))});
    if (number == -1)
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Write .last"), {{step, ".last"}}));
}

void IndexCheck::report(const Expression& path, ByteRange list, ByteRange index, const Value& number)
{
    const std::string name(m_view.text(list));
    Diagnostic& found = m_input.report("liquid.unguarded-index", Severity::Warning, {path.begin, path.end},
        HOOKBENCH_TEXT("A customer whose list %1 has no element %2 gets nothing."),
        HOOKBENCH_TEXT("Ask for %1.size before; default does not help. Elements count from 0."),
        {name, std::to_string(number.toInteger())});
    if (number.toInteger() == 0)
        found.fixes.push_back(
            bodyFix(HOOKBENCH_TEXT("Write .first (not documented by CleverTap)"), {{index, ".first"}}));
    const liquid::Node& node = m_view.node(m_node);
    if (node.kind != liquid::NodeKind::Output || node.expression == liquid::noIndex)
        return;
    const OutputPlace::Kind place = m_input.places.at(node.begin).kind;
    const std::string otherwise = place == OutputPlace::Kind::Value ? "{% else %}null" : "";
    if (place == OutputPlace::Kind::String || place == OutputPlace::Kind::Value)
        found.fixes.push_back(bodyFix(HOOKBENCH_TEXT("Print it only if the list is long enough"),
            {{{node.begin, node.begin}, "{% if " + name + ".size > " + std::to_string(number.toInteger()) + " %}"},
                {{node.end, node.end}, otherwise + "{% endif %}"}}));
}

} // namespace

void checkIndexes(const RuleInput& input)
{
    if (input.view.isClevertap())
        IndexCheck(input).run();
}

} // namespace hookbench
