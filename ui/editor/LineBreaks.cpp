// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LineBreaks.h"

#include "editor/PayloadStyle.h"

namespace hookbench {

std::string withLineBreaks(std::string_view text, std::string_view styles, std::string_view lineEnd)
{
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        result += c;
        const bool isPunctuation = styles[at] == static_cast<char>(PayloadStyle::Punctuation);
        const bool endsLine = at + 1 < text.size() && (text[at + 1] == '\n' || text[at + 1] == '\r');
        if (isPunctuation && (c == ',' || c == '{' || c == '[') && !endsLine)
            result += lineEnd;
    }
    return result;
}

} // namespace hookbench
