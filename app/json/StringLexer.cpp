// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/StringLexer.h"

#include "json/Characters.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace hookbench::json {

namespace {

/// How far the end of a string is looked for behind a quotation mark that seems to be part of it.
constexpr std::size_t longestLookAhead = 512;

constexpr std::uint64_t everyByte(unsigned char byte)
{
    return 0x0101010101010101U * byte;
}

/// Marks (with 0x80) at least the lowest zero byte of a word.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - everyByte(1)) & ~word & everyByte(0x80);
}

/// The next quotation mark, backslash or control character, eight bytes at a time.
std::size_t nextSpecial(std::string_view text, std::size_t position)
{
    if constexpr (std::endian::native == std::endian::little) {
        for (; position + 8 <= text.size(); position += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + position, 8);
            const std::uint64_t controls = (word - everyByte(0x20)) & ~word & everyByte(0x80);
            const std::uint64_t found = zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\')) | controls;
            if (found != 0)
                return position + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        }
    }
    while (position < text.size() && text[position] != '"' && text[position] != '\\'
        && static_cast<unsigned char>(text[position]) >= 0x20)
        ++position;
    return position;
}

bool isEscaped(std::string_view text, std::size_t begin, std::size_t position)
{
    std::size_t backslashes = 0;
    while (position > begin + backslashes && text[position - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

Lexeme StringLexer::at(std::size_t begin)
{
    Lexeme string;
    string.kind = TokenKind::String;
    string.range = {begin, m_text.size()};
    std::size_t position = begin + 1;
    for (;;) {
        position = nextSpecial(m_text, position);
        if (position == m_text.size()) {
            string.range.end = unclosed(string, position);
            return string;
        }
        if (m_text[position] == '"') {
            string.range.end = endAtQuote(string, position);
            return string;
        }
        if (m_text[position] == '\\') {
            position = afterEscape(string, position);
        } else if (const auto end = endAtControl(string, position++)) {
            string.range.end = *end;
            return string;
        }
    }
}

std::size_t StringLexer::afterEscape(Lexeme& string, std::size_t backslash) const
{
    constexpr std::string_view simple = "\"\\/bfnrt";
    const std::size_t next = backslash + 1;
    if (next < m_text.size() && simple.find(m_text[next]) != std::string_view::npos)
        return next + 1;
    if (next < m_text.size() && m_text[next] == 'u') {
        const std::string_view digits = m_text.substr(next + 1, 4);
        if (digits.size() == 4 && std::all_of(digits.begin(), digits.end(), isHexDigit))
            return next + 5;
    }
    string.note(Problem::BadEscape, {backslash, std::min(next + 1, m_text.size())});
    return next;
}

/// The end of the string if it is one that was never closed. A line break is taken for part of the text if the next
/// quotation mark looks like the end of a string, else for the end of the line on which the mark was forgotten.
std::optional<std::size_t> StringLexer::endAtControl(Lexeme& string, std::size_t control)
{
    const ByteRange range{control, control + 1};
    if (!isLineBreak(m_text[control])) {
        string.note(m_text[control] == '\t' ? Problem::TabInString : Problem::ControlInString, range);
        return std::nullopt;
    }
    if (control >= m_closedAt) {
        std::size_t quote = m_text.find('"', control);
        while (quote != std::string_view::npos && isEscaped(m_text, control, quote))
            quote = m_text.find('"', quote + 1);
        const bool isClosed = quote != std::string_view::npos && isAfterValue(m_text, skipBlanks(m_text, quote + 1));
        if (!isClosed)
            return unclosed(string, control);
        m_closedAt = quote;
    }
    string.note(Problem::LineBreakInString, range);
    return std::nullopt;
}

std::size_t StringLexer::unclosed(Lexeme& string, std::size_t lineEnd) const
{
    const std::size_t begin = string.range.begin;
    const std::size_t end = std::max(trimmedEnd(m_text, begin + 1, lineEnd), begin + 1);
    string.note(Problem::UnclosedString, {begin, end});
    return end;
}

std::size_t StringLexer::endAtQuote(Lexeme& string, std::size_t quote) const
{
    const std::size_t end = quote + 1;
    if (isAfterValue(m_text, end) || !isBrokenByQuote(quote))
        return end;
    const auto later = laterQuote(quote);
    const bool isTextAdjacent = m_text[end] != '"' && m_text[end] != ' ' && m_text[end] != '\t';
    if (!later && !isTextAdjacent)
        return end;
    string.note(Problem::QuoteInString, {quote, end});
    if (later)
        return *later + 1;
    const std::size_t lineEnd = std::min(m_text.find_first_of("\r\n", end), m_text.size());
    return std::max(trimmedEnd(m_text, end, lineEnd), end);
}

/// Whether what follows a closing quotation mark can only be more text, and not a forgotten comma.
bool StringLexer::isBrokenByQuote(std::size_t quote) const
{
    const std::size_t next = skipBlanks(m_text, quote + 1);
    if (isAfterValue(m_text, next) || std::string_view("{[=;").find(m_text[next]) != std::string_view::npos)
        return false;
    const bool isAdjacent = next == quote + 1;
    if (m_text[next] == '"')
        return isAdjacent && isAfterValue(m_text, skipBlanks(m_text, next + 1));
    const std::string_view rest = m_text.substr(next);
    if (rest.starts_with("//") || rest.starts_with("/*"))
        return false;
    return isAdjacent
        || !(isDigit(rest[0]) || rest[0] == '-' || rest.starts_with("true") || rest.starts_with("false")
            || rest.starts_with("null"));
}

/// The first quotation mark on the same line that looks like the end of a string.
std::optional<std::size_t> StringLexer::laterQuote(std::size_t quote) const
{
    const std::size_t stop = std::min(m_text.size(), quote + longestLookAhead);
    for (std::size_t i = quote + 1; i < stop && !isLineBreak(m_text[i]); ++i) {
        if (m_text[i] == '"' && isAfterValue(m_text, skipBlanks(m_text, i + 1)))
            return i;
    }
    return std::nullopt;
}

} // namespace hookbench::json
