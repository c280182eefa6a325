// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaCalendar.h"

namespace hookbench::liquid::java {

namespace {

constexpr std::int64_t firstGregorianDay = -141427; ///< 15 October 1582
constexpr std::int64_t cutoverYear = 1582;
constexpr int cutoverMonth = 10;
constexpr int daysLeftOut = 10;
/// Days from 1 March of the year −4800, which begins a cycle of leap years, to 1 January 1970.
constexpr std::int64_t julianEpoch = 2472670;
constexpr std::int64_t gregorianEpoch = 2472632;

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

constexpr std::int64_t floorModulo(std::int64_t value, std::int64_t divisor)
{
    return value - floorDivide(value, divisor) * divisor;
}

/// Years begin with March here, so that the leap day is their last one.
std::int64_t dayNumber(std::int64_t year, std::int64_t month, std::int64_t day, bool isGregorian)
{
    year += floorDivide(month - 1, 12);
    month = floorModulo(month - 1, 12) + 1;
    const std::int64_t y = year + 4800 - (month <= 2 ? 1 : 0);
    const std::int64_t m = month + (month <= 2 ? 9 : -3);
    const std::int64_t days = day - 1 + (153 * m + 2) / 5 + 365 * y + floorDivide(y, 4);
    return isGregorian ? days - floorDivide(y, 100) + floorDivide(y, 400) - gregorianEpoch : days - julianEpoch;
}

} // namespace

std::int64_t dayNumber(std::int64_t year, std::int64_t month, std::int64_t day)
{
    if (year >= cutoverYear) {
        const std::int64_t gregorian = dayNumber(year, month, day, true);
        if (gregorian >= firstGregorianDay)
            return gregorian;
    }
    return dayNumber(year, month, day, false);
}

Date dateOf(std::int64_t number)
{
    std::int64_t days = number + julianEpoch;
    std::int64_t centuries = 0;
    if (number >= firstGregorianDay) {
        constexpr std::int64_t daysIn400Years = 146097;
        days = number + gregorianEpoch;
        centuries = floorDivide(4 * days + 3, daysIn400Years);
        days -= floorDivide(daysIn400Years * centuries, 4);
    }
    const std::int64_t years = floorDivide(4 * days + 3, 1461);
    const std::int64_t dayFromMarch = days - floorDivide(1461 * years, 4);
    const std::int64_t monthFromMarch = (5 * dayFromMarch + 2) / 153;
    Date date;
    date.day = static_cast<int>(dayFromMarch - (153 * monthFromMarch + 2) / 5 + 1);
    date.month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    date.year = 100 * centuries + years - 4800 + (monthFromMarch < 10 ? 0 : 1);
    date.weekday = static_cast<int>(floorModulo(number + 4, 7));
    const std::int64_t newYear = dayNumber(date.year, 1, 1);
    date.dayOfYear = static_cast<int>(number - newYear + 1);
    const bool isInWeekOfNext = number - date.weekday + 6 >= dayNumber(date.year + 1, 1, 1);
    const auto weekdayOfNewYear = static_cast<int>(floorModulo(newYear + 4, 7));
    date.weekOfYear = isInWeekOfNext ? 1 : (date.dayOfYear - 1 + weekdayOfNewYear) / 7 + 1;
    const bool isAfterGap = date.year == cutoverYear && date.month == cutoverMonth && date.day > daysLeftOut;
    date.weekdayInMonth = (date.day - (isAfterGap ? daysLeftOut : 0) - 1) / 7 + 1;
    return date;
}

} // namespace hookbench::liquid::java
