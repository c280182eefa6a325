// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/JsonSource.h"

#include <algorithm>

namespace hookbench {

void PayloadSource::locate(ByteRange json, Diagnostic& diagnostic) const
{
    diagnostic.place = {Part::Payload, -1, json};
    if (const auto body = source(json))
        diagnostic.related.push_back({Part::Body, -1, *body});
}

void PayloadSource::addRelated(ByteRange json, Diagnostic& diagnostic) const
{
    diagnostic.related.push_back({Part::Payload, -1, json});
    if (const auto body = source(json))
        diagnostic.related.push_back({Part::Body, -1, *body});
}

bool PayloadSource::isLiteral(ByteRange json) const
{
    const auto origins = m_origins.around(json);
    return !origins.empty()
        && std::none_of(origins.begin(), origins.end(), [](const liquid::Origin& origin) { return origin.isFilledIn; });
}

std::optional<ByteRange> PayloadSource::bodyRange(ByteRange json) const
{
    const auto origins = m_origins.around(json);
    const bool isOneText = json.isEmpty() ? !origins.empty() && !origins.front().isFilledIn : origins.size() == 1;
    if (!isOneText || origins.front().isFilledIn)
        return std::nullopt;
    const auto body = m_origins.source(json);
    return body && body->size() == json.size() ? body : std::nullopt;
}

std::vector<ByteRange> PayloadSource::tags(ByteRange json) const
{
    std::vector<ByteRange> tags;
    for (const liquid::Origin& origin : m_origins.around(json)) {
        if (origin.isFilledIn)
            tags.push_back(origin.source);
    }
    return tags;
}

std::optional<ByteRange> PayloadSource::source(ByteRange json) const
{
    const auto filledIn = tags(json);
    return filledIn.empty() ? m_origins.source(json) : filledIn.front();
}

} // namespace hookbench
