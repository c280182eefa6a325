// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Walker.h"

#include "liquid/RenderErrors.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::Node;
using liquid::NodeIndex;

} // namespace

Walker::Flow Walker::visitConditions(NodeIndex index, States states)
{
    const auto& nodes = m_domain.program().nodes;
    Flow flow;
    for (NodeIndex i = index + 1; i < nodes[index].next && !states.empty(); i = nodes[i].next) {
        const Node& branch = nodes[i];
        States taken;
        States others;
        if (branch.flag) {
            taken = std::move(states);
        } else {
            for (const State& state : states) {
                Evaluator::Split split = m_evaluator.split(branch.expression, state.environment);
                handleErrors(index, state, flow.next);
                if (branch.isNegated)
                    std::swap(split.yes, split.no);
                for (Environment& environment : split.yes)
                    taken.push_back({state.output, std::move(environment), state.marks});
                for (Environment& environment : split.no)
                    others.push_back({state.output, std::move(environment), state.marks});
            }
        }
        if (!taken.empty())
            flow.append(visitBlock(i + 1, branch.next, std::move(taken)));
        states = std::move(others);
    }
    flow.append({std::move(states), {}, {}});
    return flow;
}

/// The ways on which one of the values of a `when` is the subject, and those on which none is.
void Walker::splitMatches(NodeIndex node, NodeIndex branch, ExpressionIndex subject, const State& state, States& yes,
    States& no, States& failed)
{
    const liquid::ListDetail& values = m_domain.program().lists[m_domain.program().nodes[branch].detail];
    std::vector<Environment> open = {state.environment};
    for (std::uint32_t i = 0; i < values.count; ++i) {
        std::vector<Environment> unmet;
        for (const Environment& environment : open) {
            Evaluator::Split split =
                m_evaluator.splitEqual(subject, m_domain.program().arguments[values.first + i], environment);
            handleErrors(node, state, failed);
            for (Environment& met : split.yes)
                yes.push_back({state.output, std::move(met), state.marks});
            unmet.insert(unmet.end(), split.no.begin(), split.no.end());
        }
        open = std::move(unmet);
    }
    for (Environment& environment : open)
        no.push_back({state.output, std::move(environment), state.marks});
}

Walker::Flow Walker::visitFirstMatch(NodeIndex index, States states)
{
    const auto& nodes = m_domain.program().nodes;
    Flow flow;
    for (NodeIndex i = index + 1; i < nodes[index].next && !states.empty(); i = nodes[i].next) {
        States taken;
        States others;
        if (nodes[i].flag) {
            taken = std::move(states);
        } else {
            for (const State& state : states)
                splitMatches(index, i, nodes[index].expression, state, taken, others, flow.next);
        }
        if (!taken.empty())
            flow.append(visitBlock(i + 1, nodes[i].next, std::move(taken)));
        states = std::move(others);
    }
    flow.append({std::move(states), {}, {}});
    return flow;
}

/// Values that are no constants, or two alike.
bool Walker::mayMatchTwice(std::uint32_t list) const
{
    const liquid::Program::Impl& program = m_domain.program();
    const liquid::ListDetail& values = program.lists[list];
    std::vector<std::string_view> spellings;
    for (std::uint32_t i = 0; i < values.count && values.count > 1; ++i) {
        const Expression& value = program.expressions[program.arguments[values.first + i]];
        const std::string_view spelled = program.text(value.begin, value.end);
        if (value.kind != ExpressionKind::Literal || std::ranges::find(spellings, spelled) != spellings.end())
            return true;
        spellings.push_back(spelled);
    }
    return false;
}

/// Every `when` that matches is rendered, and once for each of its values that does.
Walker::Flow Walker::visitEveryMatch(NodeIndex index, States states)
{
    const auto& nodes = m_domain.program().nodes;
    Flow flow;
    States matched;
    const auto render = [&](NodeIndex branch, States taken) {
        Flow after = visitBlock(branch + 1, nodes[branch].next, std::move(taken));
        States next = std::exchange(after.next, {});
        flow.append(std::move(after));
        return next;
    };
    for (NodeIndex i = index + 1; i < nodes[index].next; i = nodes[i].next) {
        if (nodes[i].flag) {
            // An else is rendered by those that have not matched so far; they may match later.
            if (!states.empty())
                states = render(i, std::move(states));
            continue;
        }
        for (const States* left : {&flow.breaks, &flow.continues}) {
            // A break ends only the branch it stands in.
            States again;
            States rest;
            States failed;
            for (const State& state : *left)
                splitMatches(index, i, nodes[index].expression, state, again, rest, failed);
            if (!again.empty())
                giveUp(HOOKBENCH_TEXT("This `when` may match after a break."), {nodes[i].begin, nodes[i].end});
        }
        States taken;
        States others;
        for (const State& state : states)
            splitMatches(index, i, nodes[index].expression, state, taken, others, flow.next);
        States again;
        States rest;
        for (const State& state : std::exchange(matched, {}))
            splitMatches(index, i, nodes[index].expression, state, again, rest, flow.next);
        if (mayMatchTwice(nodes[i].detail))
            giveUp(HOOKBENCH_TEXT("This `when` may match more than once."), {nodes[i].begin, nodes[i].end});
        matched = std::move(rest);
        taken.insert(taken.end(), again.begin(), again.end());
        if (!taken.empty()) {
            States next = render(i, std::move(taken));
            matched.insert(matched.end(), next.begin(), next.end());
        }
        states = std::move(others);
    }
    flow.append({std::move(states), {}, {}});
    flow.append({std::move(matched), {}, {}});
    return flow;
}

