// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadHighlighter.h"

#include "liquid/TagNames.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using liquid::TokenKind;

/// A key is looked for no further than this, so that a long string costs nothing twice.
constexpr std::size_t keyLookAhead = 1024;

PayloadStyle liquidStyle(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Comment:
        return PayloadStyle::Comment;
    case TokenKind::OutputDelimiter:
    case TokenKind::TagDelimiter:
        return PayloadStyle::LiquidDelimiter;
    case TokenKind::TagName:
    case TokenKind::Keyword:
        return PayloadStyle::LiquidTag;
    case TokenKind::Constant:
    case TokenKind::Number:
        return PayloadStyle::LiquidConstant;
    case TokenKind::Variable:
    case TokenKind::Property:
        return PayloadStyle::LiquidVariable;
    case TokenKind::FilterName:
        return PayloadStyle::LiquidFilter;
    case TokenKind::String:
        return PayloadStyle::LiquidString;
    case TokenKind::UnknownFilter:
    case TokenKind::Invalid:
        return PayloadStyle::LiquidInvalid;
    case TokenKind::Operator:
    case TokenKind::Punctuation:
    case TokenKind::Space:
    case TokenKind::Text:
    case TokenKind::Raw:
        break;
    }
    return PayloadStyle::LiquidOperator;
}

bool isJsonText(TokenKind kind)
{
    return kind == TokenKind::Text || kind == TokenKind::Raw;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isWordEnd(char c)
{
    return isSpace(c) || c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"';
}

bool isNumber(std::string_view word)
{
    const std::size_t digits = word.starts_with('-') ? 1 : 0;
    return word.size() > digits && word[digits] >= '0' && word[digits] <= '9'
        && word.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

} // namespace

PayloadHighlighter::PayloadHighlighter(std::string_view text, const BodyTokens& tokens, bool isJson)
    : m_text(text)
    , m_tokens(tokens)
    , m_isJson(isJson)
{
}

Highlighting PayloadHighlighter::highlight(ByteRange range, HighlightState state, int depth)
{
    m_range = {std::min(range.begin, m_text.size()), std::min(range.end, m_text.size())};
    m_state = state;
    m_depth = depth;
    m_result = {};
    m_result.styles.assign(m_range.size(), static_cast<char>(PayloadStyle::Plain));
    for (std::size_t at = m_range.begin; at < m_range.end;) {
        const liquid::Token token = m_tokens.at(at);
        const std::size_t end = std::min(token.range.end, m_range.end);
        highlightToken(token, at, end);
        at = end;
    }
    return std::move(m_result);
}

void PayloadHighlighter::highlightToken(const liquid::Token& token, std::size_t begin, std::size_t end)
{
    if (isJsonText(token.kind)) {
        highlightJson(token, begin, end);
        return;
    }
    paint(begin, end, liquidStyle(token.kind));
    if (token.range.begin == begin && token.kind == TokenKind::TagName)
        noteTagName(m_text.substr(begin, end - begin));
    m_state.afterTrim = false;
    if (token.kind == TokenKind::OutputDelimiter || token.kind == TokenKind::TagDelimiter)
        noteDelimiter(token);
    endLines(begin, end);
}

void PayloadHighlighter::noteTagName(std::string_view name)
{
    noteFold(name);
    if (name == "capture") {
        m_state.enterBlock();
        m_state.inString = false;
    } else if (name == "endcapture") {
        m_state.restartBranch();
        m_state.leaveBlock();
    } else if (liquid::isTemplateBlock(name)) {
        m_state.enterBlock();
    } else if (liquid::isBranchTag(name)) {
        m_state.restartBranch();
    } else if (liquid::isTemplateBlock(liquid::endedBlock(name))) {
        m_state.leaveBlock();
    }
}

/// Blocks fold as objects do.
void PayloadHighlighter::noteFold(std::string_view tag)
{
    if (liquid::isBlockTag(tag))
        ++m_depth;
    else if (!liquid::endedBlock(tag).empty())
        m_depth = std::max(0, m_depth - 1);
}

void PayloadHighlighter::noteDelimiter(const liquid::Token& token)
{
    const std::string_view text = m_text.substr(token.range.begin, token.range.size());
    m_state.afterTrim = text.starts_with('-');
}

void PayloadHighlighter::highlightJson(const liquid::Token& token, std::size_t begin, std::size_t end)
{
    if (!m_isJson) {
        endLines(begin, end);
        return;
    }
    for (std::size_t at = begin; at < end;) {
        const std::size_t next = m_state.inString ? stringPiece(at, token, end) : jsonPiece(at, token, end);
        endLines(at, next);
        at = next;
    }
}

std::size_t PayloadHighlighter::jsonPiece(std::size_t at, const liquid::Token& token, std::size_t end)
{
    const char c = m_text[at];
    if (isSpace(c)) {
        const auto rest = m_text.substr(at, end - at);
        return at + static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isSpace) - rest.begin());
    }
    m_state.afterTrim = false;
    if (c == '"') {
        m_state.inString = true;
        m_state.inKey = isKeyFrom(at + 1);
        paint(at, at + 1, m_state.inKey ? PayloadStyle::Key : PayloadStyle::String);
        return at + 1;
    }
    if (!isWordEnd(c))
        return wordPiece(at, token, end);
    if (c == '{' || c == '[')
        ++m_depth;
    else if (c == '}' || c == ']')
        m_depth = std::max(0, m_depth - 1);
    paint(at, at + 1, PayloadStyle::Punctuation);
    return at + 1;
}

