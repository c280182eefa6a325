// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace hookbench {

namespace {

unsigned byteAt(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0U;
}

/// Length of the well-formed code point that begins here, or 0 (Unicode 15, table 3-7).
std::size_t wellFormedLength(std::string_view text, std::size_t offset)
{
    const unsigned lead = byteAt(text, offset);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const unsigned second = byteAt(text, offset + 1);
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(text, offset + i) & 0xC0U) != 0x80U)
            return 0;
    }
    return length;
}

/// The next byte that is not ASCII, or one shortly before it: eight bytes at a time.
std::size_t skipAscii(std::string_view text, std::size_t offset)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    for (std::uint64_t word = 0; offset + sizeof word <= text.size(); offset += sizeof word) {
        std::memcpy(&word, text.data() + offset, sizeof word);
        if ((word & highBits) != 0)
            break;
    }
    return offset;
}

} // namespace

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuationByte(byte); }));
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t offset = skipAscii(text, 0); offset < text.size(); offset = skipAscii(text, offset)) {
        const std::size_t length = wellFormedLength(text, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    const bool isScalar = codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
    const auto c = static_cast<unsigned>(isScalar ? codePoint : U'\uFFFD');
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += {static_cast<char>(0xC0U | (c >> 6U)), tail(0)};
    } else if (c < 0x10000) {
        text += {static_cast<char>(0xE0U | (c >> 12U)), tail(6), tail(0)};
    } else {
        text += {static_cast<char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)};
    }
}

} // namespace hookbench
