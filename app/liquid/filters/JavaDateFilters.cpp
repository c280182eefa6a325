// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DateNames.h"
#include "liquid/JavaCalendar.h"
#include "liquid/JavaValues.h"
#include "liquid/TimeZones.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <string>

namespace hookbench::liquid::filters {

namespace {

/// Reads a text as Java's date parser does for one pattern: leniently, and without looking at what follows.
class DateReader {
public:
    explicit DateReader(std::string_view text)
        : m_text(text)
    {
    }

    /// White space, then digits of any script; a minus is allowed as Java allows it.
    std::optional<std::int64_t> number()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
        const bool isNegative = m_at < m_text.size() && m_text[m_at] == '-';
        const std::size_t begin = m_at + (isNegative ? 1 : 0);
        std::size_t end = begin;
        std::int64_t value = 0;
        for (int digits = 0; end < m_text.size() && digits < 15; ++digits) {
            const CodePoint point = codePointAt(m_text, end);
            const int digit = digitValue(point.value);
            if (digit < 0)
                break;
            value = value * 10 + digit;
            end += point.size;
        }
        if (end == begin)
            return std::nullopt;
        m_at = end;
        return isNegative ? -value : value;
    }

    bool skip(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool skipSpaces()
    {
        if (!skip(' '))
            return false;
        while (skip(' ')) { }
        return true;
    }

    /// The place of a name, or of its first three letters, among the names.
    std::optional<std::size_t> name(std::span<const std::string_view> names)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (const std::string_view name : {names[i], names[i].substr(0, 3)}) {
                if (isSameIgnoringCase(m_text.substr(m_at, name.size()), name)) {
                    m_at += name.size();
                    return i;
                }
            }
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

constexpr std::int64_t secondsADay = 86400;
/// Java's zones begin with the year 1900 of UTC; before, the offset that holds today counts.
constexpr std::int64_t zonesBegin = -2208988800;
constexpr std::int64_t indianOffset = 19800;

/// What is left of seconds that Java counts in 64 bits of milliseconds.
std::int64_t countedInMilliseconds(std::int64_t seconds)
{
    const auto milliseconds = static_cast<std::int64_t>(static_cast<std::uint64_t>(seconds) * 1000U);
    return milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0);
}

/// Of Indian time. Java has 32 bits for each field.
std::int64_t secondsOf(std::int64_t year, std::int64_t month, std::int64_t day, std::int64_t secondOfDay)
{
    const std::int64_t days = java::dayNumber(java::wrapped(year), java::wrapped(month), java::wrapped(day));
    const std::int64_t local = days * secondsADay + secondOfDay;
    if (local - indianOffset < zonesBegin)
        return countedInMilliseconds(local - indianOffset);
    const auto time = cctz::convert(cctz::civil_second(1970, 1, 1) + local, indianTime());
    return countedInMilliseconds(time.time_since_epoch().count());
}

/// yyyy-MM-dd HH:mm:ss
std::optional<std::int64_t> readNumericDate(std::string_view text)
{
    DateReader reader(text);
    std::array<std::int64_t, 6> fields{};
    constexpr std::string_view separators = "-- ::";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto field = reader.number();
        if (!field)
            return std::nullopt;
        fields[i] = *field;
        if (i < separators.size() && !(separators[i] == ' ' ? reader.skipSpaces() : reader.skip(separators[i])))
            return std::nullopt;
    }
    return secondsOf(fields[0], fields[1], fields[2], fields[3] * 3600 + fields[4] * 60 + fields[5]);
}

/// EEE MMM dd hh:mm:ss yyyy, with the clock of twelve hours
std::optional<std::int64_t> readNamedDate(std::string_view text)
{
    DateReader reader(text);
    if (!reader.name(dayNames) || !reader.skipSpaces())
        return std::nullopt;
    const auto month = reader.name(monthNames);
    if (!month || !reader.skipSpaces())
        return std::nullopt;
    std::array<std::int64_t, 5> fields{};
    constexpr std::string_view separators = " :: ";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto field = reader.number();
        if (!field)
            return std::nullopt;
        fields[i] = *field;
        if (i < separators.size() && !(separators[i] == ' ' ? reader.skipSpaces() : reader.skip(separators[i])))
            return std::nullopt;
    }
    const std::int64_t hour = fields[1] == 12 ? 0 : fields[1];
    return secondsOf(
        fields[4], static_cast<std::int64_t>(*month) + 1, fields[0], hour * 3600 + fields[2] * 60 + fields[3]);
}

std::optional<std::int64_t> secondsOf(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    if (text == "now") {
        const auto now = call.context.options().clock.now;
        return std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    }
    if (java::isNumber(input)) {
        const std::optional<java::Number> number = java::toNumber(input);
        return number ? std::optional(countedInMilliseconds(number->toLong())) : std::nullopt;
    }
    const std::optional<std::int64_t> numeric = readNumericDate(text);
    return numeric ? numeric : readNamedDate(text);
}

