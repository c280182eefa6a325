// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/filters/Escaping.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

constexpr ByteSet escapable([](char c) { return c == '&' || c == '<' || c == '>' || c == '"' || c == '\''; });

/// Length of &name; or &#1; at the beginning, 0 if there is none.
std::size_t entityLength(std::string_view text)
{
    constexpr std::size_t mostLetters = 40;
    const std::size_t semicolon = text.substr(0, mostLetters).find(';');
    if (semicolon == std::string_view::npos || semicolon < 2)
        return 0;
    const std::string_view name = text.substr(1, semicolon - 1);
    const bool isNumber = name.size() > 1 && name.front() == '#' && std::ranges::all_of(name.substr(1), isDigit);
    return isNumber || std::ranges::all_of(name, isLetter) ? semicolon + 1 : 0;
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
    return input.isNil() ? input : escaped(call, call.text(input), escapable);
}

Value escapeOnce(FilterCallContext& call, const Value& input)
{
    return escaped(call, call.text(input), escapable, entityLength);
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
    return input.isNil() ? input : urlEncoded(call, call.text(input), "-_.~");
}

Value urlDecode(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return input;
    const std::string_view text = call.text(input);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::optional<char> byte = text[at] == '%' ? hexByte(text.substr(at + 1)) : std::nullopt;
        if (byte) {
            result.append(*byte);
            at += 2;
        } else {
            result.append(text[at] == '+' ? ' ' : text[at]);
        }
    }
    const Value decoded = call.finish(begin);
    return firstInvalidUtf8(decoded.text()) ? call.fail(errors::invalidUtf8) : decoded;
}

} // namespace hookbench::liquid::filters
