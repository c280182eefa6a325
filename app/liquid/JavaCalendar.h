// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hookbench::liquid::java {

/// A day as Java's calendar counts it: Julian up to 4 October 1582, Gregorian from the day after, 15 October, on.
struct Date {
    std::int64_t year = 1970; ///< 0 is the year before 1
    int month = 1;
    int day = 1;
    int weekday = 4; ///< 0 is Sunday
    int dayOfYear = 1; ///< counts the days there were, as do the next two
    int weekOfYear = 1; ///< weeks begin on Sunday; the one with 1 January is the first
    int weekdayInMonth = 1; ///< how many times the weekday has come in its month

    /// The year without the sign of the era.
    std::int64_t shownYear() const { return year > 0 ? year : 1 - year; }
};

/// Days since 1 January 1970. Months and days beyond their bounds roll over.
std::int64_t dayNumber(std::int64_t year, std::int64_t month, std::int64_t day);

Date dateOf(std::int64_t dayNumber);

} // namespace hookbench::liquid::java
