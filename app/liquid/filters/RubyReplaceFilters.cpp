// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/TextSearch.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

/// One place where the pattern was found.
struct Match {
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// As Ruby's gsub reads a replacement: \0 and \& stand for the match, \` and \' for what surrounds it, \\ for a
/// backslash, and \1 to \9 for groups, which a plain text has none of.
void appendReplacement(TextBuffer& result, std::string_view replacement, const Match& match)
{
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != '\\' || i + 1 == replacement.size()) {
            result.append(replacement[i]);
            continue;
        }
        const char next = replacement[++i];
        if (next == '0' || next == '&') {
            result.append(match.text.substr(match.begin, match.end - match.begin));
        } else if (next == '`') {
            result.append(match.text.substr(0, match.begin));
        } else if (next == '\'') {
            result.append(match.text.substr(match.end));
        } else if (next == '\\') {
            result.append('\\');
        } else if (next < '1' || next > '9') {
            result.append('\\');
            result.append(next);
        }
    }
}

Value replaced(FilterCallContext& call, const Value& input, std::string_view replacement, bool onlyFirst)
{
    const std::string_view text = call.text(input);
    const std::string_view pattern = call.text(call.argument(0));
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    std::size_t at = 0;
    std::size_t found = findText(text, pattern);
    while (found != std::string_view::npos && !result.isOverLimit()) {
        result.append(text.substr(at, found - at));
        appendReplacement(result, replacement, {text, found, found + pattern.size()});
        at = found + pattern.size();
        if (onlyFirst)
            break;
        if (pattern.empty()) {
            // The empty text is found again only behind the next character.
            if (at >= text.size())
                break;
            const std::size_t size = codePointAt(text, at).size;
            result.append(text.substr(at, size));
            at += size;
        }
        found = findText(text, pattern, at);
    }
    if (at == 0 && result.size() == begin && !pattern.empty())
        return Value::string(text);
    result.append(text.substr(std::min(at, text.size())));
    return call.finish(begin);
}

Value replacedLast(FilterCallContext& call, const Value& input, std::string_view replacement)
{
    const std::string_view text = call.text(input);
    const std::string_view pattern = call.text(call.argument(0));
    const std::size_t found = text.rfind(pattern);
    if (found == std::string_view::npos)
        return Value::string(text);
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    result.append(text.substr(0, found));
    result.append(replacement);
    result.append(text.substr(found + pattern.size()));
    return call.finish(begin);
}

std::string_view replacementArgument(FilterCallContext& call)
{
    return call.count() > 1 ? call.text(call.argument(1)) : std::string_view();
}

} // namespace

Value replace(FilterCallContext& call, const Value& input)
{
    return replaced(call, input, replacementArgument(call), false);
}

Value replaceFirst(FilterCallContext& call, const Value& input)
{
    return replaced(call, input, replacementArgument(call), true);
}

Value replaceLast(FilterCallContext& call, const Value& input)
{
    return replacedLast(call, input, replacementArgument(call));
}

Value remove(FilterCallContext& call, const Value& input)
{
    return replaced(call, input, {}, false);
}

Value removeFirst(FilterCallContext& call, const Value& input)
{
    return replaced(call, input, {}, true);
}

Value removeLast(FilterCallContext& call, const Value& input)
{
    return replacedLast(call, input, {});
}

} // namespace hookbench::liquid::filters
