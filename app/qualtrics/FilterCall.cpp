// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/FilterCall.h"

#include <algorithm>

namespace hookbench::qualtrics {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::size_t skipBlanks(std::string_view text, std::size_t from)
{
    return std::min(text.find_first_not_of(blanks, from), text.size());
}

/// Place of the next pipe outside of quotes; the length of the text if there is none.
std::size_t nextPipe(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '|')
            return at;
        if (text[at] == '\'' || text[at] == '"')
            at = std::min(text.find(text[at], at + 1), text.size());
    }
    return text.size();
}

bool isNameCharacter(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::optional<FilterCall> callAt(std::string_view tag, std::size_t pipe)
{
    FilterCall call;
    call.pipe = pipe;
    call.name.begin = skipBlanks(tag, pipe + 1);
    call.name.end = call.name.begin;
    while (call.name.end < tag.size() && isNameCharacter(tag[call.name.end]))
        ++call.name.end;
    const std::size_t colon = skipBlanks(tag, call.name.end);
    if (colon >= tag.size() || tag[colon] != ':')
        return std::nullopt;
    call.argument.begin = skipBlanks(tag, colon + 1);
    const char quote = call.argument.begin < tag.size() ? tag[call.argument.begin] : '\0';
    if (quote != '\'' && quote != '"')
        return std::nullopt;
    const std::size_t close = tag.find(quote, call.argument.begin + 1);
    if (close == std::string_view::npos)
        return std::nullopt;
    call.argument.end = close + 1;
    call.text = tag.substr(call.argument.begin + 1, close - call.argument.begin - 1);
    return call;
}

} // namespace

std::optional<FilterCall> findFilter(std::string_view tag, std::string_view filter)
{
    for (std::size_t pipe = nextPipe(tag, 0); pipe < tag.size(); pipe = nextPipe(tag, pipe + 1)) {
        const auto call = callAt(tag, pipe);
        if (call && tag.substr(call->name.begin, call->name.size()) == filter)
            return call;
    }
    return std::nullopt;
}

std::string_view inputOf(std::string_view tag)
{
    std::size_t begin = tag.starts_with("{{-") ? 3 : tag.starts_with("{{") ? 2 : 0;
    std::size_t end = nextPipe(tag, begin);
    if (end == tag.size() && tag.ends_with("}}"))
        end -= tag.ends_with("-}}") ? 3 : 2;
    begin = skipBlanks(tag, begin);
    while (end > begin && blanks.find(tag[end - 1]) != std::string_view::npos)
        --end;
    return tag.substr(begin, end - begin);
}

} // namespace hookbench::qualtrics
