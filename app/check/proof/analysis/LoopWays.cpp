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

const liquid::LoopDetail& Walker::detailOf(NodeIndex index) const
{
    return m_domain.program().loops[m_domain.program().nodes[index].detail];
}

bool Walker::isTable(NodeIndex index) const
{
    return m_domain.dialect().tags[m_domain.program().nodes[index].tag].name == "tablerow";
}

std::pair<NodeIndex, NodeIndex> Walker::bodyOf(NodeIndex index) const
{
    const auto& nodes = m_domain.program().nodes;
    return isTable(index) ? std::pair(index + 1, nodes[index].next) : std::pair(index + 2, nodes[index + 1].next);
}

Walker::Flow Walker::visitLoop(NodeIndex index, const States& states)
{
    const Node& node = m_domain.program().nodes[index];
    const bool isJavaRange = !m_domain.isRuby() && detailOf(index).isRange;
    Flow flow;
    for (const State& state : states) {
        std::vector<LoopWay> ways =
            isJavaRange ? rangeWays(index, state, flow.next) : listWays(index, state, flow.next);
        for (LoopWay& way : ways) {
            if (isOver())
                return flow;
            const bool hasElse = !isTable(index) && m_domain.program().nodes[index + 1].next < node.next;
            if (way.isElse && hasElse) {
                const NodeIndex other = m_domain.program().nodes[index + 1].next;
                const NodeIndex end = m_domain.isRuby() ? m_domain.program().nodes[other].next : node.next;
                flow.append(visitBlock(other + 1, end, {std::move(way.state)}));
            } else {
                flow.append({runRounds(index, std::move(way)), {}, {}});
            }
        }
        flow.next = merged(std::move(flow.next), 0);
    }
    return flow;
}

/// The value of a loop's attribute as bounds of a whole number; nothing if it is not set or says nothing.
std::optional<Interval> Walker::attribute(NodeIndex index, const State& state, std::string_view name, States& failed)
{
    const liquid::LoopDetail& loop = detailOf(index);
    liquid::ExpressionIndex expression = liquid::noIndex;
    if (m_domain.isRuby()) {
        expression = name == "limit" ? loop.limit : loop.offset;
    } else if (loop.attributes != liquid::noIndex) {
        const liquid::ListDetail& list = m_domain.program().lists[loop.attributes];
        for (std::uint32_t i = 0; i < list.count; ++i) {
            const auto& named = m_domain.program().expressions[m_domain.program().arguments[list.first + i]];
            if (m_domain.program().names[named.first].text == name)
                expression = named.second;
        }
    }
    if (m_domain.isRuby() && name == "offset" && loop.continuesOffset)
        return Interval{0, unbounded};
    if (expression == liquid::noIndex)
        return std::nullopt;
    const AbstractValue value = m_evaluator.evaluate(expression, state.environment);
    handleErrors(index, state, failed);
    if (value.isOnly(NilKind))
        return std::nullopt;
    if (value.isOnly(IntegerKind))
        return value.integer;
    if (m_domain.isRuby() && !value.isOnly(IntegerKind | NilKind)) {
        m_evaluator.fail(liquid::errors::invalidInteger,
            {m_domain.program().nodes[index].begin, m_domain.program().nodes[index].end}, false);
        handleErrors(index, state, failed);
    }
    return Interval{name == "limit"               ? -unbounded
            : value.isOnly(IntegerKind | NilKind) ? std::min(value.integer.low, 0.0)
                                                  : -unbounded,
        unbounded};
}

