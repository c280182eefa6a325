// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/PayloadOrigins.h"

#include "liquid/Program.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

std::string excerpt(std::string_view text)
{
    constexpr std::size_t fromEachEnd = 30;
    if (text.size() <= 2 * fromEachEnd)
        return std::string(text);
    std::size_t head = fromEachEnd;
    while (head > 0 && isContinuationByte(text[head]))
        --head;
    std::size_t tail = text.size() - fromEachEnd;
    while (tail < text.size() && isContinuationByte(text[tail]))
        ++tail;
    return std::string(text.substr(0, head)).append("…").append(text.substr(tail));
}

PayloadOrigins::PayloadOrigins(const RenderedRequest& request)
    : m_request(request)
{
}

std::span<const liquid::Origin> PayloadOrigins::around(ByteRange payload) const
{
    const auto& origins = m_request.origins;
    const bool isGap = payload.isEmpty();
    const auto first = std::partition_point(origins.begin(), origins.end(), [&](const liquid::Origin& origin) {
        return isGap ? origin.output.end < payload.begin : origin.output.end <= payload.begin;
    });
    const auto last = std::partition_point(first, origins.end(), [&](const liquid::Origin& origin) {
        return isGap ? origin.output.begin <= payload.end : origin.output.begin < payload.end;
    });
    return {first, last};
}

std::optional<ByteRange> PayloadOrigins::source(ByteRange payload) const
{
    const auto origins = around(payload);
    if (origins.empty())
        return std::nullopt;
    const liquid::Origin& origin = origins.front();
    if (origin.isFilledIn || origin.output.size() != origin.source.size())
        return origin.source;
    const auto toSource = [&origin](std::size_t offset) {
        return origin.source.begin + std::clamp(offset, origin.output.begin, origin.output.end) - origin.output.begin;
    };
    return ByteRange{toSource(payload.begin), toSource(payload.end)};
}

bool PayloadOrigins::isRepeated(const liquid::Origin& origin) const
{
    const auto& origins = m_request.origins;
    return std::count_if(origins.begin(), origins.end(), [&](const liquid::Origin& other) {
        return other.source.begin == origin.source.begin;
    }) > 1;
}

std::optional<ByteRange> PayloadOrigins::silentTag(ByteRange payload) const
{
    const auto& origins = m_request.origins;
    const auto isBefore = [&](const liquid::Origin& origin) { return origin.output.end < payload.begin; };
    auto before = std::partition_point(origins.begin(), origins.end(), isBefore);
    if (payload.begin == 0) {
        if (const auto tag = outputTagIn({0, origins.empty() ? body().size() : origins.front().source.begin}))
            return tag;
    }
    for (; before != origins.end() && before->output.end <= payload.end; ++before) {
        const auto after = std::next(before);
        const std::size_t end = after == origins.end() ? body().size() : after->source.begin;
        if (const auto tag = outputTagIn({before->source.end, end}))
            return tag;
    }
    return std::nullopt;
}

std::string_view PayloadOrigins::filledIn(const liquid::Origin& origin) const
{
    return std::string_view(m_request.body).substr(origin.output.begin, origin.output.size());
}

std::string PayloadOrigins::tagText(ByteRange source) const
{
    return excerpt(body().substr(source.begin, source.size()));
}

/// The first {{ … }} of a stretch of the body. A loop goes back in the body: then the stretch is none.
std::optional<ByteRange> PayloadOrigins::outputTagIn(ByteRange source) const
{
    if (source.begin >= source.end)
        return std::nullopt;
    const std::string_view text = body().substr(source.begin, source.size());
    const std::size_t begin = text.find("{{");
    const std::size_t end = text.find("}}", begin);
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    return ByteRange{source.begin + begin, source.begin + end + 2};
}

std::string_view PayloadOrigins::body() const
{
    return m_request.bodyProgram ? std::string_view(m_request.bodyProgram->source()) : std::string_view();
}

} // namespace hookbench
