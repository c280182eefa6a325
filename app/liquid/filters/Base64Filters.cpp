// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

constexpr std::string_view standardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

Value encoded(FilterCallContext& call, const Value& input, std::string_view alphabet)
{
    const std::string_view text = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(text.size() - at, 3);
        unsigned bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (i < count ? static_cast<unsigned char>(text[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            result.append(i <= count ? alphabet[bits >> (18 - 6 * i) & 63U] : '=');
    }
    return Value::string(call.context.finishText(begin));
}

/// Without its padding; false if the padding is not what the length asks for.
bool removePadding(std::string_view& text, bool mayLack)
{
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    if (padding == 0 && mayLack)
        return text.size() % 4 != 1;
    return (text.size() + padding) % 4 == 0;
}

bool decode(TextBuffer& result, std::string_view text, std::string_view alphabet)
{
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return false;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            result.append(static_cast<char>(bits >> count & 0xFFU));
        }
    }
    return (bits & ((1U << count) - 1)) == 0;
}

Value decoded(FilterCallContext& call, const Value& input, bool isUrlSafe)
{
    std::string_view text = call.text(input);
    TextBuffer& result = call.context.scratch();
    const std::size_t begin = result.size();
    const bool isValid =
        removePadding(text, isUrlSafe) && decode(result, text, isUrlSafe ? urlAlphabet : standardAlphabet);
    const std::string_view decodedText = call.context.finishText(begin);
    if (!isValid)
        return call.fail(errors::invalidBase64, {call.definition.name});
    return firstInvalidUtf8(decodedText) ? call.fail(errors::invalidUtf8) : Value::string(decodedText);
}

} // namespace

Value base64Encode(FilterCallContext& call, const Value& input)
{
    return encoded(call, input, standardAlphabet);
}

Value base64UrlEncode(FilterCallContext& call, const Value& input)
{
    return encoded(call, input, urlAlphabet);
}

Value base64Decode(FilterCallContext& call, const Value& input)
{
    return decoded(call, input, false);
}

Value base64UrlDecode(FilterCallContext& call, const Value& input)
{
    return decoded(call, input, true);
}

} // namespace hookbench::liquid::filters
