// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>
#include <vector>

namespace hookbench {

/// Where each piece of a payload stands in the same payload laid out for reading, and back. Made empty, it maps every
/// byte to itself. Offsets are UTF-8 bytes.
class OffsetMap {
public:
    OffsetMap() = default;

    /// `shown` has to be json::prettyPrinted(sent): the same tokens with other whitespace between them.
    OffsetMap(const std::string& sent, const std::string& shown);

    /// The next `size` bytes of both texts are the same, from there on. To be called in ascending order.
    void addStretch(std::size_t sent, std::size_t shown, std::size_t size);

    bool isIdentity() const { return m_stretches.empty(); }

    std::size_t toShown(std::size_t sent) const;
    std::size_t toSent(std::size_t shown) const;
    ByteRange toShown(const ByteRange& sent) const;

private:
    struct Stretch {
        std::size_t sent = 0;
        std::size_t shown = 0;
        std::size_t size = 0;
    };
    std::vector<Stretch> m_stretches; ///< ascending in both texts
};

} // namespace hookbench
