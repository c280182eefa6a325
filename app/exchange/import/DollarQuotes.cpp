// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/DollarQuotes.h"

#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

namespace {

int digitOf(char byte, int base)
{
    int digit = -1;
    if (byte >= '0' && byte <= '9')
        digit = byte - '0';
    else if (byte >= 'a' && byte <= 'f')
        digit = byte - 'a' + 10;
    else if (byte >= 'A' && byte <= 'F')
        digit = byte - 'A' + 10;
    return digit < base ? digit : -1;
}

struct Number {
    char32_t value = 0;
    std::size_t length = 0;
};

Number numberAt(std::string_view text, std::size_t at, int base, std::size_t most)
{
    Number number;
    for (; number.length < most && at + number.length < text.size(); ++number.length) {
        const int digit = digitOf(text[at + number.length], base);
        if (digit < 0)
            break;
        number.value = number.value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    }
    return number;
}

char plainEscape(char letter)
{
    constexpr std::string_view letters = "abeEfnrtv\\'\"?";
    constexpr std::string_view values = "\a\b\x1B\x1B\f\n\r\t\v\\'\"?";
    const std::size_t index = letters.find(letter);
    return index == std::string_view::npos ? '\0' : values[index];
}

/// Appends what the escape behind a backslash stands for and gives its length, without the backslash.
std::size_t appendEscape(std::string& text, std::string_view source, std::size_t at)
{
    const char letter = source[at];
    if (const char plain = plainEscape(letter); plain != '\0') {
        text += plain;
        return 1;
    }
    if (letter == 'c' && at + 1 < source.size()) {
        text += static_cast<char>(source[at + 1] & 0x1F);
        return 2;
    }
    if (letter == 'x' || letter == 'u' || letter == 'U') {
        const std::size_t most = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
        const Number number = numberAt(source, at + 1, 16, most);
        if (number.length == 0) {
            text.append("\\") += letter;
            return 1;
        }
        if (letter == 'x')
            text += static_cast<char>(static_cast<unsigned char>(number.value));
        else
            appendUtf8(text, number.value);
        return 1 + number.length;
    }
    if (const Number number = numberAt(source, at, 8, 3); number.length > 0) {
        text += static_cast<char>(static_cast<unsigned char>(number.value & 0xFFU));
        return number.length;
    }
    text.append("\\") += letter;
    return 1;
}

} // namespace

std::optional<DollarQuoted> readDollarQuotes(std::string_view text, std::size_t at)
{
    DollarQuoted quoted;
    at += 2;
    while (at < text.size() && text[at] != '\'') {
        if (text[at] == '\\' && at + 1 < text.size())
            at += 1 + appendEscape(quoted.text, text, at + 1);
        else
            quoted.text += text[at++];
    }
    if (at >= text.size())
        return std::nullopt;
    quoted.text.resize(std::min(quoted.text.find('\0'), quoted.text.size()));
    quoted.end = at + 1;
    return quoted;
}

} // namespace hookbench
