// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LineIndex.h"

#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
{
    m_lineStarts.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isCrLf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if ((text[i] == '\n' || text[i] == '\r') && !isCrLf)
            m_lineStarts.push_back(i + 1);
    }
}

LineColumn LineIndex::at(std::size_t byteOffset) const
{
    const std::size_t offset = std::min(byteOffset, m_text.size());
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const auto line = static_cast<std::size_t>(next - m_lineStarts.begin());
    const std::size_t start = m_lineStarts[line - 1];
    std::size_t codePoints = codePointCount(m_text.substr(start, offset - start));
    if (offset < m_text.size() && isContinuationByte(m_text[offset]) && codePoints > 0)
        --codePoints;
    return {static_cast<int>(line), static_cast<int>(codePoints) + 1};
}

} // namespace hookbench
