// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ShownPayload.h"

#include "preview/LinePieces.h"
#include "json/Scanner.h"

#include <algorithm>

namespace hookbench {

namespace {

using Origins = std::vector<liquid::Origin>;

/// The first origin that ends behind this byte of the payload.
Origins::const_iterator originFrom(const Origins& origins, std::size_t sentByte)
{
    return std::partition_point(origins.begin(), origins.end(),
        [sentByte](const liquid::Origin& origin) { return origin.output.end <= sentByte; });
}

} // namespace

ShownPayload::ShownPayload(std::shared_ptr<const Preview> preview, PayloadLayout layout)
    : m_preview(std::move(preview))
{
    const std::string& sent = m_preview->request.body;
    if (layout == PayloadLayout::Pretty && m_preview->request.bodyIsJson) {
        m_laidOut = json::prettyPrinted(sent);
        m_isPretty = m_laidOut != sent;
        if (m_isPretty)
            m_map = OffsetMap(sent, m_laidOut);
    }
    if (!m_isPretty && LinePieces::hasLongLine(sent)) {
        LinePieces pieces = LinePieces::of(sent);
        m_laidOut = std::move(pieces.text);
        m_map = std::move(pieces.map);
    }
}

const liquid::Origin* ShownPayload::originAt(std::size_t shownByte) const
{
    const Origins& origins = m_preview->request.origins;
    const std::size_t sent = m_map.toSent(shownByte);
    const auto origin = originFrom(origins, sent);
    return origin != origins.end() && origin->output.contains(sent) ? &*origin : nullptr;
}

std::vector<ByteRange> ShownPayload::filledIn(const ByteRange& shown) const
{
    std::vector<ByteRange> ranges;
    const Origins& origins = m_preview->request.origins;
    const std::size_t end = m_map.toSent(shown.end);
    for (auto origin = originFrom(origins, m_map.toSent(shown.begin)); origin != origins.end(); ++origin) {
        if (origin->output.begin >= end)
            break;
        if (origin->isFilledIn && !origin->output.isEmpty())
            ranges.push_back(m_map.toShown(origin->output));
    }
    return ranges;
}

std::vector<ByteRange> ShownPayload::madeBy(const ByteRange& source) const
{
    std::vector<ByteRange> ranges;
    for (const liquid::Origin& origin : m_preview->request.origins) {
        if (origin.isFilledIn && origin.source.begin <= source.begin && source.end <= origin.source.end)
            ranges.push_back(m_map.toShown(origin.output));
    }
    return ranges;
}

} // namespace hookbench
