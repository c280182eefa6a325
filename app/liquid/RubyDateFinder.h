// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RubyDateParts.h"
#include "liquid/RubyDateText.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hookbench::liquid::ruby {

/// Of digits with a sign before them or none.
std::int64_t digitsValue(std::string_view digits);
/// Nanoseconds of the digits behind a point.
int fractionValue(std::string_view digits);

/// Seconds east of UTC, as Time.zone_offset knows zones.
std::optional<int> zoneOffset(std::string_view zone);

/// Looks for one form after the other, each anywhere in the text; the first form of a date that is there counts. The
/// order, and what each form takes with it, are Ruby's.
class PartsFinder {
public:
    explicit PartsFinder(std::string_view text)
        : m_text(text)
    {
    }

    DateParts find();

private:
    /// Whether a form begins at this byte. If so it notes what it says and is taken out of the text.
    using Form = bool (PartsFinder::*)(std::size_t);

    /// Tries a form at each byte.
    bool findAny(Form form);
    bool findDate();
    bool take(std::size_t begin, std::size_t end)
    {
        m_text.blank(begin, end);
        return true;
    }
    void setDate(std::string_view year, std::string_view month, std::string_view day);

    bool dayName(std::size_t begin);
    bool time(std::size_t begin);
    std::size_t timeOfDay(std::size_t place);
    std::size_t zone(std::size_t place);
    bool dayMonthYear(std::size_t begin);
    bool monthDayYear(std::size_t begin);
    bool isoDate(std::size_t begin);
    bool japaneseDate(std::size_t begin);
    bool dashedMonth(std::size_t begin);
    bool monthDashed(std::size_t begin);
    bool slashedDate(std::size_t begin);
    bool dottedDate(std::size_t begin);
    bool isoWeek(std::size_t begin);
    bool isoWeekDay(std::size_t begin);
    bool dashedDay(std::size_t begin);
    bool dashedMonthDay(std::size_t begin);
    bool yearAndDay(std::size_t begin);
    bool dayOfYear(std::size_t begin);
    bool apostrophedYear(std::size_t begin);
    bool monthAlone(std::size_t begin);
    bool ordinalDay(std::size_t begin);
    bool digitsAlone(std::size_t begin);
    bool eraBefore(std::size_t begin);
    bool lastNumber(std::size_t begin);
    void setFromDigits(std::string_view digits, bool isNegative);
    void setFromDigitsBackwards(std::string_view digits, bool isNegative);
    std::size_t trailingZone(std::size_t place);
    void completeYear();

    DateText m_text;
    DateParts m_parts;
    bool m_isBeforeEra = false;
    bool m_completesYear = true;
};

} // namespace hookbench::liquid::ruby
