// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/filters/Escaping.h"

namespace hookbench::liquid::filters {

namespace {

std::size_t nextOf(const ByteSet& bytes, std::string_view text, std::size_t at)
{
    const char* const end = text.data() + text.size();
    const char* next = text.data() + at;
    while (next != end && !bytes.has(*next))
        ++next;
    return static_cast<std::size_t>(next - text.data());
}

std::string_view entityOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return "&#39;";
    }
}

int hexValue(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    if (isDigit(c))
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Value escaped(FilterCallContext& call, std::string_view text, const ByteSet& escapable,
    std::size_t (*entityLength)(std::string_view))
{
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    std::size_t done = 0;
    for (std::size_t at = nextOf(escapable, text, 0); at < text.size(); at = nextOf(escapable, text, at + 1)) {
        if (text[at] == '&' && entityLength != nullptr && entityLength(text.substr(at)) > 0)
            continue;
        result.append(text.substr(done, at - done));
        result.append(entityOf(text[at]));
        done = at + 1;
    }
    if (done == 0)
        return Value::string(text);
    result.append(text.substr(done));
    return call.finish(begin);
}

Value urlEncoded(FilterCallContext& call, std::string_view text, std::string_view kept)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || kept.find(c) != std::string_view::npos) {
            result.append(c);
        } else if (c == ' ') {
            result.append('+');
        } else {
            result.append('%');
            result.append(digits[byte >> 4U]);
            result.append(digits[byte & 15U]);
        }
    }
    return call.finish(begin);
}

std::optional<char> hexByte(std::string_view digits)
{
    if (digits.size() < 2 || hexValue(digits[0]) < 0 || hexValue(digits[1]) < 0)
        return std::nullopt;
    return static_cast<char>(hexValue(digits[0]) * 16 + hexValue(digits[1]));
}

} // namespace hookbench::liquid::filters
