// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/Placeholders.h"

#include "campaign/request/HtmlElements.h"
#include "campaign/request/PercentEncoding.h"

#include <string_view>

namespace hookbench {

namespace {

constexpr std::size_t maximumNameBytes = 80;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isNameByte(char byte)
{
    return isUnreserved(byte) ? byte != '~' : byte == ' ';
}

/// Length of the name that begins here and is closed by '>'; 0 if there is none.
std::size_t nameLength(std::string_view text)
{
    if (text.empty() || !isLetter(text.front()))
        return 0;
    std::size_t length = 1;
    while (length < text.size() && length <= maximumNameBytes && isNameByte(text[length]))
        ++length;
    const bool isClosed = length < text.size() && text[length] == '>' && text[length - 1] != ' ';
    return isClosed ? length : 0;
}

void collect(std::string_view source, ByteRange range, bool isCaptured, std::vector<Placeholder>& placeholders)
{
    const std::string_view text = source.substr(range.begin, range.size());
    for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
        const std::size_t length = nameLength(text.substr(open + 1));
        if (length > 0)
            placeholders.push_back({std::string(text.substr(open + 1, length)),
                {range.begin + open, range.begin + open + length + 2}, isCaptured});
    }
}

} // namespace

std::vector<Placeholder> placeholdersOf(const liquid::Program& program)
{
    std::vector<Placeholder> placeholders;
    const std::string_view source = program.source();
    int captures = 0;
    for (const liquid::Token& token : program.tokens()) {
        const std::string_view text = source.substr(token.range.begin, token.range.size());
        if (token.kind == liquid::TokenKind::TagName)
            captures += text == "capture" ? 1 : text == "endcapture" ? -1 : 0;
        if (token.kind == liquid::TokenKind::Text || token.kind == liquid::TokenKind::Raw)
            collect(source, token.range, captures > 0, placeholders);
    }
    return placeholders;
}

std::vector<Placeholder> placeholdersOfBody(const liquid::Program& program)
{
    std::vector<Placeholder> placeholders = placeholdersOf(program);
    std::erase_if(placeholders, [&program](const Placeholder& placeholder) {
        return placeholder.name.find(' ') != std::string::npos || isHtmlElement(placeholder.name)
            || program.source().find("</" + placeholder.name + ">") != std::string::npos;
    });
    return placeholders;
}

} // namespace hookbench
