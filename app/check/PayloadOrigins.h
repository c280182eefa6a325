// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hookbench {

/// A text for a message, cut in its middle if it is long.
std::string excerpt(std::string_view text);

/// The way back from the payload of one request to its template. Keeps a reference to the request, which has to outlive
/// it. Look-ups are logarithmic in the number of origins, and linear in those that they give.
class PayloadOrigins {
public:
    explicit PayloadOrigins(const RenderedRequest& request);

    /// The origins that made bytes of a range; for an empty range those on both sides of it.
    std::span<const liquid::Origin> around(ByteRange payload) const;

    /// The place in the body that made the first byte of a range: exact for literal text, the whole tag for what is
    /// filled in. Nothing in a request without origins.
    std::optional<ByteRange> source(ByteRange payload) const;

    /// An output tag of the body that put in nothing inside or at the edges of a range.
    std::optional<ByteRange> silentTag(ByteRange payload) const;

    /// Whether the same piece of the body made other parts of the payload too, as the text of a loop does. Linear.
    bool isRepeated(const liquid::Origin& origin) const;

    /// What an origin put in.
    std::string_view filledIn(const liquid::Origin& origin) const;

    /// An excerpt of the body.
    std::string tagText(ByteRange source) const;

private:
    std::optional<ByteRange> outputTagIn(ByteRange source) const;
    std::string_view body() const;

    const RenderedRequest& m_request;
};

} // namespace hookbench