bool Walker::isOverData(ExpressionIndex index) const
{
    if (index == liquid::noIndex)
        return true;
    const liquid::Program::Impl& program = m_domain.program();
    const Expression& expression = program.expressions[index];
    switch (expression.kind) {
    case ExpressionKind::Literal:
        return true;
    case ExpressionKind::Path:
        for (std::uint32_t i = 0; i < expression.count; ++i) {
            if (!isOverData(program.steps[expression.second + i].expression))
                return false;
        }
        return program.names[expression.first].slot == liquid::noIndex
            && program.names[expression.first].counterSlot == liquid::noIndex;
    case ExpressionKind::Filtered:
        for (std::uint32_t i = 0; i < expression.count; ++i) {
            const liquid::FilterCall& call = program.filterCalls[expression.second + i];
            for (std::uint32_t j = 0; j < call.argumentCount; ++j) {
                if (!isOverData(program.arguments[call.firstArgument + j]))
                    return false;
            }
        }
        return isOverData(expression.first);
    case ExpressionKind::ComputedPath:
    case ExpressionKind::Named:
    case ExpressionKind::Range:
        return false;
    default:
        return isOverData(expression.first) && isOverData(expression.second);
    }
}

void Walker::setVariable(State& state, liquid::NameIndex index, AbstractValue value, std::uint32_t origin)
{
    const liquid::Name& name = m_domain.program().names[index];
    m_evaluator.dropFactsOf(state.environment, name.text);
    // A loop kept beyond its round shows something else later.
    value.loop = noIndex;
    state.environment.setVariable(name.slot, 0, std::move(value), origin);
}

Walker::Flow Walker::visitAssign(NodeIndex index, States states)
{
    const Node& node = m_domain.program().nodes[index];
    const liquid::VariableDetail& detail = m_domain.program().variables[node.detail];
    const std::uint32_t origin = isOverData(node.expression) ? node.expression : noIndex;
    Flow flow;
    for (State& state : states) {
        const AbstractValue value = m_evaluator.evaluate(node.expression, state.environment);
        handleErrors(index, state, flow.next);
        if (value.isNone())
            continue;
        setVariable(state, detail.variable, value, origin);
        flow.next.push_back(std::move(state));
    }
    return flow;
}

Walker::Flow Walker::visitCapture(NodeIndex index, const States& states)
{
    const Node& node = m_domain.program().nodes[index];
    const liquid::VariableDetail& detail = m_domain.program().variables[node.detail];
    Flow flow;
    const auto captured = [&](States& to, States& from, const State& before, bool isMarker) {
        for (State& state : from) {
            const Language text = state.output.text;
            state.output = before.output;
            setVariable(state, detail.variable, isMarker ? ofKind(MarkerKind) : textValue(text));
            to.push_back(std::move(state));
        }
    };
    for (const State& before : states) {
        State inside = before;
        // In Json mode the place is kept apart, so that what is captured is put together by its text alone.
        inside.output = {JsonMachine::start(), m_domain.languages().empty()};
        const Sink outside = std::exchange(m_sink, Sink::Text);
        Flow body = visitBlock(index + 1, node.next, {std::move(inside)});
        m_sink = outside;
        captured(flow.next, body.next, before, false);
        const bool isRuby = m_domain.isRuby();
        captured(isRuby ? flow.breaks : flow.next, body.breaks, before, !isRuby);
        captured(isRuby ? flow.continues : flow.next, body.continues, before, !isRuby);
    }
    return flow;
}

