// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// English names of months and days, which Liquid's dates are read and written with in every dialect.
namespace hookbench::liquid {

constexpr auto monthNames = std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"});
constexpr auto dayNames =
    std::to_array<std::string_view>({"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"});

constexpr bool isSameIgnoringCase(std::string_view left, std::string_view right)
{
    if (left.size() != right.size())
        return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if ((left[i] | 0x20) != (right[i] | 0x20))
            return false;
    }
    return true;
}

} // namespace hookbench::liquid
