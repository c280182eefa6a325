// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/RequestLexer.h"

#include "editor/PayloadHighlighter.h"

#include <algorithm>

namespace hookbench {

namespace {

void paint(std::string& styles, std::size_t begin, std::size_t end, PayloadStyle style)
{
    std::fill(styles.begin() + static_cast<std::ptrdiff_t>(begin), styles.begin() + static_cast<std::ptrdiff_t>(end),
        static_cast<char>(style));
}

/// Colours of whole lines of the head. The first line of a request holds no colon before its first space.
Highlighting highlightHead(std::string_view head)
{
    Highlighting result;
    result.styles.assign(head.size(), static_cast<char>(PayloadStyle::Plain));
    for (std::size_t begin = 0; begin < head.size();) {
        const std::size_t lineEnd = head.find('\n', begin);
        const std::size_t end = lineEnd == std::string_view::npos ? head.size() : lineEnd + 1;
        const std::string_view line = head.substr(begin, end - begin);
        const std::size_t mark = line.find_first_of(": ");
        if (mark != std::string_view::npos) {
            const bool isHeader = line[mark] == ':';
            paint(result.styles, begin, begin + mark, isHeader ? PayloadStyle::Key : PayloadStyle::LiquidTag);
            if (isHeader)
                paint(result.styles, begin + mark, begin + mark + 1, PayloadStyle::Punctuation);
        }
        if (lineEnd != std::string_view::npos)
            result.lines.push_back({});
        begin = end;
    }
    return result;
}

} // namespace

Highlighting RequestLexer::highlight(const ByteRange& range, const HighlightState& state, int depth) const
{
    const std::size_t headEnd = std::clamp(m_headSize, range.begin, range.end);
    Highlighting result = highlightHead(text().substr(range.begin, headEnd - range.begin));
    if (headEnd == range.end)
        return result;
    const bool startsInBody = range.begin >= m_headSize;
    const ByteRange body{headEnd - m_headSize, range.end - m_headSize};
    const Highlighting rest = highlightBody(
        text().substr(m_headSize), body, startsInBody ? state : HighlightState(), startsInBody ? depth : 0);
    result.styles += rest.styles;
    result.lines.insert(result.lines.end(), rest.lines.begin(), rest.lines.end());
    return result;
}

} // namespace hookbench
