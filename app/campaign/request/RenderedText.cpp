// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/RenderedText.h"

#include "campaign/request/PercentEncoding.h"

#include <algorithm>

namespace hookbench {

void RenderedText::append(std::string_view bytes, ByteRange source, Source kind)
{
    if (bytes.empty())
        return;
    stretches.push_back({{plain.size(), plain.size() + bytes.size()}, source, kind, {}});
    plain += bytes;
}

void RenderedText::appendSecret(std::string_view secretName, ByteRange source)
{
    stretches.push_back({{plain.size(), plain.size() + 1}, source, Source::Secret, std::string(secretName)});
    plain += secretStandIn;
}

SecretText RenderedText::text(ByteRange part, SecretText::Encoding secrets) const
{
    SecretText result;
    for (const Stretch& stretch : stretches) {
        const std::size_t begin = std::max(stretch.output.begin, part.begin);
        const std::size_t end = std::min(stretch.output.end, part.end);
        if (begin >= end)
            continue;
        if (stretch.kind == Source::Secret)
            result.appendSecret(stretch.secretName, secrets);
        else
            result.append(std::string_view(plain).substr(begin, end - begin));
    }
    return result;
}

SecretText RenderedText::percentEncodedText() const
{
    SecretText result;
    for (const Stretch& stretch : stretches) {
        if (stretch.kind == Source::Secret)
            result.appendSecret(stretch.secretName, SecretText::Encoding::Percent);
        else
            result.append(percentEncoded(std::string_view(plain).substr(stretch.output.begin, stretch.output.size())));
    }
    return result;
}

const RenderedText::Stretch* RenderedText::stretchAt(std::size_t offset) const
{
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), offset,
        [](std::size_t place, const Stretch& stretch) { return place < stretch.output.end; });
    return after == stretches.end() ? nullptr : &*after;
}

ByteRange RenderedText::sourceOf(ByteRange output) const
{
    const Stretch* stretch = stretchAt(output.begin);
    if (!stretch) {
        const std::size_t end = stretches.empty() ? 0 : stretches.back().source.end;
        return {end, end};
    }
    if (stretch->kind != Source::Author)
        return stretch->source;
    const std::size_t begin = stretch->source.begin + (output.begin - stretch->output.begin);
    return {begin, std::min(begin + output.size(), stretch->source.end)};
}

} // namespace hookbench
