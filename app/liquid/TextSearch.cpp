// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/TextSearch.h"

#include <cstring>
#include <vector>

namespace hookbench::liquid {

namespace {

/// Patterns up to this length cannot make the plain search slow enough to matter.
constexpr std::size_t shortPattern = 64;

/// How far each beginning of the pattern repeats its own start (Knuth, Morris and Pratt).
std::vector<std::size_t> repeatedStarts(std::string_view pattern)
{
    std::vector<std::size_t> starts(pattern.size(), 0);
    std::size_t length = 0;
    for (std::size_t i = 1; i < pattern.size(); ++i) {
        while (length > 0 && pattern[i] != pattern[length])
            length = starts[length - 1];
        if (pattern[i] == pattern[length])
            ++length;
        starts[i] = length;
    }
    return starts;
}

} // namespace

std::size_t findText(std::string_view text, std::string_view pattern, std::size_t from)
{
    if (pattern.size() <= shortPattern || from >= text.size() || pattern.size() > text.size() - from)
        return text.find(pattern, from);
    const std::vector<std::size_t> starts = repeatedStarts(pattern);
    std::size_t matched = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        while (matched > 0 && text[i] != pattern[matched])
            matched = starts[matched - 1];
        if (text[i] == pattern[matched])
            ++matched;
        if (matched == pattern.size())
            return i + 1 - matched;
    }
    return std::string_view::npos;
}

} // namespace hookbench::liquid
