// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include "liquid/Characters.h"
#include "liquid/ParserDepth.h"
#include "text/PackedText.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

/// Whether the name looks like else, elsif, when, end… or the delimiter that ends a `liquid` tag: no other tags end
/// blocks, and most need not be compared with all that could.
bool mayEndBlock(std::string_view name)
{
    return name.front() == 'e' || name.front() == 'w' || !beginsName(name.front());
}

} // namespace

Parser::Parser(Program::Impl& program, std::vector<CommentEnd> commentEnds)
    : m_program(program)
    , m_token(program.lexTokens.data())
    , m_tagNameToken(m_token)
    , m_openStops(&program.memory)
    , m_steps(&program.memory)
    , m_commentEnds(std::move(commentEnds))
{
    constexpr std::size_t usualNesting = 8;
    m_openStops.reserve(usualNesting);
    m_steps.reserve(usualNesting);
}

void Parser::parseTemplate()
{
    skipDropped();
    while (!is(LexType::End)) {
        parseBlock({}, peek());
        // Only an inner tag that belongs nowhere brings us back before the end.
        if (!is(LexType::End))
            skipTag();
    }
}

const LexToken& Parser::peekSecond() const
{
    const LexToken* second = m_token;
    if (second->type != LexType::End)
        ++second;
    while (second->type == LexType::Dropped)
        ++second;
    return *second;
}

bool Parser::isWord(std::string_view word) const
{
    return is(LexType::Name) && isSameText(text(peek()), word);
}

bool Parser::acceptWord(std::string_view word)
{
    if (!isWord(word))
        return false;
    colour(peek(), TokenKind::Keyword);
    take();
    return true;
}

bool Parser::expect(LexType type, std::string_view what)
{
    if (accept(type))
        return true;
    fail(syntax::missing, {peek().begin, peek().end}, {std::string(what), spelling(peek())});
    return false;
}

void Parser::colour(const LexToken& token, TokenKind kind)
{
    m_program.lexTokens[static_cast<std::size_t>(&token - m_program.lexTokens.data())].colour = kind;
}

void Parser::beginTag(const LexToken& open)
{
    m_tagBegin = open.begin;
    m_tagHasError = false;
}

void Parser::finishTag(LexType close)
{
    if (!m_tagHasError && !is(close))
        failAt(peek());
    skipTag();
}

bool Parser::isTagClosed() const
{
    for (std::size_t at = position(); at < m_program.lexTokens.size(); ++at) {
        const LexToken& token = m_program.lexTokens[at];
        if (token.type == LexType::TagClose || token.type == LexType::OutputClose)
            return true;
        const bool isOpening = token.type == LexType::OutputOpen || token.type == LexType::TagOpen;
        if ((isOpening && token.begin != m_tagBegin) || token.type == LexType::Text)
            return false;
    }
    return false;
}

void Parser::skipTag()
{
    while (!is(LexType::End) && !is(LexType::Text) && !is(LexType::RawText)) {
        const LexType type = peek().type;
        // An opening delimiter inside a tag belongs to the next one.
        if (peek().begin != m_tagBegin && (type == LexType::OutputOpen || type == LexType::TagOpen))
            return;
        take();
        if (type == LexType::TagClose || type == LexType::OutputClose)
            return;
    }
}

NodeIndex Parser::addText(const LexToken& token)
{
    const std::size_t at = static_cast<std::size_t>(&token - m_program.lexTokens.data());
    std::uint32_t begin = token.begin;
    std::uint32_t end = token.end;
    const std::string& source = m_program.source;
    const auto trimmed = dialect().grammar.isTrimmed;
    if (token.type == LexType::Text) {
        if (at > 0 && m_program.lexTokens[at - 1].trims) {
            while (begin < end && trimmed(source[begin]))
                ++begin;
        }
        if (m_program.lexTokens[at + 1].trims) {
            while (begin < end && trimmed(source[end - 1]))
                --end;
        }
    }
    if (begin == end)
        return noIndex;
    const NodeIndex index = openNode(NodeKind::Text);
    node(index).begin = begin;
    node(index).end = end;
    closeNode(index);
    return index;
}

std::string_view Parser::parseBlock(std::span<const std::string_view> stops, const LexToken& opened)
{
    const LexToken opening = opened;
    const Depth depth(*this);
    const std::size_t firstMark = m_marks.size();
    m_openStops.push_back(stops);
    std::string_view stop;
    while (!is(LexType::End)) {
        if (is(LexType::Text)) {
            addText(take());
        } else if (is(LexType::OutputOpen)) {
            parseOutput();
        } else if (!is(LexType::TagOpen)) {
            beginTag(peek());
            failAt(peek());
            take();
        } else {
            const LexToken& name = peekSecond();
            const std::string_view word = text(name);
            const bool isName = name.type == LexType::Name;
            const bool mayEnd = isName && mayEndBlock(word);
            if (mayEnd && isStop(stops, word)) {
                beginTag(take());
                m_tagNameToken = m_token;
                m_tagName = word;
                colour(take(), TokenKind::TagName);
                stop = word;
                break;
            }
            if (mayEnd && isAwaited(word))
                break;
            if (depth.isTooDeep()) {
                beginTag(take());
                skipTag();
            } else {
                parseTag();
            }
        }
    }
    m_openStops.pop_back();
    pairMarks(firstMark);
    if (stop.empty() && !stops.empty()) {
        m_tagHasError = false;
        fail(syntax::unclosedBlock, {opening.begin, opening.end}, {spelling(opening), std::string(stops.back())});
    }
    return stop;
}

