// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/TagSkip.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Tags longer than this have lost their end.
constexpr std::size_t longestTag = 4096;

std::size_t nextOpener(std::string_view text)
{
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        if (beginsTag(text, at))
            return at;
    }
    return text.size();
}

/// Behind the end of the tag whose inside begins here.
std::size_t endOfTag(std::string_view body, std::size_t inside, bool isOutput)
{
    const std::string_view rest = body.substr(inside, longestTag);
    const std::size_t closer = rest.find(isOutput ? "}}" : "%}");
    const std::size_t opener = nextOpener(rest);
    if (closer < opener)
        return inside + closer + 2;
    return inside + std::min({opener, rest.find_first_of("\r\n"), rest.size()});
}

std::string_view firstWord(std::string_view inside)
{
    const std::size_t begin = inside.find_first_not_of("- \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    inside.remove_prefix(begin);
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const auto end = std::find_if_not(inside.begin(), inside.end(), isLetter);
    return inside.substr(0, static_cast<std::size_t>(end - inside.begin()));
}

} // namespace

bool beginsTag(std::string_view body, std::size_t at)
{
    return body[at] == '{' && at + 1 < body.size() && (body[at + 1] == '{' || body[at + 1] == '%');
}

SkippedTag skipTag(std::string_view body, std::size_t at)
{
    SkippedTag tag;
    tag.isOutput = body[at + 1] == '{';
    tag.range = {at, endOfTag(body, at + 2, tag.isOutput)};
    if (tag.isOutput)
        return tag;
    tag.name = firstWord(body.substr(at + 2, tag.range.end - at - 2));
    if (tag.name == "comment") {
        const std::size_t end = body.find("endcomment", tag.range.end);
        if (end != std::string_view::npos)
            tag.range.end = endOfTag(body, end, false);
    }
    return tag;
}

} // namespace hookbench
