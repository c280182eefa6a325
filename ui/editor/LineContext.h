// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hookbench {

/// What a place of a body is in, as far as its own line tells: JSON strings hold no line break, and most tags stand on
/// one line.
enum class LineContext : std::uint8_t {
    Json, ///< outside strings and tags
    JsonString,
    Tag, ///< inside {{ }} or {% %}
    LiquidString, ///< inside a string of a tag
    TooLong, ///< the line begins further away than one wants to look
};

LineContext lineContextAt(std::string_view body, std::size_t place, std::size_t reachBytes);

} // namespace hookbench
