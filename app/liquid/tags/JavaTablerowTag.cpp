// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/LoopParts.h"
#include "liquid/tags/Tags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace hookbench::liquid::tags {

namespace {

struct TableBounds {
    std::int32_t columns = 0;
    std::int32_t limit = std::numeric_limits<std::int32_t>::max();
};

TableBounds evaluateBounds(RenderContext& context, const LoopDetail& loop, std::int32_t size)
{
    TableBounds bounds{size};
    const ListDetail& attributes = context.program().lists[loop.attributes];
    for (std::uint32_t i = 0; i < attributes.count; ++i) {
        const Expression& named = context.program().expressions[context.program().arguments[attributes.first + i]];
        const std::optional<std::int32_t> number = java::toInt(context.evaluate(named.second));
        const std::string_view name = context.nameText(named.first);
        if (number && name == "cols")
            bounds.columns = *number;
        else if (number && name == "limit")
            bounds.limit = *number;
    }
    return bounds;
}

void openCell(TextBuffer& output, LoopState& state)
{
    if (state.column0 == 0) {
        ++state.row;
        appendCounted(output, "<tr class=\"row", state.row);
        if (state.row == 1)
            output.append('\n');
    }
    appendCounted(output, "<td class=\"col", state.column0 + 1);
}

} // namespace

void appendCounted(TextBuffer& output, std::string_view before, std::int64_t number)
{
    std::array<char, 24> digits;
    const char* const end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    output.append(before);
    output.append({digits.data(), static_cast<std::size_t>(end - digits.data())});
    output.append("\">");
}

void parseJavaTablerow(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endtablerow"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    LoopDetail loop;
    parseJavaLoopHead(parser, node, loop);
    loop.loopVariable = parser.assignedName("tablerowloop");
    finishOpenTag(parser, node);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().loops.size());
    parser.program().loops.push_back(loop);
    if (!parser.parseBlock(stops, opened).empty())
        parser.finishTag();
    parser.closeNode(node);
}

Signal renderJavaTablerow(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    const LoopDetail& loop = context.program().loops[node.detail];
    const std::span<const Value> items = java::toArray(context, context.evaluate(node.expression));
    const auto size = static_cast<std::int32_t>(items.size());
    const TableBounds bounds = evaluateBounds(context, loop, size);
    if (context.hasFailed())
        return Signal::None;
    auto* state = new (context.arena().allocate<LoopState>(1)) LoopState();
    state->isTable = true;
    state->length = size;
    state->columns = bounds.columns;
    context.scope().setLocal(context.slotOf(loop.loopVariable), Value::loop(*state));
    const std::int32_t total = std::min(size, bounds.limit);
    if (total == 0)
        context.output().append("<tr class=\"row1\">\n</tr>\n");
    for (std::int32_t i = 0; i < total; ++i) {
        context.countSteps(1);
        context.scope().setLocal(context.slotOf(loop.variable), items[static_cast<std::size_t>(i)]);
        state->index0 = i;
        state->remaining = total - i;
        state->isFirst = i == 0;
        state->isLast = i == total - 1;
        openCell(context.output(), *state);
        // break and continue only blank the cell that they stand in.
        if (context.renderBlock(index + 1, node.next) == Signal::Stop || context.hasFailed())
            return Signal::Stop;
        context.output().append("</td>");
        ++state->column0;
        if (state->column0 == bounds.columns || state->isLast) {
            context.output().append("</tr>\n");
            state->column0 = 0;
        }
    }
    context.scope().setLocal(context.slotOf(loop.loopVariable), {});
    return Signal::None;
}

} // namespace hookbench::liquid::tags
