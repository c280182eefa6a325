// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/CallTip.h"

#include "completion/TagReader.h"

#include <algorithm>
#include <span>
#include <vector>

namespace hookbench {

namespace {

using Words = std::span<const TagWord>;

constexpr std::size_t longestTag = 4096;

/// Where the tag begins that the place may be in; npos where there is none near.
std::size_t openerBefore(std::string_view body, std::size_t place)
{
    const std::size_t nearest = place - std::min(place, longestTag);
    for (std::size_t at = place; at > nearest; --at) {
        const std::string_view two = body.substr(at - 1, 2);
        if (at + 1 <= place && (two == "{{" || two == "{%"))
            return at - 1;
    }
    return std::string_view::npos;
}

bool isSign(std::string_view text, const TagWord& word, char sign)
{
    return word.kind == TagWord::Kind::Sign && text[word.range.begin] == sign;
}

std::string nameOf(std::string_view text, const TagWord& word)
{
    return std::string(text.substr(word.range.begin, word.range.size()));
}

/// Of the last filter, once its colon is written.
std::optional<CallPlace> filterCall(std::string_view text, Words words)
{
    const auto pipe =
        std::find_if(words.rbegin(), words.rend(), [&](const TagWord& word) { return isSign(text, word, '|'); });
    if (pipe == words.rend())
        return std::nullopt;
    const Words call = words.last(static_cast<std::size_t>(pipe - words.rbegin()));
    if (call.size() < 2 || call[0].kind != TagWord::Kind::Name || !isSign(text, call[1], ':'))
        return std::nullopt;
    const auto commas =
        std::count_if(call.begin(), call.end(), [&](const TagWord& word) { return isSign(text, word, ','); });
    return CallPlace{true, nameOf(text, call[0]), call[0].range.begin, static_cast<std::size_t>(commas)};
}

/// Words that are done; one that ends at the place is still being written.
std::optional<CallPlace> tagCall(std::string_view text, Words words)
{
    if (words.empty() || words[0].kind != TagWord::Kind::Name || words[0].range.end == text.size())
        return std::nullopt;
    const std::size_t done = words.back().range.end == text.size() && words.size() > 1 ? 2 : 1;
    return CallPlace{false, nameOf(text, words[0]), words[0].range.begin, words.size() - done};
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + separator.size());
    }
    parts.push_back(text);
    return parts;
}

} // namespace

std::optional<CallPlace> callPlaceAt(std::string_view body, std::size_t place)
{
    place = std::min(place, body.size());
    const std::size_t begin = openerBefore(body, place);
    if (begin == std::string_view::npos)
        return std::nullopt;
    const std::string_view text = body.substr(begin, place - begin);
    const TagsBefore read = tagsBefore(text, text.size());
    if (!read.isLastOpen)
        return std::nullopt;
    const ReadTag& tag = read.tags.back();
    auto call = filterCall(text, tag.words);
    const bool hasPipe =
        std::any_of(tag.words.begin(), tag.words.end(), [&](const TagWord& word) { return isSign(text, word, '|'); });
    if (!call && !hasPipe && !tag.isOutput)
        call = tagCall(text, tag.words);
    if (call)
        call->begin += begin;
    return call;
}

std::optional<CallTip> callTip(const LiquidHelp& help, const CallPlace& place)
{
    const LiquidHelpEntry* entry = place.isFilter ? help.filter(place.name) : help.tag(place.name);
    if (!entry || entry->form.empty())
        return std::nullopt;
    const std::vector<std::string_view> parts = split(entry->form, place.isFilter ? ", " : " ");
    CallTip tip;
    tip.summary = entry->summary;
    tip.before = place.isFilter ? place.name + ": " : std::string();
    std::size_t current = place.argument;
    if (!place.isFilter) // its name is the first word; what comes behind the last one belongs to that
        current = std::min(current + 1, parts.size() - 1);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        std::string& where = part < current ? tip.before : part == current ? tip.current : tip.after;
        const std::string joint = place.isFilter ? ", " : " ";
        (part == current ? tip.before : where) += part == 0 ? std::string() : joint;
        where += parts[part];
    }
    return tip;
}

} // namespace hookbench
