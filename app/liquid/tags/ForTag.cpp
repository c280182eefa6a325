// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"
#include "liquid/tags/LoopParts.h"
#include "liquid/tags/Tags.h"

#include <algorithm>
#include <limits>

namespace hookbench::liquid::tags {

namespace {

void parseAttribute(Parser& parser, LoopDetail& loop)
{
    const std::string_view name = parser.text(parser.peek());
    parser.colour(parser.peek(), TokenKind::Keyword);
    parser.take();
    parser.take();
    if (isSameText(name, "offset") && parser.isWord("continue")) {
        parser.colour(parser.peek(), TokenKind::Keyword);
        parser.take();
        loop.continuesOffset = true;
        return;
    }
    const ExpressionIndex value = parser.parseExpression();
    if (isSameText(name, "limit"))
        loop.limit = value;
    else if (isSameText(name, "offset"))
        loop.offset = value;
    else if (isSameText(name, "cols"))
        loop.columns = value;
}

/// What cannot be read is passed over, and an error in strict mode only.
void parseAttributes(Parser& parser, LoopDetail& loop)
{
    while (!parser.is(LexType::TagClose) && !parser.is(LexType::End)) {
        if (parser.is(LexType::Name) && parser.peekSecond().type == LexType::Colon) {
            parseAttribute(parser, loop);
        } else if (parser.is(LexType::Comma)) {
            parser.take();
        } else {
            parser.failAt(parser.peek());
            parser.take();
        }
    }
}

struct Segment {
    std::span<const Value> items;
    std::int64_t from = 0;
};

std::optional<std::int64_t> bound(RenderContext& context, ExpressionIndex index, std::int64_t missing)
{
    if (index == noIndex)
        return missing;
    const Value value = context.evaluate(index);
    if (value.isNil())
        return missing;
    const std::optional<std::int64_t> number = ruby::toInteger(value);
    if (!number)
        context.fail(errors::invalidInteger, {std::string(context.text(value))});
    return number;
}

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// The part of the collection that the loop goes through; empty after an error.
Segment segmentOf(RenderContext& context, const Node& node, const LoopDetail& loop)
{
    Segment segment;
    const std::uint32_t continueAt = context.slotOf(loop.continueAt);
    if (loop.continuesOffset) {
        const Value* place = context.scope().find(continueAt);
        segment.from = place == nullptr ? 0 : place->toInteger();
    } else {
        segment.from = bound(context, loop.offset, 0).value_or(0);
    }
    const Value collection = context.evaluate(node.expression);
    const std::int64_t limit = bound(context, loop.limit, unlimited).value_or(0);
    if (context.hasFailed())
        return segment;
    const std::span<const Value> all = ruby::loopItems(context, collection);
    const auto size = static_cast<std::int64_t>(all.size());
    const std::int64_t first = collection.isString() ? 0 : std::clamp<std::int64_t>(segment.from, 0, size);
    std::int64_t end = size;
    if (limit != unlimited && !collection.isString())
        end = std::clamp<std::int64_t>(limit > size ? size : segment.from + limit, first, size);
    segment.items = all.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
    context.scope().set(continueAt, Value::integer(segment.from + (end - first)));
    return segment;
}

} // namespace

void parseLoopHead(Parser& parser, NodeIndex node, LoopDetail& loop)
{
    const LexToken variable = parser.peek();
    loop.variable = parser.parseNewName();
    if (!parser.tagHasError() && !parser.acceptWord("in"))
        parser.fail(syntax::missing, {parser.peek().begin, parser.peek().end}, {"in", parser.spelling(parser.peek())});
    const std::uint32_t begin = parser.peek().begin;
    ExpressionIndex collection = noIndex;
    if (!parser.tagHasError())
        collection = parser.parseExpression();
    parser.insist();
    if (collection == noIndex)
        collection = parser.addLiteral({}, begin, begin);
    parser.node(node).expression = collection;
    constexpr std::string_view prefix = "@continue ";
    const std::string_view place =
        parser.keepJoined({prefix, parser.text(variable), "-", parser.program().text(begin, parser.previousEnd())});
    loop.name = place.substr(prefix.size());
    loop.continueAt = parser.assignedName(place);
    loop.isReversed = parser.acceptWord("reversed");
    if (!parser.tagHasError())
        parseAttributes(parser, loop);
}

void parseFor(Parser& parser)
{
    static constexpr std::string_view stops[] = {"else", "endfor"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    parseLoopHead(parser, node, loop);
    loop.loopVariable = parser.assignedName("forloop");
    finishOpenTag(parser, node);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().loops.size());
    parser.program().loops.push_back(loop);
    std::string_view stop = "else";
    for (int branches = 0; stop == "else"; ++branches) {
        if (branches > 0)
            parser.skipTag();
        const NodeIndex branch = parser.openNode(NodeKind::Branch);
        stop = parser.parseBlock(stops, opened);
        parser.closeNode(branch);
    }
    parser.skipTag();
    parser.closeNode(node);
}

Signal renderFor(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    const LoopDetail& loop = context.program().loops[node.detail];
    const Segment segment = segmentOf(context, node, loop);
    const Node& body = context.node(index + 1);
    if (context.hasFailed())
        return Signal::None;
    if (segment.items.empty())
        return body.next < node.next ? context.renderBlock(body.next + 1, context.node(body.next).next) : Signal::None;
    auto* state = new (context.arena().allocate<LoopState>(1)) LoopState();
    state->name = loop.name;
    state->length = static_cast<std::int64_t>(segment.items.size());
    state->hasParent = true;
    state->parent = context.innermostLoop(loop.loopVariable);
    context.openFrame();
    context.scope().setLocal(context.slotOf(loop.loopVariable), Value::loop(*state));
    const std::uint32_t variable = context.slotOf(loop.variable);
    Signal signal = Signal::None;
    for (std::size_t i = 0; i < segment.items.size() && signal != Signal::Break && signal != Signal::Stop; ++i) {
        context.countSteps(1);
        context.scope().setLocal(variable, segment.items[loop.isReversed ? segment.items.size() - 1 - i : i]);
        state->index0 = static_cast<std::int64_t>(i);
        state->isFirst = i == 0;
        state->isLast = i + 1 == segment.items.size();
        signal = context.renderNodes(index + 2, body.next, OutputPlace::Block);
        if (context.hasFailed())
            signal = Signal::Stop;
    }
    context.closeFrame();
    return signal == Signal::Stop ? signal : Signal::None;
}

void parseTablerow(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endtablerow"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    parseLoopHead(parser, node, loop);
    loop.loopVariable = parser.assignedName("tablerowloop");
    finishOpenTag(parser, node);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().loops.size());
    parser.program().loops.push_back(loop);
    parser.parseBlock(stops, opened);
    parser.skipTag();
    parser.closeNode(node);
}

