// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateFinder.h"

#include <array>
#include <string_view>

/// The forms in which PartsFinder knows dates.
namespace hookbench::liquid::ruby {

namespace {

constexpr std::size_t none = DateText::none;

/// A month that was given by its name, as digits.
class MonthDigits {
public:
    explicit MonthDigits(int month)
        : m_digits{static_cast<char>('0' + month / 10), static_cast<char>('0' + month % 10)}
    {
    }
    std::string_view view() const { return {m_digits.data(), m_digits.size()}; }

private:
    std::array<char, 2> m_digits;
};

} // namespace

/// 5th March 2024, with an era before the year.
bool PartsFinder::dayMonthYear(std::size_t begin)
{
    const std::size_t dayEnd = m_text.firstNumber(begin, "");
    if (dayEnd == none)
        return false;
    int month = 0;
    const std::size_t run = m_text.upTo(dayEnd, "-");
    std::size_t name = m_text.monthName(m_text.spaces(run), month);
    for (std::size_t at = run; name == none && at > dayEnd; --at)
        name = m_text.monthName(at - 1, month);
    if (name == none)
        return false;
    std::size_t end = m_text.upTo(name, "-'");
    const std::size_t eraBegin = m_text.spaces(end);
    const std::size_t era = m_text.isBoundary(eraBegin) ? m_text.era(eraBegin) : none;
    const std::size_t yearBegin = m_text.spaces(era != none ? era : eraBegin);
    std::size_t yearEnd = m_text.number(yearBegin);
    if (yearEnd != none && m_text.ordinal(yearEnd) != none)
        yearEnd = m_text.ordinal(yearEnd);
    const MonthDigits digits(month);
    setDate(yearEnd == none ? std::string_view() : m_text.cut(yearBegin, yearEnd), digits.view(),
        m_text.cut(begin, dayEnd));
    if (yearEnd != none) {
        m_isBeforeEra = era != none && m_text.word(eraBegin, "b") != none;
        end = yearEnd;
    }
    return take(begin, end);
}

/// March 5th, 2024, with an era before the year.
bool PartsFinder::monthDayYear(std::size_t begin)
{
    int month = 0;
    const std::size_t name = m_text.isBoundary(begin) ? m_text.monthName(begin, month) : none;
    if (name == none)
        return false;
    const std::size_t dayBegin = m_text.spaces(m_text.upTo(name, "-'"));
    const std::size_t dayEnd = m_text.number(dayBegin, false);
    if (dayEnd == none)
        return false;
    std::size_t end = m_text.upTo(dayEnd, "-'");
    const std::size_t eraBegin = m_text.spaces(m_text.skip(m_text.spaces(end), ','));
    const std::size_t era = m_text.anyWord(eraBegin, {"ce", "c.e.", "bce", "b.c.e.", "ad", "a.d.", "bc", "b.c."});
    const std::size_t yearBegin = m_text.spaces(era != none ? era : eraBegin);
    const std::size_t yearEnd = m_text.number(yearBegin);
    const MonthDigits digits(month);
    setDate(yearEnd == none ? std::string_view() : m_text.cut(yearBegin, yearEnd), digits.view(),
        m_text.cut(dayBegin, dayEnd));
    if (yearEnd != none) {
        m_isBeforeEra = era != none && m_text.word(eraBegin, "b") != none;
        end = yearEnd;
    }
    return take(begin, end);
}

/// 2024-03-05, and the other orders of its parts.
bool PartsFinder::isoDate(std::size_t begin)
{
    const std::size_t first = m_text.firstNumber(begin, "-+");
    if (first == none || m_text.at(first) != '-')
        return false;
    const std::size_t second = m_text.digits(first + 1);
    const std::size_t third = second != none && m_text.at(second) == '-' ? m_text.number(second + 1) : none;
    if (third == none)
        return false;
    setDate(m_text.cut(begin, first), m_text.cut(first + 1, second), m_text.cut(second + 1, third));
    return take(begin, third);
}

/// R6.3.5: the year of an emperor.
bool PartsFinder::japaneseDate(std::size_t begin)
{
    struct Era {
        std::string_view letter;
        int before;
    };
    constexpr auto eras = std::to_array<Era>({{"m", 1867}, {"t", 1911}, {"s", 1925}, {"h", 1988}, {"r", 2018}});
    for (const Era& era : eras) {
        const std::size_t year = m_text.word(begin, era.letter) != none && m_text.isBoundary(begin) ? begin + 1 : none;
        const std::size_t yearEnd = year != none ? m_text.digits(year) : none;
        const std::size_t month = yearEnd != none && m_text.at(yearEnd) == '.' ? m_text.digits(yearEnd + 1) : none;
        const std::size_t day = month != none && m_text.at(month) == '.' ? m_text.digits(month + 1) : none;
        if (day == none)
            continue;
        m_parts.year = digitsValue(m_text.cut(year, yearEnd)) + era.before;
        m_parts.month = digitsValue(m_text.cut(yearEnd + 1, month));
        m_parts.day = digitsValue(m_text.cut(month + 1, day));
        return take(begin, day);
    }
    return false;
}

/// 5-March-2024
bool PartsFinder::dashedMonth(std::size_t begin)
{
    int month = 0;
    const std::size_t first = m_text.firstNumber(begin, "-");
    const std::size_t name = first != none && m_text.at(first) == '-' ? m_text.monthName(first + 1, month) : none;
    if (name == none)
        return false;
    const std::size_t dash = m_text.view().find_first_of("-/.", name);
    const std::size_t last = m_text.at(dash) == '-' ? m_text.number(dash + 1) : none;
    if (last == none)
        return false;
    const MonthDigits digits(month);
    setDate(m_text.cut(dash + 1, last), digits.view(), m_text.cut(begin, first));
    return take(begin, last);
}

/// March-5-2024, March-5
bool PartsFinder::monthDashed(std::size_t begin)
{
    int month = 0;
    const std::size_t name = m_text.isBoundary(begin) ? m_text.monthName(begin, month) : none;
    if (name == none)
        return false;
    const std::size_t dash = m_text.view().find_first_of("-/.", name);
    const std::size_t day = m_text.at(dash) == '-' ? m_text.number(dash + 1) : none;
    if (day == none)
        return false;
    const std::size_t year = m_text.at(day) == '-' ? m_text.number(day + 1) : none;
    const MonthDigits digits(month);
    setDate(year == none ? std::string_view() : m_text.cut(day + 1, year), digits.view(), m_text.cut(dash + 1, day));
    return take(begin, year == none ? day : year);
}

/// 2024/3/5, and what it is taken for: 5/3/24 is the fifth year.
bool PartsFinder::slashedDate(std::size_t begin)
{
    const std::size_t first = m_text.firstNumber(begin, "-");
    if (first == none || m_text.at(first) != '/')
        return false;
    const std::size_t secondBegin = m_text.spaces(first + 1);
    const std::size_t second = m_text.number(secondBegin, false);
    if (second == none)
        return false;
    std::size_t thirdBegin = none;
    std::size_t third = none;
    if (second < m_text.size()) {
        std::size_t behind = second + 1; // any character
        while ((static_cast<unsigned char>(m_text.at(behind)) & 0xC0U) == 0x80)
            ++behind;
        thirdBegin = m_text.spaces(behind);
        third = m_text.number(thirdBegin);
    }
    setDate(m_text.cut(begin, first), m_text.cut(secondBegin, second),
        third == none ? std::string_view() : m_text.cut(thirdBegin, third));
    return take(begin, third == none ? second : third);
}

/// 2024.3.5
bool PartsFinder::dottedDate(std::size_t begin)
{
    const std::size_t first = m_text.firstNumber(begin, "-");
    if (first == none || m_text.at(first) != '.')
        return false;
    const std::size_t secondBegin = m_text.spaces(first + 1);
    const std::size_t second = m_text.number(secondBegin, false);
    if (second == none || m_text.at(second) != '.')
        return false;
    const std::size_t thirdBegin = m_text.spaces(second + 1);
    const std::size_t third = m_text.number(thirdBegin);
    if (third == none)
        return false;
    setDate(m_text.cut(begin, first), m_text.cut(secondBegin, second), m_text.cut(thirdBegin, third));
    return take(begin, third);
}

/// 2024-W10-2: read, but it says nothing to Time.parse.
bool PartsFinder::isoWeek(std::size_t begin)
{
    if (!m_text.isBoundary(begin))
        return false;
    for (const std::size_t yearSize : {2, 4, 0}) {
        const std::size_t year = m_text.digits(begin, yearSize, yearSize);
        const std::size_t letter = year != none ? m_text.skip(year, '-') : none;
        const std::size_t week =
            letter != none && m_text.word(letter, "w") != none ? m_text.digits(letter + 1, 2, 2) : none;
        if (week == none)
            continue;
        const std::size_t day = m_text.digits(m_text.skip(week, '-'), 1, 1);
        if (day != none && m_text.isBoundary(day))
            return take(begin, day);
        if (m_text.isBoundary(week))
            return take(begin, week);
    }
    return false;
}

/// -W-2
bool PartsFinder::isoWeekDay(std::size_t begin)
{
    const std::size_t start = m_text.word(begin, "-w-");
    const std::size_t end = start != none ? m_text.digits(start, 1, 1) : none;
    return end != none && m_text.isBoundary(end) && take(begin, end);
}

/// --03-05, ---05
bool PartsFinder::dashedDay(std::size_t begin)
{
    if (m_text.word(begin, "--") == none)
        return false;
    const std::size_t month = m_text.digits(begin + 2, 2, 2);
    const std::size_t dash = month == none ? begin + 2 : month;
    const std::size_t day = m_text.at(dash) == '-' ? m_text.digits(dash + 1, 2, 2) : none;
    if (day == none || !m_text.isBoundary(day))
        return false;
    if (month != none)
        m_parts.month = digitsValue(m_text.cut(begin + 2, month));
    m_parts.day = digitsValue(m_text.cut(dash + 1, day));
    return take(begin, day);
}

/// --0305, --03
bool PartsFinder::dashedMonthDay(std::size_t begin)
{
    const std::size_t month = m_text.word(begin, "--") != none ? m_text.digits(begin + 2, 2, 2) : none;
    const std::size_t day = month != none ? m_text.digits(month, 2, 2) : none;
    const std::size_t end = day != none && m_text.isBoundary(day) ? day : month;
    if (end == none || !m_text.isBoundary(end))
        return false;
    m_parts.month = digitsValue(m_text.cut(begin + 2, month));
    if (end == day)
        m_parts.day = digitsValue(m_text.cut(month, day));
    return take(begin, end);
}

/// 2024-065; not where a comma or point comes before such a thing anywhere.
bool PartsFinder::yearAndDay(std::size_t begin)
{
    const auto dayEnd = [this](std::size_t year, std::size_t size) {
        const std::size_t dash = m_text.digits(year, size, size);
        const std::size_t day = dash != none && m_text.at(dash) == '-' ? m_text.digits(dash + 1, 3, 3) : none;
        return day != none && m_text.isBoundary(day) ? day : none;
    };
    for (std::size_t sign = 0; sign < m_text.size(); ++sign) {
        const bool isSign = m_text.at(sign) == ',' || m_text.at(sign) == '.';
        if (isSign && (dayEnd(sign + 1, 2) != none || dayEnd(sign + 1, 4) != none))
            return false;
    }
    for (const std::size_t size : {2, 4}) {
        const std::size_t end = m_text.isBoundary(begin) ? dayEnd(begin, size) : none;
        if (end == none)
            continue;
        m_parts.year = digitsValue(m_text.cut(begin, begin + size));
        m_parts.yearDay = digitsValue(m_text.cut(end - 3, end));
        return take(begin, end);
    }
    return false;
}

/// x-065, but not behind a digit anywhere.
bool PartsFinder::dayOfYear(std::size_t begin)
{
    const auto dayEnd = [this](std::size_t dash) {
        const std::size_t day = m_text.at(dash) == '-' ? m_text.digits(dash + 1, 3, 3) : none;
        return day != none && m_text.isBoundary(day) ? day : none;
    };
    for (std::size_t digit = 0; digit < m_text.size(); ++digit) {
        if (m_text.isDigitAt(digit) && dayEnd(digit + 1) != none)
            return false;
    }
    const std::size_t end = m_text.isBoundary(begin) ? dayEnd(begin) : none;
    if (end == none)
        return false;
    m_parts.yearDay = digitsValue(m_text.cut(begin + 1, end));
    return take(begin, end);
}

/// '24
bool PartsFinder::apostrophedYear(std::size_t begin)
{
    const std::size_t end = m_text.at(begin) == '\'' ? m_text.digits(begin + 1) : none;
    if (end == none || !m_text.isBoundary(end))
        return false;
    m_parts.year = digitsValue(m_text.cut(begin + 1, end));
    return take(begin, end);
}

bool PartsFinder::monthAlone(std::size_t begin)
{
    int month = 0;
    std::size_t end = m_text.isBoundary(begin) ? m_text.monthName(begin, month) : none;
    if (end == none)
        return false;
    m_parts.month = month;
    while (end < m_text.size() && m_text.at(end) != ' ')
        ++end;
    return take(begin, end);
}

/// 5th
bool PartsFinder::ordinalDay(std::size_t begin)
{
    const std::size_t digits = m_text.beginsDigits(begin) ? m_text.digits(begin) : none;
    const std::size_t end = digits != none ? m_text.ordinal(digits) : none;
    if (end == none)
        return false;
    m_parts.day = digitsValue(m_text.cut(begin, digits));
    return take(begin, end);
}

bool PartsFinder::eraBefore(std::size_t begin)
{
    if (!m_text.isBoundary(begin))
        return false;
    for (const std::string_view name : {"bc", "bce", "b.c.", "b.c.e."}) {
        const std::size_t end = m_text.word(begin, name);
        if (end == none || (name.back() != '.' && !m_text.isBoundary(end)))
            continue;
        m_isBeforeEra = true;
        return take(begin, end);
    }
    return false;
}

/// A number that is all that is left: the day beside a time, or the hour beside a day.
bool PartsFinder::lastNumber(std::size_t begin)
{
    const std::size_t first = m_text.spaces(begin);
    const std::size_t end = m_text.digits(first, 1, 2);
    if (end == none || m_text.spaces(end) != m_text.size())
        return false;
    const std::int64_t value = digitsValue(m_text.cut(first, end));
    if (m_parts.hour && !m_parts.day && value >= 1 && value <= 31)
        m_parts.day = value;
    if (m_parts.day && !m_parts.hour && value <= 24)
        m_parts.hour = value;
    return true;
}

} // namespace hookbench::liquid::ruby
