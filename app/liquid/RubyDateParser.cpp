// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateParts.h"
#include "liquid/RubyDateStandardForm.h"
#include "liquid/RubyDates.h"

#include <array>

namespace hookbench::liquid::ruby {

namespace {

/// A time as its parts say it, not yet known to be one.
struct Moment {
    std::int64_t year = 0;
    std::int64_t month = 1;
    std::int64_t day = 1;
    std::int64_t hour = 0;
    std::int64_t minute = 0;
    std::int64_t second = 0;
};

/// Parts before the first one that is there are those of now.
void fillUp(DateParts& parts, const cctz::civil_second& now)
{
    struct Filled {
        std::optional<std::int64_t>& part;
        std::int64_t now;
    };
    const Filled order[] = {{parts.year, now.year()}, {parts.month, now.month()}, {parts.day, now.day()},
        {parts.hour, now.hour()}, {parts.minute, now.minute()}, {parts.second, now.second()}};
    for (const Filled& next : order) {
        if (next.part)
            return;
        next.part = next.now;
    }
}

/// Puts month and day in place of the day of a year. False if the year has none of that number.
bool resolveYearDay(DateParts& parts, std::int64_t year)
{
    if (*parts.yearDay < 1 || *parts.yearDay > 366)
        return false;
    const cctz::civil_day day = cctz::civil_day(year, 1, 1) + (*parts.yearDay - 1);
    parts.month = day.month();
    parts.day = day.day();
    return day.year() == year;
}

/// Ruby lets 24 o'clock, a 60th second and the 31st of every month roll over.
bool isTime(const Moment& moment)
{
    const auto isWithin = [](std::int64_t value, std::int64_t least, std::int64_t most) {
        return value >= least && value <= most;
    };
    return isWithin(moment.month, 1, 12) && isWithin(moment.day, 1, 31) && isWithin(moment.minute, 0, 59)
        && isWithin(moment.second, 0, 60)
        && (isWithin(moment.hour, 0, 23) || (moment.hour == 24 && moment.minute == 0 && moment.second == 0));
}

int daysOf(std::int64_t year, std::int64_t month)
{
    return month == 2 ? static_cast<int>(cctz::civil_day(year, 3, 1) - cctz::civil_day(year, 2, 1))
                      : (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
}

/// Brings a part within its base. Returns how many whole ones were over, below zero if it was negative.
std::int64_t carried(std::int64_t& value, std::int64_t base)
{
    const std::int64_t over = value >= 0 ? value / base : -((base - 1 - value) / base);
    value -= over * base;
    return over;
}

/// The same moment in UTC. Time.parse does it by hand: parts that were out of range may be within afterwards.
void moveToUtc(Moment& moment, int offset)
{
    const std::int64_t sign = offset < 0 ? 1 : -1;
    std::int64_t rest = offset < 0 ? -offset : offset;
    const auto move = [&rest, sign](std::int64_t& part, std::int64_t base) {
        const std::int64_t step = rest % base;
        rest /= base;
        if (step == 0)
            return;
        part += sign * step;
        rest += sign * carried(part, base);
    };
    move(moment.second, 60);
    move(moment.minute, 60);
    move(moment.hour, 24);
    moment.day += sign * rest;
    if (rest != 0 && sign > 0 && moment.month <= 12 && moment.day > daysOf(moment.year, moment.month)) {
        moment.day = 1;
        moment.year += moment.month == 12 ? 1 : 0;
        moment.month = moment.month == 12 ? 1 : moment.month + 1;
    } else if (rest != 0 && sign < 0 && moment.day < 1) {
        moment.year -= moment.month == 1 ? 1 : 0;
        moment.month = moment.month == 1 ? 12 : moment.month - 1;
        moment.day = daysOf(moment.year, moment.month);
    }
}

} // namespace

int Date::weekday() const
{
    return (static_cast<int>(cctz::get_weekday(cctz::civil_day(civil))) + 1) % 7;
}

Date dateFromSeconds(std::int64_t seconds)
{
    Date date;
    date.civil = cctz::civil_second(1970, 1, 1) + seconds;
    return date;
}

/// As Time.parse makes a time of what it finds.
std::optional<Date> parseDate(std::string_view text, std::int64_t now)
{
    constexpr int farthestZone = 24 * 3600;
    const auto standard = standardDateParts(text);
    DateParts parts = standard ? *standard : findDateParts(text);
    const int offset = parts.offset.value_or(0);
    if (parts.isEmpty() || offset <= -farthestZone || offset >= farthestZone)
        return std::nullopt;
    const cctz::civil_second nowThere = dateFromSeconds(now).civil + offset;
    if (parts.yearDay && !resolveYearDay(parts, parts.year.value_or(nowThere.year())))
        return std::nullopt;
    fillUp(parts, nowThere);
    Moment moment{*parts.year, parts.month.value_or(1), parts.day.value_or(1), parts.hour.value_or(0),
        parts.minute.value_or(0), parts.second.value_or(0)};
    if (offset != 0)
        moveToUtc(moment, offset);
    if (!isTime(moment))
        return std::nullopt;
    Date made;
    made.civil = cctz::civil_second(moment.year, static_cast<int>(moment.month), static_cast<int>(moment.day),
                     static_cast<int>(moment.hour), static_cast<int>(moment.minute), static_cast<int>(moment.second))
        + offset;
    made.nanoseconds = parts.nanoseconds.value_or(0);
    made.offset = offset;
    made.isUtc = offset == 0;
    return made;
}

} // namespace hookbench::liquid::ruby
