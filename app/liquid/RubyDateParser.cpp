// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDates.h"

#include "liquid/Characters.h"
#include "liquid/DateNames.h"

#include <array>
#include <charconv>

namespace hookbench::liquid::ruby {

namespace {

struct NamedZone {
    std::string_view name;
    int hours;
};
constexpr auto zones = std::to_array<NamedZone>({{"utc", 0}, {"gmt", 0}, {"z", 0}, {"est", -5}, {"edt", -4},
    {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}});

/// Takes a text apart word by word, and each word by its shape.
class DateParser {
public:
    explicit DateParser(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Date> parse(std::int64_t now)
    {
        while (m_isValid && m_at < m_text.size())
            readOne();
        if (m_isDayWeak && !m_month)
            m_day.reset();
        if (!m_isValid || (!m_year && !m_month && !m_day && !m_hour && !m_weekday && !m_yearDay))
            return std::nullopt;
        return result(now);
    }

private:
    struct Run {
        std::string_view text;
        int value = 0;
    };

    void readOne();
    void readWord();
    void readNumber();
    void readSigned(bool isPlus);
    void readTime(const Run& hour);
    void readSeparated(const Run& first, char separator);
    void readCompact(const Run& run);
    void readPlain(const Run& run);
    void readZone(int sign);
    Run digits();
    bool isAhead(char c, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() && m_text[m_at + ahead] == c;
    }
    bool isDigitAhead(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() && isDigit(m_text[m_at + ahead]);
    }
    bool takeMeridian();
    std::optional<Date> result(std::int64_t now) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isValid = true;
    std::optional<int> m_year;
    std::optional<int> m_month;
    std::optional<int> m_day;
    bool m_isDayWeak = false; ///< a single digit, which is a day only beside a month
    std::optional<int> m_yearDay;
    std::optional<int> m_weekday;
    std::optional<int> m_hour;
    int m_minute = 0;
    int m_second = 0;
    int m_nanoseconds = 0;
    std::optional<int> m_offset;
};

DateParser::Run DateParser::digits()
{
    constexpr std::size_t mostDigits = 9; // that count
    const std::size_t begin = m_at;
    int value = 0;
    for (; isDigitAhead(); ++m_at)
        value = m_at - begin < mostDigits ? value * 10 + (m_text[m_at] - '0') : value;
    return {m_text.substr(begin, m_at - begin), value};
}

void DateParser::readOne()
{
    const char c = m_text[m_at];
    if (isDigit(c))
        readNumber();
    else if (isLetter(c))
        readWord();
    else if ((c == '+' || c == '-') && m_hour && isDigitAhead(1))
        readZone(c == '+' ? 1 : -1);
    else
        ++m_at;
}

void DateParser::readWord()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isLetter(m_text[m_at]))
        ++m_at;
    const std::string_view word = m_text.substr(begin, m_at - begin);
    for (std::size_t i = 0; i < monthNames.size() && word.size() >= 3; ++i) {
        if (isSameIgnoringCase(word.substr(0, 3), monthNames[i].substr(0, 3))) {
            m_month = static_cast<int>(i) + 1;
            return;
        }
    }
    for (std::size_t i = 0; i < dayNames.size() && word.size() >= 3; ++i) {
        if (isSameIgnoringCase(word.substr(0, 3), dayNames[i].substr(0, 3))) {
            m_weekday = static_cast<int>(i);
            return;
        }
    }
    for (const NamedZone& zone : zones) {
        if (m_hour && isSameIgnoringCase(word, zone.name))
            m_offset = zone.hours * 3600;
    }
}

void DateParser::readNumber()
{
    const Run run = digits();
    if (isAhead(':') && isDigitAhead(1)) {
        readTime(run);
    } else if ((isAhead('-') || isAhead('/') || isAhead('.')) && isDigitAhead(1) && !m_year && !m_day) {
        readSeparated(run, m_text[m_at]);
    } else if (takeMeridian()) {
        m_hour = run.value % 12 + (m_text[m_at - 2] == 'p' || m_text[m_at - 2] == 'P' ? 12 : 0);
        m_isValid = run.value <= 12;
    } else if (run.text.size() >= 8 && !m_year) {
        readCompact(run);
    } else {
        readPlain(run);
    }
}

bool DateParser::takeMeridian()
{
    std::size_t at = m_at;
    while (at < m_text.size() && m_text[at] == ' ')
        ++at;
    const bool isFound = at + 1 < m_text.size() && ((m_text[at] | 0x20) == 'a' || (m_text[at] | 0x20) == 'p')
        && (m_text[at + 1] | 0x20) == 'm' && (at + 2 == m_text.size() || !isLetter(m_text[at + 2]));
    if (isFound)
        m_at = at + 2;
    return isFound;
}

void DateParser::readTime(const Run& hour)
{
    m_hour = hour.value;
    ++m_at;
    m_minute = digits().value;
    if (isAhead(':') && isDigitAhead(1)) {
        ++m_at;
        m_second = digits().value;
        if ((isAhead('.') || isAhead(',')) && isDigitAhead(1)) {
            ++m_at;
            std::string_view fraction = digits().text.substr(0, 9);
            for (int place = 100'000'000; !fraction.empty(); fraction.remove_prefix(1), place /= 10)
                m_nanoseconds += (fraction.front() - '0') * place;
        }
    }
    if (takeMeridian())
        m_hour = *m_hour % 12 + ((m_text[m_at - 2] | 0x20) == 'p' ? 12 : 0);
    m_isValid = *m_hour <= 24 && m_minute < 60 && m_second <= 60;
}

/// y-m-d, y-ddd, y/m/d, d/m/y, d.m.y and their shorter forms.
void DateParser::readSeparated(const Run& first, char separator)
{
    ++m_at;
    const Run second = digits();
    Run third;
    const bool hasThird = isAhead(separator) && isDigitAhead(1);
    if (hasThird) {
        ++m_at;
        third = digits();
    }
    if (!hasThird && second.text.size() == 3 && separator == '-') {
        m_year = first.value;
        m_yearDay = second.value;
        return;
    }
    const bool beginsWithYear = first.text.size() > 2 || (separator == '-' && hasThird && third.text.size() <= 2);
    m_month = second.value;
    if (beginsWithYear) {
        m_year = first.value;
        if (hasThird)
            m_day = third.value;
    } else if (hasThird) {
        m_day = first.value;
        m_year = third.value;
    } else {
        m_month = first.value;
        m_day = second.value;
    }
    const int shortYear = beginsWithYear ? static_cast<int>(first.text.size()) : static_cast<int>(third.text.size());
    if (m_year && shortYear <= 2)
        *m_year += *m_year < 69 ? 2000 : 1900;
}

/// yyyymmdd, alone or with hhmmss behind it or after a T.
void DateParser::readCompact(const Run& run)
{
    const auto part = [&run](std::size_t begin, std::size_t size) {
        int value = 0;
        const std::string_view digits = run.text.substr(std::min(begin, run.text.size()), size);
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    };
    m_year = part(0, 4);
    m_month = part(4, 2);
    m_day = part(6, 2);
    if (run.text.size() >= 10)
        m_hour = part(8, 2);
    m_minute = part(10, 2);
    m_second = part(12, 2);
}

void DateParser::readPlain(const Run& run)
{
    const bool isOrdinal = m_at + 1 < m_text.size() && isLetter(m_text[m_at]) && isLetter(m_text[m_at + 1]);
    if (isOrdinal && !m_day && (m_text[m_at] | 0x20) != 't')
        m_at += 2;
    if (run.text.size() == 6 && m_year && !m_hour) {
        m_hour = run.value / 10000;
        m_minute = run.value / 100 % 100;
        m_second = run.value % 100;
    } else if (run.text.size() <= 2 && !m_day) {
        m_day = run.value;
        m_isDayWeak = run.text.size() == 1 && !isOrdinal;
    } else if (!m_year) {
        m_year = run.value;
        if (run.text.size() <= 2)
            *m_year += *m_year < 69 ? 2000 : 1900;
    }
}

void DateParser::readZone(int sign)
{
    ++m_at;
    const Run run = digits();
    int hours = run.value;
    int minutes = 0;
    if (run.text.size() > 2) {
        hours = run.value / 100;
        minutes = run.value % 100;
    } else if (isAhead(':') && isDigitAhead(1)) {
        ++m_at;
        minutes = digits().value;
    }
    constexpr int mostInTwoDigits = 99; // more is no zone, and has to stay a number
    m_offset = sign * (std::min(hours, mostInTwoDigits) * 3600 + std::min(minutes, mostInTwoDigits) * 60);
}

std::optional<Date> DateParser::result(std::int64_t seconds) const
{
    const bool hasDate = m_year || m_month || m_day || m_yearDay;
    const cctz::civil_day now = m_year ? cctz::civil_day() : cctz::civil_day(dateFromSeconds(seconds).civil);
    const cctz::year_t year = m_year ? cctz::year_t(*m_year) : now.year();
    const int month = m_month.value_or(m_year ? 1 : now.month());
    const int day = m_day.value_or(m_month || m_year ? 1 : now.day());
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    cctz::civil_day date(year, month, day);
    if (m_yearDay)
        date = cctz::civil_day(year, 1, 1) + (*m_yearDay - 1);
    Date made;
    made.civil = cctz::civil_second(date.year(), date.month(), date.day(), m_hour.value_or(0), m_minute, m_second);
    if (m_weekday && !hasDate)
        made.civil = cctz::civil_second(cctz::civil_day(made.civil) + (*m_weekday - made.weekday()));
    made.nanoseconds = m_nanoseconds;
    made.offset = m_offset.value_or(0);
    made.isUtc = made.offset == 0;
    return made;
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

std::optional<Date> parseDate(std::string_view text, std::int64_t now)
{
    return DateParser(text).parse(now);
}

} // namespace hookbench::liquid::ruby
