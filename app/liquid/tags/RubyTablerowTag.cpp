// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"
#include "liquid/tags/LoopHead.h"
#include "liquid/tags/LoopParts.h"
#include "liquid/tags/Tags.h"

#include <algorithm>

namespace hookbench::liquid::tags {

void parseTablerow(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endtablerow"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    const std::size_t from = parser.position();
    const LoopHead head = readLaxHead(parser, parser.markupFrom(opened.end), true);
    if (!head.isRead()) {
        parser.failAt(parser.peek());
        parser.insist();
    }
    setHead(parser, node, loop, head);
    loop.loopVariable = parser.assignedName("tablerowloop");
    parser.colourMarkup(from);
    parser.skipTag();
    finishSkippedTag(parser, node);
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
    if (value.is(ValueType::Boolean) || value.isList() || value.isMap() || value.is(ValueType::Range)
        || value.is(ValueType::Loop)) {
        context.fail(errors::invalidInteger, {context.text(value)});
        return missing;
    }
    return ruby::truncated(value);
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
        appendCounted(output, "<td class=\"col", state.column0 + 1);
        const Signal signal = context.renderNodes(index + 1, end, OutputPlace::Block);
        if (signal == Signal::Stop || context.hasFailed())
            return Signal::Stop;
        output.append("</td>");
        if (signal == Signal::Break)
            break;
        const bool endsRow = state.column0 + 1 == state.columns;
        if (endsRow && !state.isLast)
            appendCounted(output, "</tr>\n<tr class=\"row", state.row + 1);
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
    std::int64_t from = tableBound(context, loop.offset, 0).value_or(0);
    std::optional<std::int64_t> limit = tableBound(context, loop.limit, std::nullopt);
    if (collection.isString()) { // of which there is one cell, whatever the bounds
        from = 0;
        limit.reset();
    }
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
    if (signal == Signal::Stop)
        return signal;
    context.output().append("</tr>\n");
    return context.takeSignal();
}

} // namespace hookbench::liquid::tags
