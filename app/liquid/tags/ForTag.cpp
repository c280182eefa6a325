// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
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

/// What a loop's tag says, by one of the two ways of reading it.
struct LoopHead {
    std::string_view variable;
    ExpressionIndex collection = noIndex;
    std::string_view collectionText;
    ExpressionIndex limit = noIndex;
    ExpressionIndex offset = noIndex;
    ExpressionIndex columns = noIndex;
    bool isReversed = false;
    bool continuesOffset = false;
    bool isPlain = true; ///< white space stands where lax mode wants it

    bool isRead() const { return collection != noIndex; }
};

ExpressionIndex parseLoopValue(Parser& parser, LoopHead& head)
{
    const std::size_t from = parser.position();
    const ExpressionIndex value = parser.parseExpression();
    const bool isSet = parser.isAtClose() || parser.is(LexType::Comma) || parser.peek().begin > parser.previousEnd();
    head.isPlain = head.isPlain && isSet && parser.isSpacedPlainly(from, parser.position());
    return value;
}

/// limit: and offset:, with commas before them or without.
void parseAttributes(Parser& parser, LoopHead& head)
{
    while (!parser.tagHasError() && (parser.is(LexType::Comma) || parser.is(LexType::Name))) {
        parser.accept(LexType::Comma);
        const bool isLimit = parser.isWord("limit");
        if (!parser.acceptWord("limit") && !parser.acceptWord("offset")) {
            parser.failAt(parser.peek());
            return;
        }
        if (!parser.expect(LexType::Colon, ":"))
            return;
        if (isLimit) {
            head.limit = parseLoopValue(parser, head);
            continue;
        }
        head.continuesOffset = parser.acceptWord("continue");
        if (!head.continuesOffset)
            head.offset = parseLoopValue(parser, head);
    }
}

LoopHead parseStrictHead(Parser& parser)
{
    LoopHead head;
    head.variable = parser.text(parser.peek());
    parser.colour(parser.peek(), TokenKind::Variable);
    parser.expect(LexType::Name, "name");
    if (!parser.tagHasError() && !parser.acceptWord("in"))
        parser.fail(syntax::missing, {parser.peek().begin, parser.peek().end}, {"in", parser.spelling(parser.peek())});
    if (parser.tagHasError())
        return head;
    const std::uint32_t begin = parser.peek().begin;
    head.isPlain = !head.variable.ends_with('?') && begin > parser.previousEnd();
    head.collection = parseLoopValue(parser, head);
    head.collectionText = parser.program().text(begin, parser.previousEnd());
    head.isReversed = parser.acceptWord("reversed");
    parseAttributes(parser, head);
    if (!parser.tagHasError() && !parser.isAtClose())
        parser.failAt(parser.peek());
    return head;
}

/// Ends the name of the variable that begins here, which has to be followed by `in`; nothing if it is not.
std::optional<std::size_t> collectionBegin(std::string_view text, std::size_t variableEnd)
{
    const std::size_t word = lax::skipSpace(text, variableEnd);
    if (word == variableEnd || !text.substr(word).starts_with("in"))
        return std::nullopt;
    const std::size_t begin = lax::skipSpace(text, word + 2);
    return begin > word + 2 ? std::optional(begin) : std::nullopt;
}

void readAttributes(LaxReader& reader, ByteRange markup, LoopHead& head)
{
    for (const lax::Attribute& attribute : lax::findAttributes(reader.text(markup))) {
        const ByteRange value = {markup.begin + attribute.value.begin, markup.begin + attribute.value.end};
        const std::string_view name =
            reader.text({markup.begin + attribute.name.begin, markup.begin + attribute.name.end});
        if (name == "offset") {
            head.continuesOffset = reader.text(value) == "continue";
            head.offset = reader.value(value);
        } else if (name == "limit") {
            head.limit = reader.value(value);
        } else if (name == "cols") {
            head.columns = reader.value(value);
        }
    }
}

/// A loop's variable, `in`, and the collection, wherever they begin: a table's may stand behind something else.
LoopHead readLaxHead(Parser& parser, ByteRange markup, bool isTable)
{
    LoopHead head;
    LaxReader reader(parser);
    markup.begin += lax::skipSpace(reader.text(markup), 0);
    const std::string_view text = reader.text(markup);
    for (std::size_t at = 0; at < text.size() && !head.isRead(); ++at) {
        std::size_t end = at;
        while (end < text.size() && (isTable ? lax::isWord(text[end]) : continuesName(text[end])))
            ++end;
        const auto begin = end > at ? collectionBegin(text, end) : std::nullopt;
        std::size_t collectionEnd = begin.value_or(0);
        for (std::size_t next = lax::runEnd(text, collectionEnd); begin && next > collectionEnd;
             next = lax::runEnd(text, collectionEnd))
            collectionEnd = next;
        if (begin && collectionEnd > *begin) {
            head.variable = text.substr(at, end - at);
            head.collectionText = text.substr(*begin, collectionEnd - *begin);
            head.collection = reader.value({markup.begin + *begin, markup.begin + collectionEnd});
            head.isReversed = text.substr(lax::skipSpace(text, collectionEnd)).starts_with("reversed");
        }
        if (!isTable)
            break;
        at = std::max(at, end);
    }
    if (head.isRead())
        readAttributes(reader, markup, head);
    return head;
}

void setHead(Parser& parser, NodeIndex node, LoopDetail& loop, const LoopHead& head)
{
    loop.variable = parser.assignedName(head.variable);
    loop.name = parser.keep(std::string(head.variable) + "-" + std::string(head.collectionText));
    loop.continueAt = parser.assignedName(parser.keep("@continue " + std::string(loop.name)));
    loop.limit = head.limit;
    loop.offset = head.offset;
    loop.columns = head.columns;
    loop.isReversed = head.isReversed;
    loop.continuesOffset = head.continuesOffset;
    parser.node(node).expression =
        head.isRead() ? head.collection : parser.addLiteral({}, parser.tagBegin(), parser.tagBegin());
}

/// Where both modes can read the tag, each has its own values.
LoopHead joinHeads(Parser& parser, LoopHead strict, const LoopHead& lax)
{
    const auto join = [&parser](ExpressionIndex strictly, ExpressionIndex laxly) {
        return strictly == noIndex || laxly == noIndex ? strictly : parser.perMode(strictly, laxly);
    };
    strict.collection = join(strict.collection, lax.collection);
    strict.limit = join(strict.limit, lax.limit);
    strict.offset = join(strict.offset, lax.offset);
    return strict;
}

/// What follows `for`, in both modes.
void parseForHead(Parser& parser, NodeIndex node, LoopDetail& loop)
{
    const std::size_t from = parser.position();
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    const Parser::Checkpoint before = parser.checkpoint();
    const LoopHead strict = parseStrictHead(parser);
    if (!parser.tagHasError() && strict.isPlain) {
        setHead(parser, node, loop, strict);
        return;
    }
    if (parser.tagHasError())
        parser.rollBack(before);
    const LoopHead lax = readLaxHead(parser, markup, false);
    if (!lax.isRead())
        parser.insist();
    if (parser.tagHasError())
        parser.colourMarkup(from);
    setHead(parser, node, loop, parser.tagHasError() ? lax : joinHeads(parser, strict, lax));
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
    for (int branches = 0; stop == "else"; ++branches) {
        if (branches > 1) {
            parser.failAt(parser.tagNameToken());
            parser.insist();
        }
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
        context.fail(errors::invalidInteger, {std::string(context.text(value))});
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
    if (signal == Signal::None)
        context.output().append("</tr>\n");
    return signal;
}

} // namespace hookbench::liquid::tags
