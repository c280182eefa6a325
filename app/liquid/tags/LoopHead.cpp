// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/tags/LoopHead.h"

#include "liquid/Characters.h"
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
#include "liquid/Parser.h"

#include <algorithm>
#include <optional>

namespace hookbench::liquid::tags {

namespace {

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

} // namespace

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
    loop.name = parser.keepJoined({head.variable, "-", head.collectionText});
    loop.continueAt = parser.assignedName(parser.keepJoined({"@continue ", loop.name}));
    loop.limit = head.limit;
    loop.offset = head.offset;
    loop.columns = head.columns;
    loop.isReversed = head.isReversed;
    loop.continuesOffset = head.continuesOffset;
    parser.node(node).expression =
        head.isRead() ? head.collection : parser.addLiteral({}, parser.tagBegin(), parser.tagBegin());
}

namespace {

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

} // namespace

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
    if (!lax.isRead() && !parser.tagHasError())
        parser.failInLaxMode(
            syntax::unexpected, markup, {std::string(parser.program().text(markup.begin, markup.end))});
    else if (!lax.isRead())
        parser.insist();
    if (parser.tagHasError())
        parser.colourMarkup(from);
    setHead(parser, node, loop, parser.tagHasError() ? lax : joinHeads(parser, strict, lax));
}

} // namespace hookbench::liquid::tags
