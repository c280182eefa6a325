// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"
#include "liquid/tags/LoopHead.h"
#include "liquid/tags/Tags.h"

#include <algorithm>
#include <limits>

namespace hookbench::liquid::tags {

namespace {

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
        context.fail(errors::invalidInteger, {context.text(value)});
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

void parseFor(Parser& parser)
{
    static constexpr std::string_view stops[] = {"else", "endfor"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    parseForHead(parser, node, loop);
    loop.loopVariable = parser.assignedName("forloop");
    finishOpenTag(parser, node);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().loops.size());
    parser.program().loops.push_back(loop);
    std::string_view stop = "else";
    for (int branches = 0; stop == "else" && branches < 2; ++branches) {
        if (branches > 0)
            parser.skipTag();
        const NodeIndex branch = parser.openNode(NodeKind::Branch);
        stop = parser.parseBlock(stops, opened);
        if (stop == "else" && branches > 0) // A second else ends the loop, and leaves nothing of the first.
            parser.program().nodes.truncate(branch + 1);
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
    return signal == Signal::Stop ? signal : context.takeSignal();
}

} // namespace hookbench::liquid::tags
