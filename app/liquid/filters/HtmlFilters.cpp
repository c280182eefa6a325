// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/filters/Filters.h"

#include <array>

namespace hookbench::liquid::filters {

namespace {

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
        return {};
    }
}

bool isHexDigit(char c)
{
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/// Length of &name; &#1; or &#x1; at the beginning of the text, 0 if there is none.
std::size_t entityLength(std::string_view text)
{
    std::size_t at = 1;
    const auto skip = [&](bool (*accepts)(char)) {
        const std::size_t begin = at;
        while (at < text.size() && accepts(text[at]))
            ++at;
        return at > begin;
    };
    bool isEntity = false;
    if (text.substr(1).starts_with("#x")) {
        at = 3;
        isEntity = skip(isHexDigit);
    } else if (text.substr(1).starts_with('#')) {
        at = 2;
        isEntity = skip(isDigit);
    } else {
        isEntity = skip(isLetter);
    }
    return isEntity && at < text.size() && text[at] == ';' ? at + 1 : 0;
}

Value escaped(FilterCallContext& call, const Value& input, bool keepsEntities)
{
    const std::string_view text = call.text(input);
    std::size_t done = 0;
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    for (std::size_t at = text.find_first_of("&<>\""); at != std::string_view::npos; at = text.find_first_of("&<>\"", at + 1)) {
        if (keepsEntities && text[at] == '&' && entityLength(text.substr(at)) > 0)
            continue;
        result.append(text.substr(done, at - done));
        result.append(entityOf(text[at]));
        done = at + 1;
    }
    if (done == 0)
        return Value::string(text);
    result.append(text.substr(done));
    return Value::string(call.context.finishText(begin));
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

} // namespace

Value javaEscape(FilterCallContext& call, const Value& input)
{
    return escaped(call, input, false);
}

Value javaEscapeOnce(FilterCallContext& call, const Value& input)
{
    return escaped(call, input, true);
}

Value javaUrlEncode(FilterCallContext& call, const Value& input)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const std::string_view text = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == '*') {
            result.append(c);
        } else if (c == ' ') {
            result.append('+');
        } else {
            result.append('%');
            result.append(digits[byte >> 4U]);
            result.append(digits[byte & 15U]);
        }
    }
    return Value::string(call.context.finishText(begin));
}

Value javaUrlDecode(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            result.append(text[at] == '+' ? ' ' : text[at]);
            continue;
        }
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2])) {
            result.truncate(begin);
            return input;
        }
        result.append(static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])));
        at += 2;
    }
    return Value::string(call.context.finishText(begin));
}

} // namespace hookbench::liquid::filters
