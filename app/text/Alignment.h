// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

namespace hookbench {

/// Two items of two sequences that stand for each other; one without a partner was added or removed.
struct AlignedPair {
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    std::size_t before = none; ///< index in the sequence before; none: added
    std::size_t after = none; ///< none: removed
    bool isEqual = false;

    bool operator==(const AlignedPair&) const = default;
};

/// Pairs items so that as many as possible are equal; what is left between two equal pairs is paired in order. Beyond
/// four million comparisons (about 16 MB of memory, some ten milliseconds) all is paired in order, but for what is
/// equal at both ends.
std::vector<AlignedPair> aligned(
    const std::vector<std::string_view>& before, const std::vector<std::string_view>& after);

} // namespace hookbench