/// The ways into a loop over a list, a map, or what counts as a list of one.
std::vector<Walker::LoopWay> Walker::listWays(NodeIndex index, const State& state, States& failed)
{
    const Node& node = m_domain.program().nodes[index];
    const AbstractValue all = m_evaluator.evaluate(node.expression, state.environment);
    handleErrors(index, state, failed);
    std::vector<LoopWay> ways;
    if (all.isNone())
        return ways;
    addWay(ways, index, state, withLength(restricted(all, ListKind), 1, noIndex));
    if (all.may(ListKind) && leastOf(all) == 0)
        addWay(ways, index, state, withLength(restricted(all, ListKind), 0, 0));
    addWay(ways, index, state, restricted(all, MapKind | LoopKind));
    const std::size_t known = ways.size();
    addWay(ways, index, state, restricted(all, MapKind));
    if (ways.size() > known) {
        ways.back().isElse = true;
        ways.back().least = ways.back().most = 0;
    }
    addWay(ways, index, state, restricted(all, RangeKind));
    addWay(ways, index, state, restricted(all, NilKind));
    const auto others = static_cast<std::uint16_t>(~(ListKind | MapKind | LoopKind | RangeKind | NilKind));
    if (m_domain.isRuby()) {
        AbstractValue text = restricted(all, TextKind);
        AbstractValue empty = text;
        text.text = m_domain.languages().minus(text.text, m_domain.languages().empty());
        empty.text = m_domain.languages().intersect(empty.text, m_domain.languages().empty());
        if (!m_domain.languages().isNone(text.text))
            addWay(ways, index, state, text);
        if (!m_domain.languages().isNone(empty.text))
            addWay(ways, index, state, restricted(empty, TextKind));
        addWay(ways, index, state, restricted(all, static_cast<std::uint16_t>(others & ~TextKind)));
    } else {
        addWay(ways, index, state, restricted(all, others));
    }
    for (LoopWay& way : ways)
        bound(way, index, failed);
    return ways;
}

void Walker::addWay(std::vector<LoopWay>& ways, NodeIndex index, const State& state, const AbstractValue& part)
{
    if (part.isNone())
        return;
    LoopWay way;
    way.state = state;
    if (!Refiner(m_evaluator, way.state.environment).expression(m_domain.program().nodes[index].expression, part))
        return;
    way.collection = part;
    const std::string name = std::to_string(index);
    if (part.may(ListKind)) {
        way.isList = true;
        way.least = leastOf(part);
        way.most = mostOf(part) == noIndex ? unbounded : mostOf(part);
        way.element = m_domain.elementOf(part);
        way.items = part.list ? part.list->items : std::vector<AbstractValue>();
        if (part.path != noIndex && way.items.empty())
            way.element.path = m_domain.child(part.path, DataPlace::Kind::Element, name);
    } else if (part.may(MapKind | LoopKind)) {
        way.least = 1;
        way.most = unbounded;
        auto pair = std::make_shared<ListShape>();
        pair->least = pair->most = 2;
        pair->hasElement = true;
        pair->items = {textValue(m_domain.languages().plain()), m_domain.anyProperty()};
        way.element = ofKind(ListKind);
        way.element.list = std::move(pair);
    } else if (part.may(RangeKind)) {
        way.most = unbounded;
        way.element = integerValue(-unbounded, unbounded);
        boundRange(way, index);
    } else if (!m_domain.isRuby() ? !part.may(NilKind)
                                  : part.may(TextKind) && !m_domain.languages().hasEmpty(part.text)) {
        way.least = way.most = 1;
        way.element = part;
    }
    way.isElse = way.most == 0;
    ways.push_back(std::move(way));
}

/// A range whose ends are known, in Shopify's Liquid.
void Walker::boundRange(LoopWay& way, NodeIndex index)
{
    const liquid::Expression& range = m_domain.program().expressions[m_domain.program().nodes[index].expression];
    if (range.kind != liquid::ExpressionKind::Range)
        return;
    const Evaluator::Mute mute(m_evaluator);
    const AbstractValue from = m_evaluator.evaluate(range.first, way.state.environment);
    const AbstractValue to = m_evaluator.evaluate(range.second, way.state.environment);
    const bool areKnown = from.isOnly(IntegerKind) && to.isOnly(IntegerKind);
    if (!areKnown || !from.integer.isSingle() || !to.integer.isSingle())
        return;
    way.least = way.most = std::max(to.integer.low - from.integer.low + 1, 0.0);
    if (way.most > 0)
        way.element = integerValue(from.integer.low, to.integer.low);
    if (way.most > mostUnrolled)
        return;
    for (int i = 0; i < static_cast<int>(way.most); ++i)
        way.items.push_back(integerValue(from.integer.low + i, from.integer.low + i));
}

