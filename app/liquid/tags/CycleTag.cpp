// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

#include <algorithm>
#include <vector>

namespace hookbench::liquid::tags {

void parseJavaCycle(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    ListDetail list;
    std::vector<ExpressionIndex> values = {parser.parseExpression()};
    if (!parser.tagHasError() && parser.accept(LexType::Colon)) {
        list.group = values.front();
        values.front() = parser.parseExpression();
    }
    while (!parser.tagHasError() && parser.accept(LexType::Comma))
        values.push_back(parser.parseExpression());
    list.first = parser.addArguments(values);
    list.count = static_cast<std::uint32_t>(values.size());
    // Unnamed groups are told apart by their number of values only.
    list.name = parser.keep("\"'" + std::to_string(values.size()));
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().lists.size());
    parser.program().lists.push_back(list);
    finishOpenTag(parser, node);
}

/// A group belongs to the frame where it was used last, and is forgotten with it.
Signal renderJavaCycle(RenderContext& context, NodeIndex index)
{
    const ListDetail& list = context.program().lists[context.node(index).detail];
    const OutputPlace place = context.place();
    std::string_view name = list.name;
    if (list.group != noIndex)
        name = context.keep(context.text(context.evaluate(list.group)));
    Value shown = Value::string({});
    auto& cycles = context.cycles();
    auto found = std::ranges::find(cycles, name, &RenderContext::Cycle::name);
    if (found == cycles.end()) {
        cycles.push_back({name, list.count, 0, 0});
        found = cycles.end() - 1;
    }
    found->frame = context.scope().frame();
    const std::int64_t current = found->index++;
    if (found->index == found->size)
        found->index = 0;
    for (std::uint32_t i = 0; i < list.count && !context.hasFailed(); ++i) {
        const Value value = context.evaluate(context.program().arguments[list.first + i]);
        if (i == current)
            shown = value;
    }
    return context.hasFailed() ? Signal::None : context.print(shown, place);
}

/// Unnamed groups are the same where their values are written alike; groups with variables are never shared.
void parseCycle(Parser& parser)
{
    parseJavaCycle(parser);
    ListDetail& list = parser.program().lists.back();
    std::string name = "cycle";
    for (std::uint32_t i = 0; i < list.count; ++i) {
        const Expression& value = parser.program().expressions[parser.program().arguments[list.first + i]];
        name += value.kind == ExpressionKind::Literal ? " " : " " + std::to_string(value.begin) + ":";
        name += parser.program().text(value.begin, value.end);
    }
    list.name = parser.keep(name);
}

/// A group keeps its place when another list of values goes on with it; a place past the end prints nothing.
Signal renderCycle(RenderContext& context, NodeIndex index)
{
    const ListDetail& list = context.program().lists[context.node(index).detail];
    std::string_view name = list.name;
    if (list.group != noIndex)
        name = context.keep(context.text(context.evaluate(list.group)));
    auto& cycles = context.cycles();
    auto found = std::ranges::find(cycles, name, &RenderContext::Cycle::name);
    if (found == cycles.end()) {
        cycles.push_back({name, list.count, 0, 0});
        found = cycles.end() - 1;
    }
    const std::int64_t current = found->index;
    found->index = current + 1 >= list.count ? 0 : current + 1;
    if (current >= list.count)
        return Signal::None;
    const Value value = context.evaluate(context.program().arguments[list.first + static_cast<std::uint32_t>(current)]);
    return context.hasFailed() ? Signal::None : context.print(value, OutputPlace::Block);
}

} // namespace hookbench::liquid::tags