std::size_t PayloadHighlighter::stringPiece(std::size_t at, const liquid::Token& token, std::size_t end)
{
    const PayloadStyle style = m_state.inKey ? PayloadStyle::Key : PayloadStyle::String;
    const char c = m_text[at];
    if (c == '\n' || c == '\r') {
        // JSON has no line ends in strings: the quote is missing, unless Liquid strips the line end.
        m_state.inString = isStrippedAt(at, token);
        return at + 1;
    }
    if (!isSpace(c))
        m_state.afterTrim = false;
    if (c == '"')
        m_state.inString = false;
    if (c == '"' || c == '\\') {
        const std::size_t next = std::min(end, at + (c == '\\' && at + 1 < end && m_text[at + 1] >= ' ' ? 2 : 1));
        paint(at, next, style);
        return next;
    }
    std::size_t next = at + 1;
    while (next < end && m_text[next] != '"' && m_text[next] != '\\' && m_text[next] != '\n' && m_text[next] != '\r') {
        if (!isSpace(m_text[next]))
            m_state.afterTrim = false;
        ++next;
    }
    paint(at, next, style);
    return next;
}

std::size_t PayloadHighlighter::wordPiece(std::size_t at, const liquid::Token& token, std::size_t end)
{
    std::size_t next = at;
    while (next < end && !isWordEnd(m_text[next]))
        ++next;
    const std::string_view word = m_text.substr(at, next - at);
    PayloadStyle style = PayloadStyle::Invalid;
    if (word == "true" || word == "false" || word == "null")
        style = PayloadStyle::Literal;
    else if (isNumber(word))
        style = PayloadStyle::Number;
    else if (at == token.range.begin || next == token.range.end)
        style = PayloadStyle::Plain; // part of a word: the rest comes from the tag beside it
    paint(at, next, style);
    return next;
}

/// Whether Liquid takes the whitespace at this byte away.
bool PayloadHighlighter::isStrippedAt(std::size_t at, const liquid::Token& token) const
{
    if (m_state.afterTrim)
        return true;
    const std::size_t end = std::min(token.range.end, m_text.size());
    const auto text = m_text.substr(at, end - at);
    if (std::find_if_not(text.begin(), text.end(), isSpace) != text.end())
        return false;
    const auto delimiter = m_text.substr(end, 3);
    return delimiter == "{{-" || delimiter == "{%-";
}

/// Whether the string that goes on here is followed by a colon.
bool PayloadHighlighter::isKeyFrom(std::size_t afterQuote) const
{
    const std::size_t limit = std::min(m_text.size(), afterQuote + keyLookAhead);
    bool inString = true;
    for (std::size_t at = afterQuote; at < limit;) {
        const liquid::Token token = m_tokens.at(at);
        const std::size_t end = std::min(token.range.end, limit);
        for (; isJsonText(token.kind) && at < end; ++at) {
            const char c = m_text[at];
            if (inString && c == '\\')
                ++at;
            else if (inString && (c == '\n' || c == '\r'))
                return false;
            else if (inString)
                inString = c != '"';
            else if (!isSpace(c))
                return c == ':';
        }
        at = std::max(at, end);
    }
    return false;
}

void PayloadHighlighter::paint(std::size_t begin, std::size_t end, PayloadStyle style)
{
    std::fill(m_result.styles.begin() + static_cast<std::ptrdiff_t>(begin - m_range.begin),
        m_result.styles.begin() + static_cast<std::ptrdiff_t>(end - m_range.begin), static_cast<char>(style));
}

/// Notes the state behind each line end in [begin, end), which has to have the same state throughout.
void PayloadHighlighter::endLines(std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin; at < end; ++at) {
        const bool isLineEnd =
            m_text[at] == '\n' || (m_text[at] == '\r' && (at + 1 == m_text.size() || m_text[at + 1] != '\n'));
        if (isLineEnd)
            m_result.lines.push_back({m_state, m_depth});
    }
}

} // namespace hookbench