/// Takes limit and offset into account.
void Walker::bound(LoopWay& way, NodeIndex index, States& failed)
{
    // A map or a range may have nothing in it.
    const Node& node = m_domain.program().nodes[index];
    const bool ignoresOffset = isTable(index) && !m_domain.isRuby();
    const auto offsets = ignoresOffset ? std::optional<Interval>() : attribute(index, way.state, "offset", failed);
    const auto limits = attribute(index, way.state, "limit", failed);
    const Interval offset = offsets.value_or(Interval{0, 0});
    const Interval limit = limits.value_or(Interval{unbounded, unbounded});
    way.countsRounds = (m_domain.isRuby() || !offsets) && !isTable(index);
    way.tellsLength = way.isList && !offsets && !limits && !isTable(index);
    // A text is one round, whatever the attributes of Shopify's Liquid say.
    if (way.isElse || (m_domain.isRuby() && way.collection.may(TextKind)))
        return;
    if (offsets) {
        if (offset.low < 0 && !m_domain.isRuby()) {
            m_evaluator.fail(liquid::errors::indexOutOfRange, {node.begin, node.end}, offset.high < 0);
            handleErrors(index, way.state, failed);
        }
        way.least = std::max(way.least - std::max(offset.high, 0.0), 0.0);
        way.most = std::max(way.most - std::max(offset.low, 0.0), 0.0);
        if (std::isnan(way.least) || (limits && offset.low < 0))
            way.least = 0;
        way.items.clear();
    }
    way.least = std::min(way.least, std::max(limit.low, 0.0));
    way.most = std::min(way.most, std::max(limit.high, 0.0));
    if (way.least == way.most)
        way.items.resize(std::min(way.items.size(), static_cast<std::size_t>(std::min(way.most, mostUnrolled))));
    else
        way.items.clear();
    if (m_domain.isRuby() && detailOf(index).isReversed)
        std::ranges::reverse(way.items);
    // In Shopify's Liquid the else branch also runs where limit and offset leave nothing.
    way.isElse = m_domain.isRuby() && way.most == 0;
}

std::vector<Walker::LoopWay> Walker::rangeWays(NodeIndex index, const State& state, States&)
{
    const Node& node = m_domain.program().nodes[index];
    States ignored;
    LoopWay way;
    way.state = state;
    // Bounds that cannot be evaluated end the loop before it begins, and no error remains.
    const AbstractValue from = m_evaluator.evaluate(node.expression, state.environment);
    const AbstractValue to = m_evaluator.evaluate(detailOf(index).last, state.environment);
    m_evaluator.takeErrors();
    const bool hasOffset = attribute(index, state, "offset", ignored).has_value();
    const Interval limit = attribute(index, state, "limit", ignored).value_or(Interval{unbounded, unbounded});
    const bool areKnown = from.isOnly(IntegerKind) && to.isOnly(IntegerKind) && !hasOffset;
    constexpr double largest = 2e9;
    way.most = unbounded;
    way.element = integerValue(-unbounded, unbounded);
    if (areKnown && from.integer.high < largest && to.integer.high < largest && from.integer.low > -largest) {
        way.least = std::max(to.integer.low - from.integer.high + 1, 0.0);
        way.most = std::max(to.integer.high - from.integer.low + 1, 0.0);
        way.element = integerValue(from.integer.low, std::max(to.integer.high, from.integer.low));
        // LiqP counts one too few.
        if (from.integer.isSingle() && to.integer.isSingle())
            way.shownLength = {to.integer.low - from.integer.low, to.integer.low - from.integer.low};
        if (from.integer.isSingle() && to.integer.isSingle() && way.most <= mostUnrolled) {
            for (int i = 0; i < static_cast<int>(way.most); ++i)
                way.items.push_back(integerValue(from.integer.low + i, from.integer.low + i));
        }
    }
    way.least = std::min(way.least, std::max(limit.low, 0.0));
    way.most = std::min(way.most, std::max(limit.high, 0.0));
    if (way.least != way.most)
        way.items.clear();
    way.items.resize(std::min(way.items.size(), static_cast<std::size_t>(std::min(way.most, mostUnrolled))));
    return {std::move(way)};
}

} // namespace hookbench::proof
