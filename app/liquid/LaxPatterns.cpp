// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"

#include "liquid/Characters.h"

namespace hookbench::liquid::lax {

namespace {

bool isSpecial(char c)
{
    return isSpace(c) || c == ',' || c == '|' || c == '\'' || c == '"';
}

bool isBoundary(std::string_view text, std::size_t at)
{
    const bool before = at > 0 && isWord(text[at - 1]);
    const bool behind = at < text.size() && isWord(text[at]);
    return before != behind;
}

/// The word `and` or `or` with a space on either side at most; `at` if there is none here.
std::size_t junctionEnd(std::string_view text, std::size_t at)
{
    if (!isBoundary(text, at))
        return at;
    std::size_t end = at < text.size() && isSpace(text[at]) ? at + 1 : at;
    if (text.substr(end).starts_with("and"))
        end += 3;
    else if (text.substr(end).starts_with("or"))
        end += 2;
    else
        return at;
    if (end < text.size() && isSpace(text[end]) && isBoundary(text, end + 1))
        return end + 1;
    return isBoundary(text, end) ? end : at;
}

/// The end of a comparison: everything up to the next junction.
std::size_t comparisonEnd(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (;;) {
        const std::size_t begin = skipSpace(text, end);
        if (begin == text.size())
            return end == at ? at : begin;
        if (junctionEnd(text, begin) != begin)
            return end == at ? at : begin;
        std::size_t next = fragmentEnd(text, begin);
        if (next == begin) {
            while (next < text.size() && !isSpace(text[next]))
                ++next;
        }
        end = next;
    }
}

/// name: value with the value's end by `valueEnd`.
std::optional<Attribute> attributeAt(
    std::string_view text, std::size_t at, std::size_t (*valueEnd)(std::string_view, std::size_t))
{
    if (at >= text.size() || !isWord(text[at]))
        return std::nullopt;
    std::size_t nameEnd = at + 1;
    while (nameEnd < text.size() && (isWord(text[nameEnd]) || text[nameEnd] == '-'))
        ++nameEnd;
    const std::size_t colon = skipSpace(text, nameEnd);
    if (colon >= text.size() || text[colon] != ':')
        return std::nullopt;
    const std::size_t value = skipSpace(text, colon + 1);
    const std::size_t end = valueEnd(text, value);
    if (end == value)
        return std::nullopt;
    return Attribute{{at, nameEnd}, {value, end}};
}

} // namespace

bool isSpace(char c)
{
    return liquid::isSpace(c);
}

bool isWord(char c)
{
    return beginsName(c) || isDigit(c);
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

std::size_t skipWord(std::string_view text, std::size_t at)
{
    while (at < text.size() && isWord(text[at]))
        ++at;
    return at;
}

ByteRange stripped(std::string_view text, ByteRange range)
{
    const auto isBlank = [&](std::size_t at) { return isSpace(text[at]) || text[at] == '\0'; };
    while (range.begin < range.end && isBlank(range.begin))
        ++range.begin;
    while (range.begin < range.end && isBlank(range.end - 1))
        --range.end;
    return range;
}

std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at)
{
    if (at >= text.size() || (text[at] != '\'' && text[at] != '"'))
        return std::nullopt;
    const std::size_t close = text.find(text[at], at + 1);
    if (close == std::string_view::npos)
        return std::nullopt;
    return close + 1;
}

std::size_t runEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (const auto end = quotedEnd(text, at))
            at = *end;
        else if (!isSpecial(text[at]))
            ++at;
        else
            break;
    }
    return at;
}

std::size_t fragmentEnd(std::string_view text, std::size_t at)
{
    const auto quoted = quotedEnd(text, at);
    return quoted ? *quoted : runEnd(text, at);
}

std::optional<ByteRange> findFragment(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        const std::size_t end = fragmentEnd(text, at);
        if (end > at)
            return ByteRange{at, end};
    }
    return std::nullopt;
}

std::size_t separatorEnd(std::string_view text, std::size_t at)
{
    const std::size_t begin = skipSpace(text, at);
    if (begin < text.size() && text[begin] == ',')
        return skipSpace(text, begin + 1);
    if (begin > at && text.substr(begin).starts_with("or")) {
        const std::size_t end = skipSpace(text, begin + 2);
        return end > begin + 2 ? end : at;
    }
    return at;
}

std::vector<Attribute> findAttributes(std::string_view text)
{
    std::vector<Attribute> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto attribute = attributeAt(text, at, fragmentEnd);
        if (attribute)
            found.push_back(*attribute);
        at = attribute ? attribute->value.end : at + 1;
    }
    return found;
}

std::optional<Attribute> asAttribute(std::string_view text)
{
    const auto attribute = attributeAt(text, 0, runEnd);
    return attribute && attribute->value.end == text.size() ? attribute : std::nullopt;
}

std::vector<ByteRange> findSteps(std::string_view text)
{
    // Which bracket closes which, in one go: looked for one by one, brackets that are never closed would cost too much.
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '[') {
            open.push_back(pairs.size());
            pairs.emplace_back(at, std::string_view::npos);
        } else if (text[at] == ']' && !open.empty()) {
            pairs[open.back()].second = at;
            open.pop_back();
        }
    }
    std::vector<ByteRange> steps;
    std::size_t pair = 0;
    for (std::size_t at = 0; at < text.size();) {
        while (pair < pairs.size() && pairs[pair].first < at)
            ++pair;
        if (text[at] == '[' && pairs[pair].second != std::string_view::npos) {
            steps.push_back({at, pairs[pair].second + 1});
            at = steps.back().end;
        } else if (continuesName(text[at])) {
            const std::size_t begin = at;
            while (at < text.size() && continuesName(text[at]))
                ++at;
            if (at < text.size() && text[at] == '?')
                ++at;
            steps.push_back({begin, at});
        } else {
            ++at;
        }
    }
    return steps;
}

std::vector<ByteRange> splitCondition(std::string_view text)
{
    std::vector<ByteRange> pieces;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = junctionEnd(text, at);
        if (end == at)
            end = comparisonEnd(text, at);
        if (end > at)
            pieces.push_back({at, end});
        at = end > at ? end : at + 1;
    }
    return pieces;
}

} // namespace hookbench::liquid::lax
