// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDates.h"

#include "liquid/Characters.h"
#include "liquid/DateNames.h"
#include "liquid/TextBuffer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace hookbench::liquid::ruby {

namespace {

/// What stands between % and the letter.
struct Flags {
    char padding = '\0'; ///< '0' or '_', otherwise as the directive has it
    bool isBare = false; ///< not padded
    bool isUpper = false;
    bool isLower = false;
    bool isSwapped = false;
    int width = 0; ///< 0: as the directive has it
    int colons = 0;
};

struct IsoWeek {
    cctz::year_t year = 0;
    int week = 0;
};

/// How many colons stand there before a z: 3 at most, 0 if it is no z that follows.
std::size_t colonsBefore(std::string_view format, std::size_t at)
{
    constexpr std::size_t mostColons = 3;
    const std::size_t letter = std::min(format.find_first_not_of(':', at), format.size());
    const bool isOffset = letter < format.size() && format[letter] == 'z' && letter - at <= mostColons;
    return isOffset ? letter - at : 0;
}

cctz::year_t yearOfCentury(cctz::year_t year)
{
    return (year % 100 + 100) % 100;
}

/// E or O before a letter that may have it; neither changes anything.
bool isModifier(std::string_view pair)
{
    if (pair.size() < 2 || (pair[0] != 'E' && pair[0] != 'O'))
        return false;
    const std::string_view letters = pair[0] == 'E' ? "cCxXyY" : "deHkIlmMSuUVwWy";
    return letters.find(pair[1]) != std::string_view::npos;
}

class DateWriter {
public:
    DateWriter(TextBuffer& text, const Date& date)
        : m_text(text)
        , m_date(date)
    {
    }

    bool write(std::string_view format)
    {
        std::size_t at = 0;
        while (at < format.size()) {
            const std::size_t percent = std::min(format.find('%', at), format.size());
            m_text.append(format.substr(at, percent - at));
            at = percent;
            if (at < format.size() && !writeDirective(format, at))
                return false;
        }
        return true;
    }

private:
    bool writeDirective(std::string_view format, std::size_t& at);
    void readFlag(char flag);
    bool readWidth(std::string_view format, std::size_t& at);
    bool writeText(char letter);
    bool halfOfDay(char letter);
    bool name(std::string_view text);
    bool writeNumber(char letter);
    bool writeZone(char letter);
    bool writeCombined(char letter);
    bool text(std::string_view text);
    bool number(std::int64_t value, int width, char padding = '0');
    bool part(std::string_view format);
    bool offset();
    void repeat(char byte, std::size_t count);
    int week(int firstWeekday) const;
    IsoWeek isoWeek() const;

