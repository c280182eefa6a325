// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Walker.h"

#include "check/proof/analysis/Refiner.h"
#include "liquid/RenderErrors.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

using liquid::Node;
using liquid::NodeIndex;

constexpr double unbounded = std::numeric_limits<double>::infinity();
/// Loops of so many rounds are gone through round by round.
constexpr double mostUnrolled = 12;

} // namespace

/// What is known in rounds of these numbers, from 1.
Walker::Round Walker::roundOf(
    const LoopWay& way, NodeIndex index, Interval number, std::uint16_t first, std::uint16_t last)
{
    Round round;
    round.element = way.element;
    round.facts.index = number;
    round.facts.first = first;
    round.facts.last = last;
    round.facts.isTable = isTable(index);
    round.facts.countsRounds = way.countsRounds;
    round.facts.collection = way.tellsLength ? way.collection.path : noIndex;
    round.facts.parent = way.parent;
    round.facts.length = way.shownLength;
    if (number.isSingle() && way.shownLength.isSingle())
        round.facts.rindex = {way.shownLength.low - number.low + 1, way.shownLength.low - number.low + 1};
    if (way.countsRounds) {
        const bool isLast = last == TrueKind;
        round.facts.length = {std::max(way.least, isLast ? number.low : number.low + 1), way.most};
        if (isLast && number.isSingle())
            round.facts.length = number;
        round.facts.rindex = isLast ? Interval{1, 1} : Interval{2, unbounded};
    }
    return round;
}

Walker::States Walker::runRounds(NodeIndex index, LoopWay way)
{
    const bool isRubyTable = isTable(index) && m_domain.isRuby();
    const ByteRange place{m_domain.program().nodes[index].begin, m_domain.program().nodes[index].end};
    const bool showsNothing = isRubyTable && way.collection.isOnly(NilKind | FalseKind);
    // A table of Shopify's Liquid has a first row even without cells; LiqP's has one for that case.
    if (isTable(index) && !showsNothing && (isRubyTable || way.most == 0)) {
        States row = emitText(
            {std::move(way.state)}, isRubyTable ? "<tr class=\"row1\">\n" : "<tr class=\"row1\">\n</tr>\n", place);
        if (row.empty())
            return {};
        way.state = std::move(row.front());
    }
    const std::uint32_t slot = m_domain.program().names[detailOf(index).variable].slot;
    const LoopIndex around = std::exchange(m_loopAround, index);
    way.parent = around;
    ++m_frame;
    States after = !way.items.empty() && static_cast<double>(way.items.size()) <= mostUnrolled && way.least == way.most
            && way.least == static_cast<double>(way.items.size())
        ? unrolled(index, std::move(way))
        : generalRounds(index, std::move(way));
    after = closed(index, std::move(after));
    --m_frame;
    m_loopAround = around;
    if (isTable(index) && !m_domain.isRuby()) {
        // The variable stays set.
        for (State& state : after)
            state.environment.setVariable(slot, 0, joined(m_domain.languages(), m_domain.anyProperty(), nilValue()));
    }
    return isRubyTable && !showsNothing ? emitText(after, "</tr>\n", place) : after;
}

Walker::States Walker::closed(NodeIndex index, States states)
{
    const liquid::LoopDetail& loop = detailOf(index);
    for (State& state : states) {
        state.environment.closeFrame(m_frame);
        for (const liquid::NameIndex name : {loop.variable, loop.loopVariable})
            m_evaluator.dropFactsOf(state.environment, m_domain.program().names[name].text);
        // Where the next loop may go on from; a loop over nothing says nothing of it.
        if (loop.continueAt != liquid::noIndex && !m_domain.isRuby())
            state.environment.setVariable(m_domain.program().names[loop.continueAt].slot, 0,
                joined(m_domain.languages(), integerValue(0, mostCounted), nilValue()));
    }
    return merged(std::move(states), 0);
}

Walker::States Walker::unrolled(NodeIndex index, LoopWay way)
{
    States open = {way.state};
    States after;
    const std::size_t count = way.items.size();
    for (std::size_t i = 0; i < count && !open.empty() && !isOver(); ++i) {
        const double number = static_cast<double>(i + 1);
        Round round =
            roundOf(way, index, {number, number}, i == 0 ? TrueKind : FalseKind, i + 1 == count ? TrueKind : FalseKind);
        round.element = way.items[i];
        Flow flow = runRound(index, way, std::move(open), round);
        after.insert(after.end(), flow.breaks.begin(), flow.breaks.end());
        open = std::move(flow.next);
    }
    after.insert(after.end(), open.begin(), open.end());
    return after;
}

/// A loop without a round. In Shopify's Liquid the else branch is for every such loop, in LiqP only for what is empty
/// before limit and offset.
Walker::States Walker::skippedLoop(NodeIndex index, const LoopWay& way)
{
    const auto& nodes = m_domain.program().nodes;
    const bool hasElse = !isTable(index) && nodes[index + 1].next < nodes[index].next;
    if (!hasElse || !m_domain.isRuby())
        return {way.state};
    const NodeIndex other = nodes[index + 1].next;
    return visitBlock(other + 1, nodes[other].next, {way.state}).next;
}

