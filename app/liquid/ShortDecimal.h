// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace hookbench::liquid {

/// digits / 10^places
struct ShortDecimal {
    std::int64_t digits = 0;
    int places = 0;
};

/// The shortest decimal that stands for this number, where that has at most four places and fifteen digits, as amounts
/// have; nothing for any other number, and for -0.0. Many times quicker than the way that holds for all.
std::optional<ShortDecimal> shortDecimal(double value);

} // namespace hookbench::liquid