namespace {

/// Attributes of a table are cut to integers; a boolean, list or map is an error.
std::optional<std::int64_t> tableBound(
    RenderContext& context, ExpressionIndex index, std::optional<std::int64_t> missing)
{
    if (index == noIndex)
        return missing;
    const Value value = context.evaluate(index);
    if (value.is(ValueType::Boolean) || value.isList() || value.isMap()) {
        context.fail(errors::invalidInteger, {std::string(context.text(value))});
        return missing;
    }
    const ruby::Number number = ruby::floor(ruby::toNumber(value));
    return static_cast<std::int64_t>(number.coefficient);
}

Signal renderCells(
    RenderContext& context, NodeIndex index, const LoopDetail& loop, LoopState& state, std::span<const Value> items)
{
    TextBuffer& output = context.output();
    const NodeIndex end = context.node(index).next;
    for (std::size_t i = 0; i < items.size(); ++i) {
        context.countSteps(1);
        context.scope().setLocal(context.slotOf(loop.variable), items[i]);
        state.index0 = static_cast<std::int64_t>(i);
        state.remaining = state.length - state.index0;
        state.isFirst = i == 0;
        state.isLast = i + 1 == items.size();
        output.append("<td class=\"col" + std::to_string(state.column0 + 1) + "\">");
        const Signal signal = context.renderNodes(index + 1, end, OutputPlace::Block);
        if (signal == Signal::Stop || context.hasFailed())
            return Signal::Stop;
        output.append("</td>");
        if (signal == Signal::Break)
            break;
        const bool endsRow = state.column0 + 1 == state.columns;
        if (endsRow && !state.isLast)
            output.append("</tr>\n<tr class=\"row" + std::to_string(state.row + 1) + "\">");
        state.column0 = endsRow ? 0 : state.column0 + 1;
        state.row += endsRow ? 1 : 0;
    }
    return Signal::None;
}

} // namespace

Signal renderTablerow(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    const LoopDetail& loop = context.program().loops[node.detail];
    const Value collection = context.evaluate(node.expression);
    if (!collection.isTruthy() || context.hasFailed())
        return Signal::None;
    const std::int64_t from = tableBound(context, loop.offset, 0).value_or(0);
    const std::optional<std::int64_t> limit = tableBound(context, loop.limit, std::nullopt);
    std::span<const Value> items = ruby::loopItems(context, collection);
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t first = std::clamp<std::int64_t>(from, 0, size);
    const std::int64_t end = limit ? std::clamp<std::int64_t>(from + std::min(*limit, size), first, size) : size;
    items = items.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
    auto* state = new (context.arena().allocate<LoopState>(1)) LoopState();
    state->isTable = true;
    state->hasParent = true;
    state->row = 1;
    state->length = end - first;
    state->columns = tableBound(context, loop.columns, state->length).value_or(state->length);
    if (context.hasFailed())
        return Signal::None;
    context.output().append("<tr class=\"row1\">\n");
    context.openFrame();
    context.scope().setLocal(context.slotOf(loop.loopVariable), Value::loop(*state));
    const Signal signal = renderCells(context, index, loop, *state, items);
    context.closeFrame();
    if (signal == Signal::None)
        context.output().append("</tr>\n");
    return signal;
}

} // namespace hookbench::liquid::tags
