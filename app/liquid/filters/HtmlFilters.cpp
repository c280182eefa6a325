// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

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
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t at = text.find_first_of("&<>\""); at != std::string_view::npos;
         at = text.find_first_of("&<>\"", at + 1)) {
        if (keepsEntities && text[at] == '&' && entityLength(text.substr(at)) > 0)
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

/// Whether these bytes, the last of them a continuation, begin a character that is not yet complete.
bool couldContinue(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const auto second = static_cast<unsigned char>(bytes[1]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return lead >= 0xC2 && lead <= 0xF4 && second >= low && second <= high && bytes.size() < length;
}

/// What was built, with a replacement character for each part that is no UTF-8.
std::string_view validUtf8(FilterCallContext& call, std::size_t begin)
{
    const std::string_view built = call.context.finishText(begin);
    if (!firstInvalidUtf8(built))
        return built;
    TextBuffer& result = call.context.scratch();
    std::string_view rest = built;
    for (auto bad = firstInvalidUtf8(rest); bad; bad = firstInvalidUtf8(rest)) {
        result.append(rest.substr(0, *bad));
        result.append("\uFFFD");
        // A sequence that breaks off counts once, with all of its bytes that belong together.
        std::size_t next = *bad + 1;
        while (
            next < rest.size() && isContinuationByte(rest[next]) && couldContinue(rest.substr(*bad, next - *bad + 1)))
            ++next;
        rest.remove_prefix(next);
    }
    result.append(rest);
    return call.context.finishText(begin);
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
    TextBuffer& result = call.buffer;
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
    return call.finish(begin);
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
    return Value::string(validUtf8(call, begin));
}

} // namespace hookbench::liquid::filters
