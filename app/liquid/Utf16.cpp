// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Utf16.h"

#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::liquid {

CodePoint codePointAt(std::string_view text, std::size_t offset)
{
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || offset + size > text.size())
        return {0xFFFD, 1};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (!isContinuationByte(text[offset + i]))
            return {0xFFFD, 1};
        value = (value << 6U) | (static_cast<unsigned char>(text[offset + i]) & 0x3FU);
    }
    return {value, size};
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t units = 0;
    for (const char byte : text) {
        if (!isContinuationByte(byte))
            units += static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
    }
    return units;
}

Utf16Place utf16Place(std::string_view text, std::size_t units)
{
    std::size_t byte = 0;
    while (units > 0 && byte < text.size()) {
        const CodePoint point = codePointAt(text, byte);
        if (point.value >= 0x10000 && units == 1)
            return {byte, true};
        units -= point.value >= 0x10000 ? 2 : 1;
        byte += point.size;
    }
    return {byte, false};
}

int compareUtf16(std::string_view left, std::string_view right)
{
    const auto [a, b] = std::ranges::mismatch(left, right);
    if (a == left.end() || b == right.end())
        return (a == left.end() ? 0 : 1) - (b == right.end() ? 0 : 1);
    // The bytes of UTF-8 order as code points do; only pairs, which begin at U+D800, come before U+E000 and above.
    const auto x = static_cast<unsigned char>(*a);
    const auto y = static_cast<unsigned char>(*b);
    const bool isPairAgainstHigh = (x >= 0xF0 && (y == 0xEE || y == 0xEF)) || (y >= 0xF0 && (x == 0xEE || x == 0xEF));
    return (x < y) != isPairAgainstHigh ? -1 : 1;
}

} // namespace hookbench::liquid
