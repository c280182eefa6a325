// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Lexer.h"

#include "json/BareText.h"
#include "json/Characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace hookbench::json {

namespace {

/// How far the closing mark of text in other quotation marks is looked for.
constexpr std::size_t longestLookAhead = 512;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr std::array<std::string_view, 7> smartQuotes = {"“", "”", "„", "‘", "’", "«", "»"};
constexpr std::array<std::string_view, 1> singleQuote = {"'"};

constexpr std::array<std::string_view, 23> oddSpaces = {"\v", "\f", "\xC2\x85", "\xC2\xA0", "\xC2\xAD", "\xE1\x9A\x80",
    "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
    "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\xA8", "\xE2\x80\xA9",
    "\xE2\x80\xAF", "\xE3\x80\x80", byteOrderMark};

bool isStructural(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
}

/// Whether a number, a literal or unquoted text ends here.
bool isBoundary(std::string_view text, std::size_t position, bool isKeyExpected)
{
    return position >= text.size() || isStructural(text[position]) || isLineBreak(text[position])
        || text[position] == '"' || (isKeyExpected && text[position] == ':');
}

bool isComment(std::string_view text)
{
    return text.starts_with("//") || text.starts_with("/*") || text.starts_with('#');
}

/// Up to the end of the line, or of the block.
std::size_t commentLength(std::string_view text)
{
    if (!text.starts_with("/*"))
        return std::min(text.find_first_of("\r\n"), text.size());
    const std::size_t end = text.find("*/", 2);
    return end == std::string_view::npos ? text.size() : end + 2;
}

std::size_t oddSpaceLength(std::string_view text)
{
    const auto found = std::find_if(
        oddSpaces.begin(), oddSpaces.end(), [text](std::string_view space) { return text.starts_with(space); });
    return found == oddSpaces.end() ? 0 : found->size();
}

bool isSmartQuote(std::string_view text)
{
    return std::any_of(
        smartQuotes.begin(), smartQuotes.end(), [text](std::string_view quote) { return text.starts_with(quote); });
}

/// Whether a number or a literal ends here, and is not the beginning of unquoted text such as 12 Main Street.
bool isEndOfWord(std::string_view text, std::size_t position, bool isKeyExpected)
{
    const std::size_t next = skipBlanks(text, position);
    if (isBoundary(text, next, isKeyExpected))
        return true;
    const std::string_view rest = text.substr(next);
    return isComment(rest) || (next > position && (numberLength(rest) > 0 || literalLength(rest) > 0));
}

/// Length of text in quotation marks that are none in JSON, with the marks; 0 if the closing one is not on the line.
/// The text begins with the opening one.
std::size_t quotedTextLength(std::string_view text, std::span<const std::string_view> closing)
{
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), longestLookAhead));
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (const std::string_view mark : closing) {
            if (line.substr(i).starts_with(mark) && isAfterValue(text, skipBlanks(text, i + mark.size())))
                return i + mark.size();
        }
    }
    return 0;
}

} // namespace

Lexeme Lexer::next(bool isKeyExpected)
{
    const char c = m_text[m_position];
    switch (c) {
    case '"': {
        const Lexeme string = m_strings.at(m_position);
        m_position = string.range.end;
        return string;
    }
    case ',':
        return take(TokenKind::Comma, m_position + 1);
    case ':':
        return take(TokenKind::Colon, m_position + 1);
    case '{':
        return take(TokenKind::BeginObject, m_position + 1);
    case '}':
        return take(TokenKind::EndObject, m_position + 1);
    case '[':
        return take(TokenKind::BeginArray, m_position + 1);
    case ']':
        return take(TokenKind::EndArray, m_position + 1);
    case ' ':
    case '\t':
    case '\n':
    case '\r':
        return takeSpace();
    default:
        return takeOther(isKeyExpected);
    }
}

Lexeme Lexer::take(TokenKind kind, std::size_t end)
{
    Lexeme lexeme;
    lexeme.kind = kind;
    lexeme.range = {m_position, end};
    m_position = end;
    return lexeme;
}

Lexeme Lexer::take(Problem problem, std::size_t end)
{
    Lexeme lexeme = take(TokenKind::Invalid, end);
    lexeme.note(problem, lexeme.range);
    return lexeme;
}

Lexeme Lexer::takeSpace()
{
    std::size_t end = m_position + 1;
    while (end < m_text.size() && isSpace(m_text[end]))
        ++end;
    return take(TokenKind::Space, end);
}

/// A number or a literal, or something that JSON does not know.
Lexeme Lexer::takeOther(bool isKeyExpected)
{
    const std::string_view rest = m_text.substr(m_position);
    const std::size_t number = numberLength(rest);
    const std::size_t length = number > 0 ? number : literalLength(rest);
    if (length > 0 && isEndOfWord(m_text, m_position + length, isKeyExpected))
        return take(number > 0 ? TokenKind::Number : TokenKind::Literal, m_position + length);
    if (const std::size_t spaceLength = oddSpaceLength(rest)) {
        const bool isMark = m_position == 0 && rest.starts_with(byteOrderMark);
        return take(isMark ? Problem::ByteOrderMark : Problem::OddSpace, m_position + spaceLength);
    }
    if (isComment(rest))
        return take(Problem::Comment, m_position + commentLength(rest));
    if (rest[0] == '\'') {
        if (const std::size_t quotedLength = quotedTextLength(rest, singleQuote))
            return take(Problem::SingleQuotes, m_position + quotedLength);
    }
    if (isSmartQuote(rest)) {
        const std::size_t quotedLength = quotedTextLength(rest, smartQuotes);
        return take(Problem::SmartQuotes, quotedLength > 0 ? m_position + quotedLength : textEnd(isKeyExpected));
    }
    const std::size_t end = textEnd(isKeyExpected);
    return take(bareTextProblem(m_text.substr(m_position, end - m_position)), end);
}

/// The end of text without quotation marks in front: blanks inside belong to it, and so does a lone mark at its end.
std::size_t Lexer::textEnd(bool isKeyExpected) const
{
    std::size_t position = m_position + 1;
    while (!isBoundary(m_text, position, isKeyExpected)
        && !(isSpace(m_text[position - 1]) && isComment(m_text.substr(position))))
        ++position;
    if (position < m_text.size() && m_text[position] == '"' && isAfterValue(m_text, skipBlanks(m_text, position + 1)))
        return position + 1;
    while (isSpace(m_text[position - 1]))
        --position;
    return position;
}

} // namespace hookbench::json
