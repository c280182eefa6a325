// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hookbench::json {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What may follow the end of a string: end of text, a line break, or one of , : } ].
constexpr bool isAfterValue(std::string_view text, std::size_t position)
{
    if (position >= text.size())
        return true;
    const char c = text[position];
    return c == ',' || c == ':' || c == '}' || c == ']' || isLineBreak(c);
}

constexpr std::size_t skipBlanks(std::string_view text, std::size_t position)
{
    while (position < text.size() && (text[position] == ' ' || text[position] == '\t'))
        ++position;
    return position;
}

/// The end of a text without what belongs to the JSON around it: blanks and , } ] at the end.
constexpr std::size_t trimmedEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t' || isAfterValue(text, end - 1)))
        --end;
    return end;
}

} // namespace hookbench::json
