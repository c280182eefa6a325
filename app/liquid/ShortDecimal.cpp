// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/ShortDecimal.h"

#include <array>
#include <cmath>

namespace hookbench::liquid {

std::optional<ShortDecimal> shortDecimal(double value)
{
    constexpr double tooManyDigits = 1e15;
    static constexpr std::array<double, 5> powers = {1, 10, 100, 1000, 10000};
    if (value == 0 && std::signbit(value))
        return std::nullopt;
    for (std::size_t places = 0; places < powers.size(); ++places) {
        const double scaled = value * powers[places];
        if (!(std::fabs(scaled) < tooManyDigits))
            return std::nullopt;
        const auto digits = static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
        // Both sides of the division are exact, so it gives the double that is nearest to the decimal. No two decimals
        // of fifteen digits share one, so this is the decimal, and with fewest places, as they grow.
        if (static_cast<double>(digits) / powers[places] == value)
            return ShortDecimal{digits, static_cast<int>(places)};
    }
    return std::nullopt;
}

} // namespace hookbench::liquid