    TextBuffer& m_text;
    const Date& m_date;
    Flags m_flags;
};

bool DateWriter::writeDirective(std::string_view format, std::size_t& at)
{
    const std::size_t begin = at++;
    m_flags = {};
    while (at < format.size()) {
        const char c = format[at];
        if (isDigit(c)) {
            if (!readWidth(format, at))
                return false;
        } else if ((c == '-' || c == '_' || c == '^' || c == '#') && m_flags.width == 0) {
            readFlag(c);
            ++at;
        } else if (c == ':' && colonsBefore(format, at) > 0) {
            m_flags.colons = static_cast<int>(colonsBefore(format, at));
            at += colonsBefore(format, at);
        } else if (isModifier(format.substr(at, 2))) {
            ++at;
        } else {
            break;
        }
    }
    if (at == format.size())
        return false;
    const char letter = format[at++];
    if (!writeText(letter) && !writeNumber(letter) && !writeZone(letter) && !writeCombined(letter))
        m_text.append(format.substr(begin, at - begin));
    return true;
}

void DateWriter::readFlag(char flag)
{
    switch (flag) {
    case '-':
        m_flags.isBare = true;
        m_flags.padding = '\0';
        break;
    case '_':
        m_flags.padding = flag;
        break;
    case '^':
        m_flags.isUpper = true;
        break;
    default:
        m_flags.isSwapped = true;
    }
}

/// Digits, of which a 0 in front stands for the padding. False if there is not as much room.
bool DateWriter::readWidth(std::string_view format, std::size_t& at)
{
    constexpr int mostWidth = 1024;
    if (format[at] == '0')
        m_flags.padding = '0';
    const auto [end, error] = std::from_chars(format.data() + at, format.data() + format.size(), m_flags.width);
    at = static_cast<std::size_t>(end - format.data());
    return error == std::errc() && m_flags.width <= mostWidth;
}

bool DateWriter::writeText(char letter)
{
    const auto month = [this] { return monthNames[static_cast<std::size_t>(m_date.civil.month() - 1)]; };
    const auto day = [this] { return dayNames[static_cast<std::size_t>(m_date.weekday())]; };
    switch (letter) {
    case 'a':
        return name(day().substr(0, 3));
    case 'A':
        return name(day());
    case 'b':
    case 'h':
        return name(month().substr(0, 3));
    case 'B':
        return name(month());
    case 'p':
    case 'P':
        return halfOfDay(letter);
    case 'n':
        return text("\n");
    case 't':
        return text("\t");
    case '%':
        return text("%");
    default:
        return false;
    }
}

/// P is p in small letters, unless there are flags.
bool DateWriter::halfOfDay(char letter)
{
    m_flags.isLower = letter == 'p' ? m_flags.isSwapped : !m_flags.isSwapped && !m_flags.isUpper;
    m_flags.isUpper = m_flags.isUpper && !m_flags.isLower;
    return text(m_date.civil.hour() < 12 ? "AM" : "PM");
}

/// Of a day or month, which # puts in capitals.
bool DateWriter::name(std::string_view content)
{
    m_flags.isUpper = m_flags.isUpper || m_flags.isSwapped;
    return text(content);
}

bool DateWriter::writeNumber(char letter)
{
    const cctz::civil_second& civil = m_date.civil;
    const int twelve = (civil.hour() + 11) % 12 + 1;
    switch (letter) {
    case 'C':
        return number((civil.year() - yearOfCentury(civil.year())) / 100, 2);
    case 'y':
        return number(yearOfCentury(civil.year()), 2);
    case 'Y':
        return number(civil.year(), civil.year() < 0 ? 5 : 4);
    case 'G':
        return number(isoWeek().year, isoWeek().year < 0 ? 5 : 4);
    case 'g':
        return number(yearOfCentury(isoWeek().year), 2);
    case 'V':
        return number(isoWeek().week, 2);
    case 'm':
        return number(civil.month(), 2);
    case 'd':
        return number(civil.day(), 2);
    case 'e':
        return number(civil.day(), 2, ' ');
    case 'j':
        return number(cctz::get_yearday(cctz::civil_day(civil)), 3);
    case 'H':
        return number(civil.hour(), 2);
    case 'k':
        return number(civil.hour(), 2, ' ');
    case 'I':
        return number(twelve, 2);
    case 'l':
        return number(twelve, 2, ' ');
    case 'M':
        return number(civil.minute(), 2);
    case 'S':
        return number(civil.second(), 2);
    case 'u':
        return number((m_date.weekday() + 6) % 7 + 1, 1);
    case 'w':
        return number(m_date.weekday(), 1);
    case 'U':
        return number(week(0), 2);
    case 'W':
        return number(week(1), 2);
    case 's':
        return number(m_date.secondsSinceEpoch(), 1);
    default:
        return false;
    }
}

bool DateWriter::writeZone(char letter)
{
    if (letter == 'z')
        return offset();
    if (letter == 'Z') {
        m_flags.isLower = m_flags.isSwapped;
        m_flags.isUpper = m_flags.isUpper && !m_flags.isLower;
        return !m_date.isUtc || text("UTC");
    }
    if (letter != 'L' && letter != 'N')
        return false;
    // Digits of the fraction: as many as the width says, cut and not rounded.
    const std::string digits = std::to_string(1'000'000'000 + m_date.nanoseconds).substr(1);
    const auto wanted = static_cast<std::size_t>(m_flags.width > 0 ? m_flags.width : (letter == 'L' ? 3 : 9));
    m_text.append(std::string_view(digits).substr(0, wanted));
    repeat('0', wanted - std::min(wanted, digits.size()));
    return true;
}

bool DateWriter::writeCombined(char letter)
{
    switch (letter) {
    case 'c':
        return part("%a %b %e %H:%M:%S %Y");
    case 'D':
    case 'x':
        return part("%m/%d/%y");
    case 'F':
        return part("%Y-%m-%d");
    case 'v':
        return part("%e-%^b-%Y");
    case 'r':
        return part("%I:%M:%S %p");
    case 'R':
        return part("%H:%M");
    case 'T':
    case 'X':
        return part("%H:%M:%S");
    default:
        return false;
    }
}

bool DateWriter::text(std::string_view content)
{
    if (!m_flags.isBare && m_flags.width > static_cast<int>(content.size()))
        repeat(m_flags.padding == '0' ? '0' : ' ', static_cast<std::size_t>(m_flags.width) - content.size());
    for (const char c : content) {
        if (m_flags.isUpper && c >= 'a' && c <= 'z')
            m_text.append(static_cast<char>(c - 'a' + 'A'));
        else if (m_flags.isLower && c >= 'A' && c <= 'Z')
            m_text.append(static_cast<char>(c - 'A' + 'a'));
        else
            m_text.append(c);
    }
    return true;
}

bool DateWriter::number(std::int64_t value, int width, char padding)
{
    std::array<char, 24> digits;
    const char* const end = std::to_chars(digits.begin(), digits.end(), value < 0 ? -value : value).ptr;
    const std::string_view all(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (m_flags.padding != '\0')
        padding = m_flags.padding == '0' ? '0' : ' ';
    const std::size_t wanted = static_cast<std::size_t>(m_flags.width > 0 ? m_flags.width : width);
    const std::size_t size = all.size() + (value < 0 ? 1 : 0);
    const std::size_t left = m_flags.isBare || wanted < size ? 0 : wanted - size;
    if (value < 0 && padding == '0')
        m_text.append('-');
    repeat(padding, left);
    if (value < 0 && padding != '0')
        m_text.append('-');
    m_text.append(all);
    return true;
}

/// A directive made of others, with the width and case of the whole.
bool DateWriter::part(std::string_view format)
{
    Flags flags = m_flags;
    flags.isBare = false;
    if (flags.width == 0 && !flags.isUpper)
        return write(format);
    const std::size_t begin = m_text.size();
    DateWriter(m_text, m_date).write(format);
    std::array<char, 64> whole; // longer than any of them gets
    const std::string_view written = m_text.viewFrom(begin).substr(0, whole.size());
    std::ranges::copy(written, whole.begin());
    m_text.truncate(begin);
    m_flags = flags;
    return text({whole.data(), written.size()});
}

/// The width counts for the whole, and fills the hours.
bool DateWriter::offset()
{
    const int size = std::abs(m_date.offset);
    const int parts = m_flags.colons < 3 ? m_flags.colons : (size % 3600 == 0 ? 0 : (size % 60 == 0 ? 1 : 2));
    const auto two = [](int value) { return std::to_string(100 + value).substr(1); };
    std::string tail;
    if (m_flags.colons < 3 || parts > 0)
        tail = (m_flags.colons > 0 ? ":" : "") + two(size / 60 % 60);
    if (parts > 1)
        tail += ":" + two(size % 60);
    const std::size_t width = std::max(static_cast<std::size_t>(std::max(m_flags.width, 0)), 3 + tail.size());
    const std::string hours = std::to_string(size / 3600);
    const std::size_t filling = width - 1 - std::min(width - 1, hours.size() + tail.size());
    if (m_flags.padding == '_')
        repeat(' ', filling);
    m_text.append(m_date.offset < 0 ? '-' : '+');
    if (m_flags.padding != '_')
        repeat('0', filling);
    m_text.append(hours);
    m_text.append(tail);
    return true;
}

void DateWriter::repeat(char byte, std::size_t count)
{
    for (; count > 0; --count)
        m_text.append(byte);
}

/// Weeks that begin on this day of the week; what lies before the first such day is week 0.
int DateWriter::week(int firstWeekday) const
{
    const int yearDay = cctz::get_yearday(cctz::civil_day(m_date.civil)) - 1;
    return (yearDay + 7 - (m_date.weekday() - firstWeekday + 7) % 7) / 7;
}

/// A week of ISO 8601 belongs to the year that has its Thursday.
IsoWeek DateWriter::isoWeek() const
{
    const cctz::civil_day day(m_date.civil);
    const cctz::civil_day thursday = day + (3 - (m_date.weekday() + 6) % 7);
    return {thursday.year(), (cctz::get_yearday(thursday) - 1) / 7 + 1};
}

} // namespace

bool appendDate(TextBuffer& text, std::string_view format, const Date& date)
{
    return DateWriter(text, date).write(format);
}

} // namespace hookbench::liquid::ruby
