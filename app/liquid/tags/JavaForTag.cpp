// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/LoopParts.h"
#include "liquid/tags/Tags.h"

#include <algorithm>
#include <limits>

namespace hookbench::liquid::tags {

namespace {

constexpr std::int32_t unlimited = std::numeric_limits<std::int32_t>::max();

struct Bounds {
    std::int32_t offset = 0;
    std::int32_t limit = unlimited;
};

/// Attributes may have any name; those that mean nothing are evaluated and ignored, as are values that are no numbers.
Bounds evaluateBounds(RenderContext& context, const LoopDetail& loop)
{
    Bounds bounds;
    const ListDetail& others = context.program().lists[loop.attributes];
    for (std::uint32_t i = 0; i < others.count; ++i) {
        const Expression& named = context.program().expressions[context.program().arguments[others.first + i]];
        const Value value = context.evaluate(named.second);
        const std::optional<std::int32_t> number = java::toInt(value);
        const std::string_view name = context.nameText(named.first);
        if (number && name == "offset")
            bounds.offset = *number;
        else if (number && name == "limit")
            bounds.limit = *number;
    }
    return bounds;
}

Signal renderListLoop(RenderContext& context, NodeIndex index, const LoopDetail& loop, LoopState& state)
{
    const Node& node = context.node(index);
    const Node& body = context.node(index + 1);
    const Bounds bounds = evaluateBounds(context, loop);
    const std::span<const Value> items = java::toArray(context, context.evaluate(node.expression));
    if (context.hasFailed())
        return Signal::None;
    if (items.empty())
        return body.next < node.next ? context.renderBlock(body.next + 1, node.next) : Signal::None;
    const auto size = static_cast<std::int32_t>(items.size());
    state.name = loop.name;
    state.length = std::min(bounds.limit, size);
    std::int32_t continueAt = bounds.offset;
    const std::uint32_t variable = context.slotOf(loop.variable);
    for (std::int32_t i = bounds.offset, round = 0; round < bounds.limit && i < size; ++i, ++round) {
        context.countSteps(1);
        continueAt = i;
        if (i < 0) {
            context.fail(errors::indexOutOfRange, {std::to_string(i), std::to_string(size)});
            return Signal::None;
        }
        context.scope().setLocal(variable, items[static_cast<std::size_t>(i)]);
        state.hasBegun = true;
        state.index0 = round;
        state.isFirst = i == bounds.offset;
        state.isLast = round == bounds.limit - 1 || i == size - 1;
        // No block of its own: what was put out before a break stays.
        const Signal signal = context.renderNodes(index + 2, body.next, OutputPlace::ListLoop);
        if (signal == Signal::Stop || context.hasFailed())
            return Signal::Stop;
        if (signal == Signal::Break)
            break;
    }
    context.scope().set(context.slotOf(loop.continueAt), Value::narrowInteger(std::int64_t(continueAt) + 1));
    return Signal::None;
}

/// One round of a range loop, which swallows errors: the node that failed leaves nothing behind. False: the loop is
/// over.
bool renderRangeRound(RenderContext& context, NodeIndex first, NodeIndex end)
{
    for (NodeIndex i = first; i < end; i = context.node(i).next) {
        const std::size_t before = context.output().size();
        const Signal signal = context.renderNode(i, OutputPlace::RangeLoop);
        if (context.hasFailed()) {
            if (!context.isStopped()) {
                context.truncateOutput(before);
                context.forgive();
            }
            return false;
        }
        if (signal != Signal::None)
            return signal == Signal::Continue;
    }
    return true;
}

Signal renderRangeLoop(RenderContext& context, NodeIndex index, const LoopDetail& loop, LoopState& state)
{
    const Node& node = context.node(index);
    const Bounds bounds = evaluateBounds(context, loop);
    if (context.hasFailed())
        return Signal::None;
    const std::optional<std::int32_t> from = java::toInt(context.evaluate(node.expression));
    const std::optional<std::int32_t> to = java::toInt(context.evaluate(loop.last));
    if (context.hasFailed() || !from || !to) {
        if (!context.isStopped())
            context.forgive();
        return Signal::None;
    }
    const std::int64_t first = java::wrapped(std::int64_t(*from) + bounds.offset);
    state.length = java::wrapped(std::int64_t(*to) - *from);
    const std::uint32_t variable = context.slotOf(loop.variable);
    const NodeIndex end = context.node(index + 1).next;
    for (std::int64_t i = first, round = 0; i <= *to && round < bounds.limit && !context.isStopped(); ++i, ++round) {
        context.countSteps(1);
        context.scope().setLocal(variable, Value::narrowInteger(i));
        state.hasBegun = true;
        state.index0 = round;
        state.isFirst = i == first;
        state.isLast = i == *to || round == bounds.limit - 1;
        if (!renderRangeRound(context, index + 2, end))
            break;
    }
    return context.isStopped() ? Signal::Stop : Signal::None;
}

void parseAttributes(Parser& parser, LoopDetail& loop)
{
    std::vector<ExpressionIndex> attributes;
    while (!parser.tagHasError() && parser.is(LexType::Name)) {
        const LexToken name = parser.peek();
        if (name.keyword != Keyword::None) {
            parser.failAt(name);
            break;
        }
        parser.colour(parser.peek(), TokenKind::Keyword);
        parser.take();
        if (!parser.expect(LexType::Colon, ":"))
            break;
        Expression named;
        named.kind = ExpressionKind::Named;
        named.begin = name.begin;
        named.first = parser.nameIndex(parser.text(name));
        named.second = parser.parseExpression();
        named.end = parser.previousEnd();
        attributes.push_back(parser.addExpression(named));
    }
    ListDetail list;
    list.first = parser.addArguments(attributes);
    list.count = static_cast<std::uint32_t>(attributes.size());
    parser.program().lists.push_back(list);
    loop.attributes = static_cast<std::uint32_t>(parser.program().lists.size() - 1);
}

} // namespace

void parseJavaLoopHead(Parser& parser, NodeIndex node, LoopDetail& loop)
{
    const LexToken variable = parser.peek();
    loop.variable = parser.parseNewName();
    if (!parser.tagHasError() && !parser.acceptWord("in"))
        parser.fail(syntax::missing, {parser.peek().begin, parser.peek().end}, {"in", parser.spelling(parser.peek())});
    if (parser.tagHasError())
        return;
    if (loop.isRange) {
        parser.take();
        parser.node(node).expression = parser.parseExpression();
        if (!parser.tagHasError())
            parser.expect(LexType::DotDot, "..");
        if (!parser.tagHasError())
            loop.last = parser.parseExpression();
        if (!parser.tagHasError())
            parser.expect(LexType::CloseParenthesis, ")");
    } else if (parser.is(LexType::Name) || parser.is(LexType::OpenBracket)) {
        if (parser.peek().keyword >= Keyword::True && parser.peek().keyword <= Keyword::Blank)
            parser.failAt(parser.peek());
        else
            parser.node(node).expression = parser.parsePath();
        loop.name =
            parser.keep(std::string(parser.text(variable)) + "-" + parser.pathText(parser.node(node).expression));
    } else {
        parser.failAt(parser.peek());
    }
    if (!parser.tagHasError())
        parseAttributes(parser, loop);
}

void parseJavaFor(Parser& parser)
{
    static constexpr std::string_view listStops[] = {"else", "endfor"};
    static constexpr std::string_view rangeStops[] = {"endfor"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    loop.isRange = parser.isRangeAhead();
    parseJavaLoopHead(parser, node, loop);
    loop.loopVariable = parser.assignedName("forloop");
    loop.continueAt = parser.assignedName("continue");
    finishOpenTag(parser, node);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().loops.size());
    parser.program().loops.push_back(loop);
    const std::span<const std::string_view> stops =
        loop.isRange ? std::span<const std::string_view>(rangeStops) : listStops;
    const NodeIndex body = parser.openNode(NodeKind::Branch);
    std::string_view stop = parser.parseBlock(stops, opened);
    parser.closeNode(body);
    if (stop == "else") {
        parser.finishTag();
        const NodeIndex otherwise = parser.openNode(NodeKind::Branch);
        stop = parser.parseBlock(rangeStops, opened);
        parser.closeNode(otherwise);
    }
    if (!stop.empty())
        parser.finishTag();
    parser.closeNode(node);
}

Signal renderJavaFor(RenderContext& context, NodeIndex index)
{
    const LoopDetail& loop = context.program().loops[context.node(index).detail];
    auto* state = new (context.arena().allocate<LoopState>(1)) LoopState();
    state->hasBegun = false;
    context.openFrame();
    context.scope().setLocal(context.slotOf(loop.loopVariable), Value::loop(*state));
    const Signal signal =
        loop.isRange ? renderRangeLoop(context, index, loop, *state) : renderListLoop(context, index, loop, *state);
    context.closeFrame();
    return signal;
}

} // namespace hookbench::liquid::tags