/// None, one, or a first, some in between, and a last.
Walker::States Walker::generalRounds(NodeIndex index, LoopWay way)
{
    States after = way.least == 0 ? skippedLoop(index, way) : States();
    const auto add = [&after](States states) { after.insert(after.end(), states.begin(), states.end()); };
    const auto length = [&](State state, std::uint32_t least, std::uint32_t most) -> States {
        if (!way.tellsLength)
            return {std::move(state)};
        AbstractValue list = withLength(way.collection, least, most);
        if (!Refiner(m_evaluator, state.environment).expression(m_domain.program().nodes[index].expression, list))
            return {};
        return {std::move(state)};
    };
    if (way.least <= 1 && way.most >= 1) {
        const Round only = roundOf(way, index, {1, 1}, TrueKind, TrueKind);
        Flow flow = runRound(index, way, length(way.state, 1, 1), only);
        add(std::move(flow.next));
        add(std::move(flow.breaks));
    }
    if (way.most < 2)
        return after;
    const Round first = roundOf(way, index, {1, 1}, TrueKind, FalseKind);
    const Round middle = roundOf(way, index, {2, std::max(way.most - 1, 2.0)}, FalseKind, FalseKind);
    const Round last = roundOf(way, index, {2, way.most}, FalseKind, TrueKind);
    Flow flow = runRound(index, way, length(way.state, 2, noIndex), first);
    add(std::move(flow.breaks));
    States open = std::move(flow.next);
    if (way.most > 2)
        open = stable(index, way, std::move(open), middle, after);
    flow = runRound(index, way, std::move(open), last);
    add(std::move(flow.next));
    add(std::move(flow.breaks));
    return after;
}

/// All that can be known after any number of rounds in between. What breaks off goes to `left`.
Walker::States Walker::stable(NodeIndex index, const LoopWay& way, States states, const Round& middle, States& left)
{
    constexpr int mostRounds = 16;
    constexpr int exactRounds = 2;
    const bool isText = m_sink == Sink::Text;
    Languages& languages = m_domain.languages();
    // What a round puts out is put together apart: any number of rounds is any number of it.
    Language before = languages.none();
    Language one = languages.none();
    if (isText) {
        for (State& state : states) {
            before = languages.unite(before, state.output.text);
            state.output.text = languages.empty();
        }
    }
    States seen = merged(std::move(states), 0);
    States brokenOff;
    for (int round = 0;; ++round) {
        if (round == mostRounds)
            giveUp(HOOKBENCH_TEXT("What this loop leads to could not be summed up."),
                {m_domain.program().nodes[index].begin, m_domain.program().nodes[index].end});
        if (isOver())
            return {};
        Flow flow = runRound(index, way, seen, middle);
        brokenOff.insert(brokenOff.end(), flow.breaks.begin(), flow.breaks.end());
        if (isText) {
            for (State& state : flow.next) {
                one = languages.unite(one, state.output.text);
                state.output.text = languages.empty();
            }
        }
        States now = seen;
        if (round < exactRounds) {
            for (State& state : flow.next)
                mergeInto(now, std::move(state));
        } else {
            now = widenedOver(seen, std::move(flow.next));
        }
        const bool isSame = now.size() == seen.size()
            && std::equal(now.begin(), now.end(), seen.begin(), [](const State& a, const State& b) {
                   return a.output == b.output && a.environment == b.environment && a.marks == b.marks;
               });
        if (isSame)
            break;
        seen = std::move(now);
    }
    const Language all = isText ? languages.concat(before, languages.repeat(one)) : 0;
    for (States* some : {&seen, &brokenOff}) {
        for (State& state : *some)
            state.output.text = isText ? languages.concat(all, state.output.text) : state.output.text;
    }
    left.insert(left.end(), brokenOff.begin(), brokenOff.end());
    return seen;
}

/// One state for each place, which holds everything before and now.
Walker::States Walker::widenedOver(const States& before, States now)
{
    States result;
    const auto add = [&](State state, bool isNew) {
        for (State& other : result) {
            if (other.output.place != state.output.place || other.marks != state.marks)
                continue;
            other.environment = isNew ? widened(m_domain.languages(), m_evaluator, other.environment, state.environment)
                                      : joined(m_domain.languages(), m_evaluator, other.environment, state.environment);
            other.output.text = m_domain.languages().unite(other.output.text, state.output.text);
            return;
        }
        result.push_back(std::move(state));
    };
    for (const State& state : before)
        add(state, false);
    for (State& state : now)
        add(std::move(state), true);
    return result;
}

/// What was known of another element is not known of this one; a variable that holds it stays as it is.
void Walker::forgetElement(Environment& environment, PathIndex element) const
{
    if (element == noIndex)
        return;
    const auto isWithin = [&](PathIndex path) {
        while (path != noIndex && path != element)
            path = m_domain.place(path).parent;
        return path != noIndex;
    };
    std::erase_if(environment.paths, [&](const auto& entry) { return isWithin(entry.first); });
    for (Environment::Variable& variable : environment.variables) {
        if (isWithin(variable.value.path))
            variable.value.path = noIndex;
    }
}

