// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Scanner.h"

#include "json/QuickCheck.h"
#include "json/ScanRun.h"
#include "text/Utf8.h"

#include <charconv>
#include <optional>

namespace hookbench::json {

namespace {

/// The value of the \u escape at a place; nothing if there is none.
std::optional<char32_t> codeUnitAt(std::string_view text, std::size_t position)
{
    if (position + 6 > text.size() || text[position] != '\\' || text[position + 1] != 'u')
        return std::nullopt;
    std::uint32_t unit = 0;
    std::from_chars(text.data() + position + 2, text.data() + position + 6, unit, 16);
    return unit;
}

/// Appends what a \u escape stands for, together with its second half; gives the place after it.
std::size_t appendCodeUnits(std::string& text, std::string_view quoted, std::size_t position, char32_t unit)
{
    const auto low = unit >= 0xD800 && unit < 0xDC00 ? codeUnitAt(quoted, position + 6) : std::nullopt;
    if (low && *low >= 0xDC00 && *low < 0xE000) {
        appendUtf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (*low - 0xDC00));
        return position + 12;
    }
    appendUtf8(text, unit);
    return position + 6;
}

/// Appends what an escape of a valid string stands for; gives the place after it.
std::size_t appendEscape(std::string& text, std::string_view quoted, std::size_t backslash)
{
    if (const auto unit = codeUnitAt(quoted, backslash))
        return appendCodeUnits(text, quoted, backslash, *unit);
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view meanings = "\b\f\n\r\t";
    const std::size_t found = letters.find(quoted[backslash + 1]);
    text += found == std::string_view::npos ? quoted[backslash + 1] : meanings[found];
    return backslash + 2;
}

} // namespace

Scan scan(std::string_view text)
{
    return ScanRun(text).run();
}

bool isValid(std::string_view text)
{
    return isQuicklyValid(text) || scan(text).diagnostics.empty();
}

std::string prettyPrinted(std::string_view text)
{
    const Scan scanned = scan(text);
    if (!scanned.diagnostics.empty())
        return std::string(text);
    std::string pretty;
    pretty.reserve(text.size() * 2);
    TokenKind previous = TokenKind::Space;
    for (const Token& token : scanned.tokens) {
        if (token.kind == TokenKind::Space)
            continue;
        const bool isFirst = previous == TokenKind::BeginObject || previous == TokenKind::BeginArray;
        const bool isEnd = token.kind == TokenKind::EndObject || token.kind == TokenKind::EndArray;
        if (previous == TokenKind::Comma || isFirst != isEnd)
            pretty.append(1, '\n').append(std::size_t(2) * token.depth, ' ');
        pretty += text.substr(token.range.begin, token.range.size());
        if (token.kind == TokenKind::Colon)
            pretty += ' ';
        previous = token.kind;
    }
    return pretty;
}

std::string minified(std::string_view text)
{
    const Scan scanned = scan(text);
    if (!scanned.diagnostics.empty())
        return std::string(text);
    std::string compact;
    compact.reserve(text.size());
    for (const Token& token : scanned.tokens) {
        if (token.kind != TokenKind::Space)
            compact += text.substr(token.range.begin, token.range.size());
    }
    return compact;
}

std::string stringText(std::string_view token)
{
    const std::string_view quoted = token.substr(1, token.size() - 2);
    std::string text;
    text.reserve(quoted.size());
    for (std::size_t i = 0; i < quoted.size();) {
        if (quoted[i] == '\\')
            i = appendEscape(text, quoted, i);
        else
            text += quoted[i++];
    }
    return text;
}

} // namespace hookbench::json