bool Parser::isStop(std::span<const std::string_view> stops, std::string_view name) const
{
    return std::ranges::any_of(stops, [name](std::string_view stop) { return isSameText(stop, name); });
}

bool Parser::isAwaited(std::string_view name) const
{
    return std::ranges::any_of(m_openStops, [&](const auto& stops) { return isStop(stops, name); });
}

void Parser::parseTag()
{
    beginTag(take());
    m_tagNameToken = m_token;
    const LexToken& name = peek();
    m_tagName = text(name);
    if (name.type == LexType::RawStart) {
        take();
        dialect().grammar.parseRaw(*this);
        return;
    }
    if (name.type != LexType::Name) {
        fail(syntax::missingTagName, {m_tagBegin, name.end});
        skipTag();
        return;
    }
    colour(name, TokenKind::TagName);
    take();
    m_tagDefinition = findTag(dialect(), m_tagName);
    if (m_tagDefinition != nullptr)
        m_tagDefinition->parse(*this);
    else if (dialect().grammar.hasAnyEndTag && name.keyword == Keyword::EndName)
        addEndMark(name);
    else
        dialect().grammar.parseUnknownTag(*this);
}

void Parser::parseOutput()
{
    beginTag(take());
    const NodeIndex index = openNode(NodeKind::Output);
    const std::uint32_t begin = m_tagBegin;
    if (is(LexType::OutputClose) && dialect().grammar.isForgiving) {
        take();
        m_program.nodes.pop_back();
        return;
    }
    if (is(LexType::OutputClose))
        fail(syntax::emptyOutput, {m_tagBegin, peek().end});
    const ExpressionIndex expression = parseFilteredMarkup(previousEnd());
    finishTag(LexType::OutputClose);
    node(index).begin = begin;
    node(index).end = previous().end;
    node(index).expression = expression;
    closeNode(index);
}

Parser::CommentEnd& Parser::commentEndFor(std::uint32_t begin)
{
    const auto place = std::ranges::lower_bound(m_commentEnds, begin, {}, &CommentEnd::begin);
    if (place != m_commentEnds.end() && place->begin == begin)
        return *place;
    return *m_commentEnds.insert(place, CommentEnd{begin, 0, false});
}

void Parser::fail(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments)
{
    if (!m_firstSyntaxError)
        m_firstSyntaxError = static_cast<std::uint32_t>(range.begin);
    if (!m_tagHasError && !message.isStructural && !isTagClosed()) {
        const bool isOutput = m_program.text(m_tagBegin, m_tagBegin + 2) == "{{";
        const std::size_t end = std::min<std::size_t>(m_tagBegin + 2, m_program.source.size());
        m_program.diagnostics.push_back(
            syntaxError(isOutput ? syntax::unclosedOutput : syntax::unclosedTag, {m_tagBegin, end}));
    } else if (!m_tagHasError) {
        const bool isForgiven = dialect().grammar.isForgiving && !message.isStructural;
        std::vector<Diagnostic>& found = isForgiven ? m_program.strictDiagnostics : m_program.diagnostics;
        found.push_back(syntaxError(message, range, std::move(arguments)));
    }
    m_tagHasError = true;
}

void Parser::failAt(const LexToken& token)
{
    if (token.type == LexType::Bad && !dialect().grammar.isForgiving) {
        m_tagHasError = true; // the lexer has told it
        return;
    }
    if (token.type == LexType::RawStart)
        fail(syntax::rawInTag, {token.begin, token.end});
    else
        fail(syntax::unexpected, {token.begin, token.end}, {spelling(token)});
}

void Parser::failInLaxMode(const SyntaxMessage& message, ByteRange range, std::vector<std::string> arguments)
{
    m_program.laxDiagnostics.push_back(syntaxError(message, range, std::move(arguments)));
}

void Parser::insist()
{
    if (!m_tagHasError || m_program.strictDiagnostics.empty())
        return;
    Diagnostic& last = m_program.strictDiagnostics.back();
    if (last.place.range.begin < m_tagBegin)
        return;
    m_program.diagnostics.push_back(std::move(last));
    m_program.strictDiagnostics.pop_back();
}

void Parser::failUnknown(const SyntaxMessage& message, const LexToken& token)
{
    m_program.diagnostics.push_back(syntaxError(message, {token.begin, token.end}, {std::string(text(token))}));
}

void Parser::warn(const SyntaxMessage& message, ByteRange range)
{
    Diagnostic diagnostic = syntaxError(message, range);
    diagnostic.severity = Severity::Warning;
    m_program.diagnostics.push_back(std::move(diagnostic));
}

std::string Parser::spelling(const LexToken& token) const
{
    return token.type == LexType::End ? packText(HOOKBENCH_TEXT("the end")) : std::string(text(token));
}

} // namespace hookbench::liquid
