// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hookbench::liquid {

/// The code point at this byte and its length in bytes. A byte that begins none is a code point of its own, U+FFFD.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;
};
CodePoint codePointAt(std::string_view text, std::size_t offset);

/// Number of UTF-16 units, which is what Java counts.
std::size_t utf16Length(std::string_view text);

/// A place between two UTF-16 units: the byte there, and whether it lies in the middle of a pair, which then begins
/// there.
struct Utf16Place {
    std::size_t byte = 0;
    bool isInPair = false;
};
/// `units` is at most the text's length.
Utf16Place utf16Place(std::string_view text, std::size_t units);

/// By UTF-16 units, as Java compares texts: below, equal or above 0.
int compareUtf16(std::string_view left, std::string_view right);

template <typename Function> void forEachUtf16Unit(std::string_view text, Function function)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        at += point.size;
        if (point.value < 0x10000) {
            function(static_cast<char16_t>(point.value));
        } else {
            function(static_cast<char16_t>(0xD7C0U + (point.value >> 10U)));
            function(static_cast<char16_t>(0xDC00U + (point.value & 0x3FFU)));
        }
    }
}

} // namespace hookbench::liquid
