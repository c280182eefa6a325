// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Classes of ASCII bytes, free of locales. Bytes beyond ASCII belong to none.
namespace hookbench::liquid {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}

constexpr bool beginsName(char c)
{
    return isLetter(c) || c == '_';
}

constexpr bool continuesName(char c)
{
    return beginsName(c) || isDigit(c) || c == '-';
}

/// Space, tab, line feed, carriage return: what may stand between the words of a tag.
constexpr bool isTagSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The same with form feed and vertical tab.
constexpr bool isSpace(char c)
{
    return isTagSpace(c) || c == '\f' || c == '\v';
}

constexpr bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

} // namespace hookbench::liquid
