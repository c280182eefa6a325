// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Walker.h"

#include "check/proof/analysis/Refiner.h"
#include "liquid/RenderErrors.h"
#include "text/Diagnostic.h"

#include <algorithm>
#include <limits>

namespace hookbench::proof {

namespace {

using liquid::ExpressionIndex;
using liquid::Node;
using liquid::NodeIndex;
using liquid::NodeKind;

/// Steps of one walk; each is one node on one way.
constexpr std::size_t mostWork = 60'000;
constexpr std::size_t mostTroubles = 24;

} // namespace

Walker::Walker(Domain& domain, const std::atomic_bool& isStopped)
    : m_domain(domain)
    , m_evaluator(domain)
    , m_machine(domain.languages())
    , m_liveness(domain, m_evaluator)
    , m_isStopped(isStopped)
{
}

void Walker::Flow::append(Flow other)
{
    const auto move = [](States& to, States& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(next, other.next);
    move(breaks, other.breaks);
    move(continues, other.continues);
}

WalkResult Walker::walkForJson()
{
    return walk(Sink::Json);
}

WalkResult Walker::walkForErrors()
{
    return walk(Sink::None);
}

WalkResult Walker::walk(Sink sink)
{
    m_sink = sink;
    m_result = {};
    m_work = 0;
    State start;
    start.output = {JsonMachine::start(), m_domain.languages().empty()};
    const auto end = static_cast<NodeIndex>(m_domain.program().nodes.size());
    finish(visitBlock(0, end, {std::move(start)}));
    return std::move(m_result);
}

void Walker::finish(Flow flow)
{
    if (m_sink != Sink::Json)
        return;
    const std::size_t size = m_domain.program().source.size();
    States ends = std::move(flow.next);
    for (States* signalled : {&flow.breaks, &flow.continues}) {
        for (State& state : *signalled) {
            if (m_domain.isRuby())
                ends.push_back(std::move(state));
            else
                report({Trouble::Kind::LostPayload, {}, nullptr, std::move(state.environment), liquid::noIndex, {}});
        }
    }
    for (State& state : ends) {
        if (!m_machine.isComplete(state.output.place))
            report({Trouble::Kind::EarlyEnd, {size, size}, nullptr, std::move(state.environment), liquid::noIndex, {}});
    }
}

void Walker::giveUp(const char* reason, ByteRange place)
{
    if (!m_result.isComplete)
        return;
    m_result.isComplete = false;
    m_result.whyNot = reason;
    m_result.whyNotPlace = place;
}

bool Walker::isOver() const
{
    return !m_result.isComplete || m_isStopped;
}

void Walker::report(Trouble trouble)
{
    const auto isSame = [&](const Trouble& other) {
        return other.kind == trouble.kind && other.place == trouble.place && other.error == trouble.error;
    };
    m_errorCount += trouble.kind == Trouble::Kind::Error ? 1 : 0;
    constexpr auto mostOfOnePlace = 3;
    if (std::ranges::count_if(m_result.troubles, isSame) < mostOfOnePlace && m_result.troubles.size() < mostTroubles)
        m_result.troubles.push_back(std::move(trouble));
}

Walker::Flow Walker::visitNodes(NodeIndex first, NodeIndex end, States states)
{
    Flow flow;
    flow.next = std::move(states);
    for (NodeIndex i = first; i < end && !flow.next.empty() && !isOver(); i = m_domain.program().nodes[i].next) {
        Flow after = visitNode(i, std::exchange(flow.next, {}));
        after.next = merged(std::move(after.next), positionAfter(i));
        flow.append(std::move(after));
    }
    return flow;
}

Walker::Flow Walker::visitNode(NodeIndex index, States states)
{
    const Node& node = m_domain.program().nodes[index];
    m_work += states.size();
    if (m_work > mostWork)
        giveUp(
            HOOKBENCH_TEXT("There are too many ways through the body to look at all of them."), {node.begin, node.end});
    switch (node.kind) {
    case NodeKind::Text: {
        Flow flow;
        flow.next = emitText(states, m_domain.program().text(node.begin, node.end), {node.begin, node.end});
        return flow;
    }
    case NodeKind::Output:
        return visitOutput(index, node.expression, std::move(states));
    case NodeKind::Tag:
        return visitTag(index, std::move(states));
    default:
        return {std::move(states), {}, {}};
    }
}

Walker::Flow Walker::visitTag(NodeIndex index, States states)
{
    const Node& node = m_domain.program().nodes[index];
    const std::string_view name = m_domain.dialect().tags[node.tag].name;
    if (name == "if" || name == "unless")
        return visitConditions(index, std::move(states));
    if (name == "for" || name == "tablerow")
        return visitLoop(index, states);
    if (name == "case")
        return m_domain.isRuby() ? visitEveryMatch(index, std::move(states))
                                 : visitFirstMatch(index, std::move(states));
    if (name == "assign")
        return visitAssign(index, std::move(states));
    if (name == "capture")
        return visitCapture(index, states);
    if (name == "echo")
        return visitOutput(index, node.expression, std::move(states));
    if (name == "liquid")
        return visitNodes(index + 1, node.next, std::move(states));
    if (name == "cycle")
        return visitCycle(index, std::move(states));
    if (name == "increment" || name == "decrement")
        return visitCounter(index, std::move(states), name == "increment");
    if (name == "ifchanged")
        return visitIfchanged(index, std::move(states));
    if (name == "break")
        return {{}, std::move(states), {}};
    if (name == "continue")
        return {{}, {}, std::move(states)};
    if (name == "comment" || name == "doc" || name == "#")
        return {std::move(states), {}, {}};
    if ((name == "raw" && m_domain.isRuby()) || (name == "include" && !m_domain.isRuby()))
        return {std::move(states), {}, {}};
    if (name == "abort") {
        for (State& state : states)
            report({Trouble::Kind::Abort, {node.begin, node.end}, &liquid::errors::aborted,
                std::move(state.environment), liquid::noIndex, {}});
        return {};
    }
    // What a partial holds is not known here.
    giveUp(HOOKBENCH_TEXT("The analysis does not know what this tag does."), {node.begin, node.end});
    return {};
}

bool Walker::containsFlow(NodeIndex first, NodeIndex end) const
{
    for (NodeIndex i = first; i < end; ++i) {
        const Node& node = m_domain.program().nodes[i];
        if (node.kind != NodeKind::Tag)
            continue;
        const std::string_view name = m_domain.dialect().tags[node.tag].name;
        if (name == "break" || name == "continue")
            return true;
    }
    return false;
}

/// In LiqP a break takes back what its block has put out.
Walker::Flow Walker::visitBlock(NodeIndex first, NodeIndex end, States states)
{
    const bool isMarked =
        m_domain.dialect().errors.signalDropsBlock && m_sink != Sink::None && containsFlow(first, end);
    if (!isMarked)
        return visitNodes(first, end, std::move(states));
    for (State& state : states)
        state.marks.push_back(state.output);
    Flow flow = visitNodes(first, end, std::move(states));
    for (State& state : flow.next)
        state.marks.pop_back();
    for (States* signalled : {&flow.breaks, &flow.continues}) {
        for (State& state : *signalled) {
            state.output = state.marks.back();
            state.marks.pop_back();
        }
    }
    return flow;
}

/// A variable whose text may be empty is printed in two ways, empty and not, if the template looks at it again.
Walker::States Walker::toldApart(NodeIndex index, ExpressionIndex expression, States states)
{
    const liquid::Expression& printed = m_domain.program().expressions[expression];
    if (m_sink != Sink::Json || printed.kind != liquid::ExpressionKind::Path || printed.count != 0)
        return states;
    const std::uint32_t slot = m_domain.program().names[printed.first].slot;
    if (slot == noIndex || !m_liveness.isUsedFrom(slot, positionAfter(index)))
        return states;
    Languages& languages = m_domain.languages();
    States apart;
    for (State& state : states) {
        Environment::Variable* variable = state.environment.variable(slot);
        const bool isPlain = variable != nullptr && variable->value.isOnly(TextKind) && variable->value.path == noIndex;
        if (!isPlain || !languages.hasEmpty(variable->value.text) || variable->value.text == languages.empty()) {
            apart.push_back(std::move(state));
            continue;
        }
        for (const Language part : {languages.empty(), languages.minus(variable->value.text, languages.empty())}) {
            apart.push_back(state);
            Refiner(m_evaluator, apart.back().environment).expression(expression, textValue(part));
        }
    }
    return apart;
}

Walker::Flow Walker::visitOutput(NodeIndex index, ExpressionIndex expression, States states)
{
    const Node& node = m_domain.program().nodes[index];
    Flow flow;
    for (State& state : toldApart(index, expression, std::move(states))) {
        const AbstractValue value = m_evaluator.evaluate(expression, state.environment);
        handleErrors(index, state, flow.next);
        if (value.may(MarkerKind))
            giveUp(HOOKBENCH_TEXT("A break was captured and is printed here."), {node.begin, node.end});
        if (value.isNone())
            continue;
        const Language text = m_sink == Sink::None ? 0 : m_domain.outputText(value, liquid::OutputPlace::Block);
        emitValue(flow.next, std::move(state), text, {node.begin, node.end}, expression);
    }
    return flow;
}

} // namespace hookbench::proof
