// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/OffsetMap.h"

#include <string>
#include <string_view>

namespace hookbench {

/// A text whose long lines are cut into pieces for display: laying one line of a megabyte out takes the view half a
/// second at each change, pieces of it take no time.
struct LinePieces {
    static constexpr std::size_t longLine = 10'000; ///< bytes; what is shorter stays whole
    static constexpr std::size_t longestPiece = 1'000;

    std::string text;
    OffsetMap map;

    static bool hasLongLine(std::string_view text);

    /// Cuts behind commas where it can, never within a code point.
    static LinePieces of(std::string_view text);
};

} // namespace hookbench