/// Counts from some number on; the variable of that name shows it, unless it was there before.
Walker::Flow Walker::visitCounter(NodeIndex index, States states, bool isUp)
{
    const Node& node = m_domain.program().nodes[index];
    Flow flow;
    if (node.detail == liquid::noIndex && node.flag) {
        giveUp(HOOKBENCH_TEXT("The analysis does not know what this tag does."), {node.begin, node.end});
        return flow;
    }
    if (node.detail == liquid::noIndex) {
        for (State& state : states)
            report({Trouble::Kind::Error, {node.begin, node.end}, &liquid::errors::missingCounterName,
                std::move(state.environment), liquid::noIndex, {}});
        return flow;
    }
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    const liquid::VariableDetail& detail = m_domain.program().variables[node.detail];
    AbstractValue count = integerValue(isUp ? 0 : -unbounded, isUp ? unbounded : -1);
    if (m_domain.isRuby())
        count = integerValue(-unbounded, unbounded);
    for (State& state : states) {
        if (!m_domain.isRuby()) {
            const liquid::Name& name = m_domain.program().names[detail.variable];
            const Environment::Variable* known = state.environment.variable(name.slot);
            const AbstractValue before = known != nullptr ? known->value : m_evaluator.ofUnset(name.slot);
            AbstractValue after = joined(m_domain.languages(), before, integerValue(-unbounded, unbounded));
            after.path = noIndex;
            m_evaluator.dropFactsOf(state.environment, name.text);
            state.environment.setVariable(name.slot, m_frame, after);
        }
        emitValue(
            flow.next, std::move(state), m_domain.integerText(count.integer), {node.begin, node.end}, liquid::noIndex);
    }
    return flow;
}

/// Any of the values.
Walker::Flow Walker::visitCycle(NodeIndex index, States states)
{
    const Node& node = m_domain.program().nodes[index];
    const liquid::ListDetail& list = m_domain.program().lists[node.detail];
    Flow flow;
    for (State& state : states) {
        // A named group may go on with a list that is shorter than its last one: past its end nothing shows.
        AbstractValue all = list.group != liquid::noIndex ? textValue(m_domain.languages().empty()) : AbstractValue();
        if (list.group != liquid::noIndex)
            m_evaluator.evaluate(list.group, state.environment);
        for (std::uint32_t i = 0; i < list.count; ++i)
            all = joined(m_domain.languages(), all,
                m_evaluator.evaluate(m_domain.program().arguments[list.first + i], state.environment));
        handleErrors(index, state, flow.next);
        if (all.may(MarkerKind))
            giveUp(HOOKBENCH_TEXT("A break was captured and is printed here."), {node.begin, node.end});
        const Language text = m_sink == Sink::None ? 0 : m_domain.outputText(all, liquid::OutputPlace::Block);
        emitValue(flow.next, std::move(state), text, {node.begin, node.end}, liquid::noIndex);
    }
    return flow;
}

/// In each round of a loop over a list, from the first one on, and no other one in that loop: there LiqP's works.
bool Walker::isIfchangedAlone(NodeIndex index) const
{
    const auto& nodes = m_domain.program().nodes;
    const auto nameOf = [&](NodeIndex node) {
        return nodes[node].kind == liquid::NodeKind::Tag ? m_domain.dialect().tags[nodes[node].tag].name
                                                         : std::string_view();
    };
    if (m_loopAround == noIndex || nameOf(m_loopAround) != "for" || detailOf(m_loopAround).isRange)
        return false;
    const auto [first, end] = bodyOf(m_loopAround);
    bool isDirect = false;
    for (NodeIndex i = first; i < end; i = nodes[i].next)
        isDirect = isDirect || i == index;
    std::size_t count = 0;
    for (NodeIndex i = first; i < end; ++i)
        count += nameOf(i) == "ifchanged" ? 1 : 0;
    return isDirect && count == 1 && !containsFlow(first, end);
}

/// Shows its text or does not. LiqP fails where it is not alone in a loop over a list.
Walker::Flow Walker::visitIfchanged(NodeIndex index, States states)
{
    const Node& node = m_domain.program().nodes[index];
    if (!m_domain.isRuby()) {
        if (node.expression == liquid::noIndex && !node.flag)
            return {std::move(states), {}, {}};
        for (const State& state : isIfchangedAlone(index) ? States() : states)
            report({Trouble::Kind::Error, {node.begin, node.end}, &liquid::errors::ifchangedOutsideLoop,
                state.environment, liquid::noIndex, {}});
        if (node.expression != liquid::noIndex) {
            giveUp(HOOKBENCH_TEXT("The analysis does not know what this tag does."), {node.begin, node.end});
            return {};
        }
    }
    Flow flow;
    flow.next = states;
    flow.append(m_domain.isRuby() ? visitNodes(index + 1, node.next, std::move(states))
                                  : visitBlock(index + 1, node.next, std::move(states)));
    // Hidden text takes a break along with it, in LiqP.
    if (!m_domain.isRuby() && (!flow.breaks.empty() || !flow.continues.empty()))
        giveUp(HOOKBENCH_TEXT("There is a break in an ifchanged here."), {node.begin, node.end});
    return flow;
}

} // namespace hookbench::proof
