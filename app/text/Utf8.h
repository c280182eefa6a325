// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

/// Whether this byte continues a code point begun earlier (10xxxxxx).
constexpr bool isContinuationByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Number of code points. A stray byte of broken UTF-8 that is no continuation byte counts as one.
std::size_t codePointCount(std::string_view text);

/// Place of the first byte that is not well-formed UTF-8 (overlong forms and surrogates included); nothing if all is well.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Appends the UTF-8 form of a code point. Anything that is no Unicode scalar value becomes U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

} // namespace hookbench