void Walker::setLoopVariables(NodeIndex index, const LoopWay& way, const AbstractValue& elements, States& states)
{
    const liquid::LoopDetail& loop = detailOf(index);
    const liquid::Program::Impl& program = m_domain.program();
    for (State& state : states) {
        Environment& environment = state.environment;
        for (const liquid::NameIndex name : {loop.variable, loop.loopVariable})
            m_evaluator.dropFactsOf(environment, program.names[name].text);
        forgetElement(environment, way.element.path);
        AbstractValue element = elements;
        const std::uint32_t slot = program.names[loop.variable].slot;
        // An element that is nothing lets a variable of that name around the loop show.
        if (element.may(NilKind) && !m_domain.isRuby()) {
            environment.closeFrame(m_frame);
            const Environment::Variable* outer = environment.variable(slot);
            element =
                joined(m_domain.languages(), element, outer != nullptr ? outer->value : m_evaluator.ofUnset(slot));
        }
        environment.setVariable(slot, m_frame, element);
        AbstractValue facts = ofKind(LoopKind);
        facts.loop = index;
        environment.setVariable(program.names[loop.loopVariable].slot, m_frame, facts);
    }
}

/// Sets the loop's variables and goes through its body once. What ends by `continue` goes on.
Walker::Flow Walker::runRound(NodeIndex index, const LoopWay& way, States states, const Round& round)
{
    const liquid::Program::Impl& program = m_domain.program();
    m_evaluator.loop(index) = round.facts;
    setLoopVariables(index, way, round.element, states);
    if (isTable(index)) {
        States cells;
        const Language open = m_domain.pattern("(<tr class=\"row[0-9]+\">\\n?)?<td class=\"col[0-9]+\">");
        for (State& state : states)
            emitValue(
                cells, std::move(state), open, {program.nodes[index].begin, program.nodes[index].end}, liquid::noIndex);
        states = std::move(cells);
    }
    Flow flow = runBody(index, std::move(states));
    flow.next.insert(flow.next.end(), flow.continues.begin(), flow.continues.end());
    flow.continues.clear();
    if (isTable(index)) {
        States cells;
        // A break of LiqP's only blanks the cell.
        flow.next.insert(flow.next.end(), flow.breaks.begin(), flow.breaks.end());
        const Language close = m_domain.pattern("</td>(</tr>\\n(<tr class=\"row[0-9]+\">)?)?");
        for (State& state : flow.next)
            emitValue(cells, std::move(state), close, {program.nodes[index].begin, program.nodes[index].end},
                liquid::noIndex);
        flow.next = std::move(cells);
        flow.breaks = m_domain.isRuby() ? flow.next : States();
    }
    flow.next = merged(std::move(flow.next), 0);
    return flow;
}

Walker::Flow Walker::runBody(NodeIndex index, States states)
{
    const auto [first, end] = bodyOf(index);
    if (isTable(index) && !m_domain.isRuby())
        return visitBlock(first, end, std::move(states));
    return !m_domain.isRuby() && detailOf(index).isRange ? runSwallowing(first, end, std::move(states))
                                                         : visitNodes(first, end, std::move(states));
}

/// What the node may have assigned before it failed is anything.
void Walker::forgetAssigned(NodeIndex node, Environment& environment)
{
    const liquid::Program::Impl& program = m_domain.program();
    AbstractValue any = m_domain.anyProperty();
    any.text = m_domain.languages().anything();
    any.decimal = {};
    any.mayBeNaN = true;
    for (NodeIndex i = node; i < program.nodes[node].next; ++i) {
        const Node& inner = program.nodes[i];
        const bool isTag = inner.kind == liquid::NodeKind::Tag && inner.detail != liquid::noIndex;
        if (isTag && m_domain.dialect().tags[inner.tag].detail == liquid::TagDetail::Variable)
            environment.setVariable(program.names[program.variables[inner.detail].variable].slot, 0, any);
    }
    environment.facts.clear();
}

/// In a range loop of LiqP an error ends the loop where the node that failed began.
Walker::Flow Walker::runSwallowing(NodeIndex first, NodeIndex end, States states)
{
    Flow flow;
    flow.next = std::move(states);
    for (NodeIndex i = first; i < end && !flow.next.empty() && !isOver(); i = m_domain.program().nodes[i].next) {
        const States before = flow.next;
        const std::size_t known = m_result.troubles.size();
        const std::size_t errors = m_errorCount;
        Flow after = visitNodes(i, m_domain.program().nodes[i].next, std::exchange(flow.next, {}));
        const auto isError = [](const Trouble& trouble) { return trouble.kind == Trouble::Kind::Error; };
        const auto fresh = m_result.troubles.begin() + static_cast<std::ptrdiff_t>(known);
        if (m_errorCount > errors) {
            m_result.troubles.erase(std::remove_if(fresh, m_result.troubles.end(), isError), m_result.troubles.end());
            for (State state : before) {
                forgetAssigned(i, state.environment);
                after.breaks.push_back(std::move(state));
            }
        }
        flow.append(std::move(after));
    }
    return flow;
}

} // namespace hookbench::proof
