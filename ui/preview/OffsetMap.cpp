// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/OffsetMap.h"

#include "json/Scanner.h"

#include <algorithm>

namespace hookbench {

OffsetMap::OffsetMap(const std::string& sent, const std::string& shown)
{
    const auto isToken = [](const json::Token& token) { return token.kind != json::TokenKind::Space; };
    const std::vector<json::Token> sentTokens = json::scan(sent).tokens;
    const std::vector<json::Token> shownTokens = json::scan(shown).tokens;
    m_stretches.reserve(sentTokens.size());
    auto other = shownTokens.begin();
    for (const json::Token& token : sentTokens) {
        if (!isToken(token))
            continue;
        other = std::find_if(other, shownTokens.end(), isToken);
        if (other == shownTokens.end())
            break;
        addStretch(token.range.begin, other->range.begin, token.range.size());
        ++other;
    }
}

void OffsetMap::addStretch(std::size_t sent, std::size_t shown, std::size_t size)
{
    m_stretches.push_back({sent, shown, size});
}

std::size_t OffsetMap::toShown(std::size_t sent) const
{
    const auto next = std::upper_bound(m_stretches.begin(), m_stretches.end(), sent,
        [](std::size_t offset, const Stretch& stretch) { return offset < stretch.sent; });
    if (next == m_stretches.begin())
        return m_stretches.empty() ? sent : m_stretches.front().shown;
    const Stretch& stretch = *std::prev(next);
    return stretch.shown + std::min(sent - stretch.sent, stretch.size);
}

std::size_t OffsetMap::toSent(std::size_t shown) const
{
    const auto next = std::upper_bound(m_stretches.begin(), m_stretches.end(), shown,
        [](std::size_t offset, const Stretch& stretch) { return offset < stretch.shown; });
    if (next == m_stretches.begin())
        return m_stretches.empty() ? shown : m_stretches.front().sent;
    const Stretch& stretch = *std::prev(next);
    return stretch.sent + std::min(shown - stretch.shown, stretch.size);
}

ByteRange OffsetMap::toShown(const ByteRange& sent) const
{
    const std::size_t begin = toShown(sent.begin);
    // The end belongs to the last byte: the byte behind may have moved to another line.
    return {begin, sent.isEmpty() ? begin : std::max(begin, toShown(sent.end - 1) + 1)};
}

} // namespace hookbench
