// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cctz/civil_time.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace hookbench::liquid {

class TextBuffer;

namespace ruby {

/// A moment as it is shown: the local time and its distance from UTC. Where a text names no zone it is UTC, as no
/// machine's own zone may show in a result.
struct Date {
    cctz::civil_second civil;
    int nanoseconds = 0;
    int offset = 0; ///< seconds east of UTC
    bool isUtc = true;

    std::int64_t secondsSinceEpoch() const { return civil - cctz::civil_second(1970, 1, 1) - offset; }
    int weekday() const; ///< 0 is Sunday
};

Date dateFromSeconds(std::int64_t seconds);

/// Reads what Ruby's lenient parser reads; parts that are missing come from now, in seconds. Nothing if it is no date.
std::optional<Date> parseDate(std::string_view text, std::int64_t now);

/// False if the format ends in the middle of a directive.
bool appendDate(TextBuffer& text, std::string_view format, const Date& date);

} // namespace ruby

} // namespace hookbench::liquid
