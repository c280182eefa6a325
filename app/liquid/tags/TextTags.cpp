// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/LaxPatterns.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

#include <algorithm>

namespace hookbench::liquid::tags {

namespace {

/// The next token that counts; the one at the end of the template is the last.
std::size_t following(const LexTokens& tokens, std::size_t at)
{
    do
        ++at;
    while (tokens[at].type == LexType::Dropped);
    return at;
}

/// Where the end tag of a comment that begins with this token closes; 0 if none does.
std::size_t closeOfCommentEnd(const LexTokens& tokens, std::size_t at, std::string_view source)
{
    if (tokens[at].type != LexType::TagOpen)
        return 0;
    const std::size_t name = following(tokens, at);
    if (tokens[name].type != LexType::Name || tokens[name].text(source) != "endcomment")
        return 0;
    const std::size_t close = following(tokens, name);
    return tokens[close].type == LexType::TagClose ? close : 0;
}

} // namespace

/// The content has to consist of tokens, but means nothing. Which end is the right one can only be told by whether the
/// rest of the template makes sense: Program::parse() tries.
void parseStrictComment(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    Parser::CommentEnd& end = parser.commentEndFor(parser.tagBegin());
    std::uint32_t left = end.skipped;
    finishOpenTag(parser, node);
    const LexTokens& tokens = parser.program().lexTokens;
    std::size_t at = parser.position();
    const std::string_view source = parser.program().source;
    while (tokens[at].type != LexType::End && (closeOfCommentEnd(tokens, at, source) == 0 || left-- > 0))
        ++at;
    for (std::size_t i = parser.position(); i < at; ++i)
        parser.colour(tokens[i], TokenKind::Comment);
    parser.moveTo(at);
    if (tokens[at].type == LexType::End) {
        parser.fail(syntax::unclosedBlock, {opened.begin, opened.end}, {"comment", "endcomment"});
        return;
    }
    parser.colour(tokens[following(tokens, at)], TokenKind::TagName);
    const std::size_t close = closeOfCommentEnd(tokens, at, source);
    for (std::size_t next = close + 1; next < tokens.size() && !end.canSkipAnother; ++next)
        end.canSkipAnother = closeOfCommentEnd(tokens, next, source) != 0;
    parser.moveTo(close + 1);
}

void parseSkippedBlock(Parser& parser)
{
    const LexToken opened = parser.tagNameToken();
    parser.skipTag();
    if (parser.is(LexType::SkippedText))
        parser.take();
    if (!parser.is(LexType::TagOpen)) {
        const std::string name(parser.text(opened));
        parser.fail(syntax::unclosedBlock, {opened.begin, opened.end}, {name, "end" + name});
        return;
    }
    parser.take();
    parser.skipTag();
}

namespace {

/// Whether a text holds the beginning of a tag of this name.
bool holdsTag(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find("{%"); at != std::string_view::npos; at = text.find("{%", at + 2)) {
        std::string_view rest = text.substr(at + 2);
        rest.remove_prefix(rest.starts_with('-') ? 1 : 0);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\f\v"), rest.size()));
        if (rest.starts_with(name) && (rest.size() == name.size() || !continuesName(rest[name.size()])))
            return true;
    }
    return false;
}

} // namespace

/// A comment for tools. It does not nest, and only an empty one leaves the block around it blank.
void parseDoc(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const LexToken words = parser.peek();
    if (words.type != LexType::TagClose)
        parser.fail(syntax::wordsAfterDoc, {words.begin, words.end});
    const std::size_t closing = parser.position();
    parser.skipTag();
    const LexToken body = parser.peek();
    parser.moveTo(closing);
    if (body.type == LexType::SkippedText && holdsTag(parser.text(body), "doc"))
        parser.fail(syntax::nestedDoc, {body.begin, body.end});
    parseSkippedBlock(parser);
    parser.node(node).end = parser.previousEnd();
    parser.closeNode(node);
    if (body.type != LexType::SkippedText)
        parser.program().nodes.pop_back();
}

void parseRaw(Parser& parser)
{
    const LexToken opened = parser.tagNameToken();
    if (!parser.isAtClose()) {
        parser.failAt(parser.peek());
        parser.insist();
    }
    parser.skipTag();
    if (parser.is(LexType::RawText)) {
        const NodeIndex text = parser.addText(parser.take());
        if (text != noIndex)
            parser.node(text).flag = true;
    }
    if (!parser.is(LexType::TagOpen)) {
        parser.fail(syntax::unclosedBlock, {opened.begin, opened.end}, {"raw", "endraw"});
        return;
    }
    parser.take();
    parser.take();
    parser.finishTag();
}

void parseEcho(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    parser.node(node).expression = parser.is(LexType::TagClose)
        ? parser.addLiteral({}, parser.tagBegin(), parser.tagBegin())
        : parser.parseFilteredMarkup(parser.tagNameToken().end);
    finishOpenTag(parser, node);
}

Signal renderEcho(RenderContext& context, NodeIndex index)
{
    const Value value = context.evaluate(context.node(index).expression);
    return context.hasFailed() ? Signal::None : context.print(value, OutputPlace::Block);
}

/// Each line of it has to begin with a #.
void parseInlineComment(Parser& parser)
{
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    const std::string_view text = parser.program().text(markup.begin, markup.end);
    for (std::size_t line = text.find('\n'); line != std::string_view::npos; line = text.find('\n', line + 1)) {
        const std::size_t begin = lax::skipSpace(text, line);
        if (begin < text.size() && text[begin] != '#') {
            parser.fail(syntax::commentLine, {markup.begin + begin, markup.begin + begin + 1});
            break;
        }
    }
    parser.skipTag();
}

/// The lexer makes tags of its lines, and of its closing delimiter a tag named like it.
void parseLiquid(Parser& parser)
{
    static constexpr std::string_view stops[] = {"-%}", "%}"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    finishOpenTag(parser, node);
    parser.parseBlock(stops, opened);
    parser.skipTag();
    parser.closeNode(node);
}

Signal renderLiquid(RenderContext& context, NodeIndex index)
{
    return context.renderNodes(index + 1, context.node(index).next, OutputPlace::Block);
}

/// LiqP knows the tag in two shapes. {% raw -%} is none of a raw block: the tag then prints the words behind its name,
/// or else runs what stands up to the next end of its own.
void parseRawWithoutBlock(Parser& parser)
{
    parseJavaIfchanged(parser);
}

Signal renderRawWithoutBlock(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    if (node.expression != noIndex)
        return context.print(context.evaluate(node.expression), OutputPlace::Block);
    if (node.flag)
        return context.renderBlock(index + 1, node.next);
    context.fail(errors::nothingInRaw);
    return Signal::None;
}

} // namespace hookbench::liquid::tags
