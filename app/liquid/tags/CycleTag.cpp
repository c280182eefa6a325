// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyValues.h"
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

namespace {

/// The name of a group and the text of its values: name: value, value. Without a name its range is empty.
struct CycleMarkup {
    ByteRange group;
    ByteRange values;
};

/// The name is a quoted text before a colon, or else goes on to the last colon of its word that is not quoted.
CycleMarkup splitCycle(std::string_view text)
{
    const auto colonBehind = [text](std::size_t end) -> std::optional<CycleMarkup> {
        const std::size_t colon = lax::skipSpace(text, end);
        if (end == 0 || colon >= text.size() || text[colon] != ':')
            return std::nullopt;
        return CycleMarkup{{0, end}, {lax::skipSpace(text, colon + 1), text.size()}};
    };
    if (const auto quoted = colonBehind(lax::quotedEnd(text, 0).value_or(0)))
        return *quoted;
    CycleMarkup found = {{0, 0}, {0, text.size()}};
    const std::size_t wordEnd = lax::runEnd(text, 0);
    for (std::size_t at = 0; at < wordEnd;) {
        at = lax::quotedEnd(text, at).value_or(at + 1);
        found = colonBehind(at).value_or(found);
    }
    return found;
}

/// The first value of each piece between commas, even where those stand in a text. A nil is dropped.
std::vector<ExpressionIndex> readCycleValues(LaxReader& reader, ByteRange markup)
{
    std::vector<ExpressionIndex> values;
    const std::string_view text = reader.text(markup);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        if (const auto fragment = lax::findFragment(text.substr(at, end - at), 0)) {
            const ExpressionIndex value =
                reader.value({markup.begin + at + fragment->begin, markup.begin + at + fragment->end});
            if (!reader.isNil(value))
                values.push_back(value);
        }
        at = end + 1;
    }
    return values;
}

/// Unnamed groups are the same where their values are; groups with variables are never shared.
std::string groupName(Parser& parser, std::span<const ExpressionIndex> values)
{
    TextBuffer name;
    name.append("cycle");
    for (const ExpressionIndex index : values) {
        const Expression& value = parser.program().expressions[index];
        name.append(' ');
        if (value.kind == ExpressionKind::Literal) {
            ruby::appendInspected(name, parser.program().literals[value.first]);
        } else {
            name.append(value.kind == ExpressionKind::Range ? "" : std::to_string(value.begin) + ":");
            name.append(parser.program().text(value.begin, value.end));
        }
    }
    return std::string(name.view());
}

} // namespace

void parseCycle(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    LaxReader reader(parser);
    ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    markup.begin += lax::skipSpace(reader.text(markup), 0);
    const CycleMarkup parts = splitCycle(reader.text(markup));
    if (lax::fragmentEnd(reader.text(markup), 0) == 0) {
        parser.fail(syntax::missingValue, {parser.peek().begin, parser.peek().end}, {parser.spelling(parser.peek())});
        parser.insist();
    }
    parser.colourMarkup(parser.position());
    const std::vector<ExpressionIndex> values =
        readCycleValues(reader, {markup.begin + parts.values.begin, markup.begin + parts.values.end});
    ListDetail list;
    if (!parts.group.isEmpty())
        list.group = reader.value({markup.begin + parts.group.begin, markup.begin + parts.group.end});
    list.first = parser.addArguments(values);
    list.count = static_cast<std::uint32_t>(values.size());
    list.name = parser.keep(groupName(parser, values));
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().lists.size());
    parser.program().lists.push_back(list);
    parser.skipTag();
    finishSkippedTag(parser, node);
}

namespace {

/// Names are the same where their values are alike: 1 is neither 1.0 nor '1'.
std::string_view namedGroup(RenderContext& context, ExpressionIndex group)
{
    const std::size_t begin = context.scratch().size();
    const Value value = context.evaluate(group);
    ruby::appendInspected(context.scratch(), value);
    return context.finishText(begin);
}

} // namespace

/// A group keeps its place when another list of values goes on with it; a place past the end prints nothing.
Signal renderCycle(RenderContext& context, NodeIndex index)
{
    const ListDetail& list = context.program().lists[context.node(index).detail];
    std::string_view name = list.name;
    if (list.group != noIndex)
        name = namedGroup(context, list.group);
    if (context.hasFailed())
        return Signal::None;
    auto& cycles = context.cycles();
    auto found = std::ranges::find(cycles, name, &RenderContext::Cycle::name);
    if (found == cycles.end()) {
        cycles.push_back({name, list.count, 0, 0});
        found = cycles.end() - 1;
    }
    const std::int64_t current = found->index;
    const Value value = current >= list.count
        ? Value()
        : context.evaluate(context.program().arguments[list.first + static_cast<std::uint32_t>(current)]);
    if (!context.hasFailed()) // after an error the value has its turn again
        found->index = current + 1 >= list.count ? 0 : current + 1;
    return context.hasFailed() ? Signal::None : context.print(value, OutputPlace::Block);
}

} // namespace hookbench::liquid::tags