/// What a format's directives show: a moment in a zone.
struct LocalTime {
    java::Date date;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::string_view zone; ///< lives as long as the time zones do, which is for good
};

LocalTime localTime(std::int64_t seconds, const cctz::time_zone& zone)
{
    using Seconds = cctz::time_point<cctz::seconds>;
    const auto found = zone.lookup(Seconds(cctz::seconds(seconds)));
    const bool isIndian = zone == indianTime();
    const std::int64_t offset = isIndian && seconds < zonesBegin ? indianOffset : found.offset;
    const std::int64_t local = seconds + offset;
    const std::int64_t day = local / secondsADay - (local % secondsADay < 0 ? 1 : 0);
    const auto secondOfDay = static_cast<int>(local - day * secondsADay);
    LocalTime time{java::dateOf(day), secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, found.abbr};
    // The summer times of the forties are the only ones that India had.
    if (isIndian)
        time.zone = offset > indianOffset ? "IDT" : "IST";
    return time;
}

class DateWriter {
public:
    DateWriter(TextBuffer& text, const LocalTime& time)
        : m_text(text)
        , m_time(time)
    {
    }

    void writeFormat(std::string_view format)
    {
        for (std::size_t i = 0; i < format.size(); ++i) {
            if (format[i] != '%' || i + 1 == format.size()) {
                m_text.append(format[i]);
            } else if (!write(format[++i])) {
                m_text.append('%');
                m_text.append(format[i]);
            }
        }
    }

private:
    /// False: no directive, so it stays as it is written.
    bool write(char directive) { return writeDatePart(directive) || writeTimePart(directive); }

    bool writeDatePart(char directive)
    {
        const java::Date& date = m_time.date;
        const std::string_view month = monthNames[static_cast<std::size_t>(date.month - 1)];
        const std::string_view day = dayNames[static_cast<std::size_t>(date.weekday)];
        switch (directive) {
        case 'a':
            return append(day.substr(0, 3));
        case 'A':
            return append(day);
        case 'b':
        case 'h':
            return append(month.substr(0, 3));
        case 'B':
            return append(month);
        case 'd':
            return number(date.day, 2);
        case 'e':
            return number(date.day, 1);
        case 'j':
            return number(date.dayOfYear, 3);
        case 'm':
            return number(date.month, 2);
        case 'U':
        case 'W':
            return number(date.weekOfYear, 2);
        case 'w':
            return number(date.weekdayInMonth, 1);
        case 'y':
            return number(date.shownYear() % 100, 2);
        case 'Y':
            return number(date.shownYear(), 4);
        case 'x':
            writeFormat("%m/%d/%y");
            return true;
        default:
            return false;
        }
    }

    bool writeTimePart(char directive)
    {
        const int twelve = (m_time.hour + 11) % 12 + 1;
        switch (directive) {
        case 'H':
            return number(m_time.hour, 2);
        case 'I':
            return number(twelve, 2);
        case 'k':
            return number(m_time.hour, 1);
        case 'l':
            return number(twelve, 1);
        case 'M':
            return number(m_time.minute, 2);
        case 'S':
            return number(m_time.second, 2);
        case 'p':
            return append(m_time.hour < 12 ? "AM" : "PM");
        case 'X':
            writeFormat("%H:%M:%S");
            return true;
        case 'c':
            writeFormat("%a %b %d %H:%M:%S %Y");
            return true;
        case 'Z':
            return append(m_time.zone);
        case '%':
            return append("%");
        default:
            return false;
        }
    }

    bool append(std::string_view text)
    {
        m_text.append(text);
        return true;
    }

    bool number(std::int64_t value, int width)
    {
        std::array<char, 24> digits;
        const int size = std::snprintf(digits.data(), digits.size(), "%0*lld", width, static_cast<long long>(value));
        return append({digits.data(), static_cast<std::size_t>(size)});
    }

    TextBuffer& m_text;
    const LocalTime& m_time;
};

bool isBlank(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ')
            return false;
    }
    return true;
}

Value formatted(FilterCallContext& call, const Value& input, const cctz::time_zone& zone)
{
    if (call.count() == 0)
        return input;
    const std::string_view format = call.text(call.argument(0));
    const std::optional<std::int64_t> seconds = secondsOf(call, input);
    if (!seconds || isBlank(format))
        return input;
    const LocalTime time = localTime(*seconds, zone);
    TextBuffer& text = call.buffer;
    const std::size_t begin = text.size();
    DateWriter(text, time).writeFormat(format);
    return call.finish(begin);
}

} // namespace

Value javaDate(FilterCallContext& call, const Value& input)
{
    return formatted(call, input, indianTime());
}

/// CleverTap's own: format and IANA zone. What the zone cannot be found for is an error, as nothing better is known.
Value dateInZone(FilterCallContext& call, const Value& input)
{
    const std::string_view name = call.text(call.argument(1));
    const std::optional<cctz::time_zone> zone = timeZoneNamed(name);
    if (!zone)
        return call.fail(errors::unknownTimeZone, {name});
    return formatted(call, input, *zone);
}

} // namespace hookbench::liquid::filters
