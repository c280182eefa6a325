// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

constexpr ByteSet escapable([](char c) { return c == '&' || c == '<' || c == '>' || c == '"' || c == '\''; });

std::size_t nextEscapable(std::string_view text, std::size_t at)
{
    const char* const end = text.data() + text.size();
    const char* next = text.data() + at;
    while (next != end && !escapable.has(*next))
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

/// Whether &name; or &#1; stands at the beginning.
bool beginsWithEntity(std::string_view text)
{
    const std::size_t semicolon = text.find(';');
    if (semicolon == std::string_view::npos || semicolon < 2)
        return false;
    const std::string_view name = text.substr(1, semicolon - 1);
    if (name.front() == '#')
        return name.size() > 1 && std::ranges::all_of(name.substr(1), isDigit);
    return std::ranges::all_of(name, isLetter);
}

Value escaped(FilterCallContext& call, std::string_view text, bool keepsEntities)
{
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    std::size_t done = 0;
    for (std::size_t at = nextEscapable(text, 0); at < text.size(); at = nextEscapable(text, at + 1)) {
        if (keepsEntities && text[at] == '&' && beginsWithEntity(text.substr(at, 40)))
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

std::optional<unsigned> hexByte(std::string_view digits)
{
    unsigned value = 0;
    for (const char c : digits.substr(0, 2)) {
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f'))
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    return digits.size() < 2 ? std::nullopt : std::optional(value);
}

/// Appends the text without every stretch from an opening to its closing mark. What is never closed stays.
void appendWithout(TextBuffer& result, std::string_view text, std::string_view open, std::string_view close)
{
    for (;;) {
        const std::size_t begin = text.find(open);
        const std::size_t end = begin == std::string_view::npos ? begin : text.find(close, begin + open.size());
        if (end == std::string_view::npos)
            break;
        result.append(text.substr(0, begin));
        text.remove_prefix(end + close.size());
    }
    result.append(text);
}

/// The same for whichever of the blocks comes first.
std::string_view withoutBlocks(FilterCallContext& call, std::string_view text)
{
    struct Block {
        std::string_view open;
        std::string_view close;
        bool isNeverClosed = false; ///< from here on, which need not be found out again
    };
    Block blocks[] = {{"<script", "</script>"}, {"<!--", "-->"}, {"<style", "</style>"}};
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    std::size_t at = 0;
    for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<', open)) {
        std::size_t next = open + 1;
        for (Block& block : blocks) {
            if (block.isNeverClosed || !text.substr(open).starts_with(block.open))
                continue;
            const std::size_t close = text.find(block.close, open + block.open.size());
            block.isNeverClosed = close == std::string_view::npos;
            if (block.isNeverClosed)
                continue;
            result.append(text.substr(at, open - at));
            next = close + block.close.size();
            at = next;
            break;
        }
        open = next;
    }
    result.append(text.substr(at));
    return call.context.finishText(begin);
}

} // namespace

Value escape(FilterCallContext& call, const Value& input)
{
    return input.isNil() ? input : escaped(call, call.text(input), false);
}

Value escapeOnce(FilterCallContext& call, const Value& input)
{
    return escaped(call, call.text(input), true);
}

Value stripHtml(FilterCallContext& call, const Value& input)
{
    const std::string_view text = withoutBlocks(call, call.text(input));
    const std::size_t begin = call.buffer.size();
    appendWithout(call.buffer, text, "<", ">");
    return call.finish(begin);
}

Value urlEncode(FilterCallContext& call, const Value& input)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (input.isNil())
        return input;
    const std::string_view text = call.text(input);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == '~') {
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

Value urlDecode(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return input;
    const std::string_view text = call.text(input);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = text[at] == '%' ? hexByte(text.substr(at + 1)) : std::nullopt;
        if (byte) {
            result.append(static_cast<char>(*byte));
            at += 2;
        } else {
            result.append(text[at] == '+' ? ' ' : text[at]);
        }
    }
    const Value decoded = call.finish(begin);
    return firstInvalidUtf8(decoded.text()) ? call.fail(errors::invalidUtf8) : decoded;
}

} // namespace hookbench::liquid::filters
