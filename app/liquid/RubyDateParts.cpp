// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateFinder.h"

#include "liquid/Characters.h"
#include "liquid/DateNames.h"

#include <array>
#include <utility>

namespace hookbench::liquid::ruby {

namespace {

struct NamedZone {
    std::string_view name;
    int hours;
};
constexpr auto zones = std::to_array<NamedZone>({{"utc", 0}, {"ut", 0}, {"gmt", 0}, {"z", 0}, {"est", -5}, {"edt", -4},
    {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}});
/// Of the military zones A to Y, in which there is no J.
constexpr std::string_view eastern = "abcdefghiklm";
constexpr std::string_view western = "nopqrstuvwxy";

/// +hh, +hhmm, +hh:mm, +hhmmss, +hh:mm:ss
std::optional<int> signedOffset(std::string_view zone)
{
    const bool hasColon = zone.size() > 3 && zone[3] == ':';
    std::string_view rest = zone.substr(1);
    int seconds = 0;
    int unit = 3600;
    for (bool isFirst = true; !rest.empty(); isFirst = false, unit /= 60) {
        if (!isFirst && hasColon && rest.front() != ':')
            return std::nullopt;
        rest.remove_prefix(!isFirst && hasColon ? 1 : 0);
        if (rest.size() < 2 || !isDigit(rest[0]) || !isDigit(rest[1]) || unit == 0)
            return std::nullopt;
        seconds += ((rest[0] - '0') * 10 + (rest[1] - '0')) * unit;
        rest.remove_prefix(2);
    }
    return unit == 3600 ? std::nullopt : std::optional(zone.front() == '-' ? -seconds : seconds);
}

constexpr std::size_t none = DateText::none;

} // namespace

std::optional<int> zoneOffset(std::string_view zone)
{
    if (zone.starts_with('+') || zone.starts_with('-'))
        return signedOffset(zone);
    for (const NamedZone& named : zones) {
        if (isSameIgnoringCase(named.name, zone))
            return named.hours * 3600;
    }
    const char letter = zone.size() == 1 ? static_cast<char>(zone.front() | 0x20) : '\0';
    if (const std::size_t east = eastern.find(letter); east != std::string_view::npos)
        return (static_cast<int>(east) + 1) * 3600;
    if (const std::size_t west = western.find(letter); west != std::string_view::npos)
        return -(static_cast<int>(west) + 1) * 3600;
    return std::nullopt;
}

std::int64_t digitsValue(std::string_view digits)
{
    constexpr std::size_t mostDigits = 9; // that count: more are out of range anyway, but for a year
    std::int64_t value = 0;
    const bool isNegative = digits.starts_with('-');
    for (const char c : digits.substr(digits.starts_with('+') || isNegative ? 1 : 0).substr(0, mostDigits))
        value = value * 10 + (c - '0');
    return isNegative ? -value : value;
}

int fractionValue(std::string_view digits)
{
    int value = 0;
    int place = 100'000'000;
    for (const char c : digits.substr(0, 9)) {
        value += (c - '0') * place;
        place /= 10;
    }
    return value;
}

bool PartsFinder::findAny(Form form)
{
    for (std::size_t begin = 0; begin < m_text.size(); ++begin) {
        if ((this->*form)(begin))
            return true;
    }
    return false;
}

DateParts PartsFinder::find()
{
    if (m_text.holdsLetter())
        findAny(&PartsFinder::dayName);
    if (m_text.holdsDigit())
        findAny(&PartsFinder::time);
    findDate();
    if (m_text.holdsLetter())
        findAny(&PartsFinder::eraBefore);
    if (m_text.holdsDigit())
        lastNumber(0);
    completeYear();
    return m_parts;
}

bool PartsFinder::findDate()
{
    const bool hasDigit = m_text.holdsDigit();
    const bool hasLetter = m_text.holdsLetter();
    const bool hasBoth = hasDigit && hasLetter;
    const bool hasDash = hasDigit && m_text.holds('-');
    const bool hasDot = hasDigit && m_text.holds('.');
    return (hasBoth && (findAny(&PartsFinder::dayMonthYear) || findAny(&PartsFinder::monthDayYear)))
        || (hasDash && findAny(&PartsFinder::isoDate)) || (hasDot && findAny(&PartsFinder::japaneseDate))
        || (hasDash && hasLetter && (findAny(&PartsFinder::dashedMonth) || findAny(&PartsFinder::monthDashed)))
        || (hasDigit && m_text.holds('/') && findAny(&PartsFinder::slashedDate))
        || (hasDot && findAny(&PartsFinder::dottedDate))
        || (hasDigit
            && (findAny(&PartsFinder::isoWeek) || findAny(&PartsFinder::isoWeekDay) || findAny(&PartsFinder::dashedDay)
                || findAny(&PartsFinder::dashedMonthDay) || findAny(&PartsFinder::yearAndDay)
                || findAny(&PartsFinder::dayOfYear) || findAny(&PartsFinder::apostrophedYear)))
        || (hasLetter && findAny(&PartsFinder::monthAlone))
        || (hasDigit && (findAny(&PartsFinder::ordinalDay) || findAny(&PartsFinder::digitsAlone)));
}

void PartsFinder::completeYear()
{
    if (!m_parts.year)
        return;
    std::int64_t& year = *m_parts.year;
    if (m_isBeforeEra)
        year = 1 - year;
    if (m_completesYear && year >= 0 && year <= 99)
        year += year >= 69 ? 1900 : 2000;
}

/// Three pieces of a date, of which some may be missing (null): which of them is what shows in their shape.
void PartsFinder::setDate(std::string_view year, std::string_view month, std::string_view day)
{
    const auto isNone = [](std::string_view text) { return text.data() == nullptr; };
    const auto isYear = [](std::string_view text) { return text.size() > 2 || text.starts_with('\''); };
    if (!isNone(year) && !isNone(month) && isNone(day))
        day = std::exchange(month, std::exchange(year, std::string_view()));
    if (isNone(year) && !isNone(day) && isYear(day))
        year = std::exchange(day, std::string_view());
    const auto span = [](std::string_view text, bool withSign) {
        std::size_t begin = 0;
        while (
            begin < text.size() && !isDigit(text[begin]) && !(withSign && (text[begin] == '-' || text[begin] == '+')))
            ++begin;
        std::size_t end = begin + (begin < text.size() && !isDigit(text[begin]) ? 1 : 0);
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return std::pair(text.substr(begin, end - begin), end == text.size());
    };
    if (!isNone(year)) {
        const auto [digits, isAll] = span(year, true);
        if (!digits.empty() && !isAll) // a day with its ending
            year = std::exchange(day, digits);
    }
    if (!isNone(month) && isYear(month)) { // day, month, year
        const std::string_view first = year;
        year = month;
        month = day;
        day = first;
    }
    if (!isNone(day) && isYear(day))
        std::swap(year, day);
    if (const std::string_view digits = span(year, true).first; !digits.empty()) {
        m_parts.year = digitsValue(digits);
        const bool hasSign = !isDigit(digits.front());
        m_completesYear = m_completesYear && !hasSign && digits.size() <= 2;
    }
    if (const std::string_view digits = span(month, false).first; !digits.empty())
        m_parts.month = digitsValue(digits);
    if (const std::string_view digits = span(day, false).first; !digits.empty())
        m_parts.day = digitsValue(digits);
}

/// Its day of the week never counts, but must not stand in the way.
bool PartsFinder::dayName(std::size_t begin)
{
    const std::size_t name = m_text.isBoundary(begin) ? m_text.dayName(begin) : none;
    return name != none && take(begin, m_text.upTo(name, "-/"));
}

bool PartsFinder::time(std::size_t begin)
{
    const std::size_t end = m_text.beginsDigits(begin) ? timeOfDay(begin) : none;
    if (end == none)
        return false;
    const std::size_t zoneBegin = m_text.spaces(end);
    const std::size_t zoneEnd = zone(zoneBegin);
    if (zoneEnd != none)
        m_parts.offset = zoneOffset(m_text.cut(zoneBegin, zoneEnd));
    return take(begin, zoneEnd != none ? zoneEnd : end);
}

/// 14:07, 14:07:09.5, 14h 07m 09s, each with am or pm, or 2pm.
std::size_t PartsFinder::timeOfDay(std::size_t place)
{
    std::size_t end = m_text.digits(place);
    DateParts found;
    found.hour = digitsValue(m_text.cut(place, end));
    const auto next = [&](std::size_t from, std::optional<std::int64_t>& part) {
        const std::size_t digits = m_text.digits(from);
        if (digits != none)
            part = digitsValue(m_text.cut(from, digits));
        return digits;
    };
    const std::size_t sign = m_text.spaces(end);
    if (m_text.at(sign) == ':' && (end = next(m_text.spaces(sign + 1), found.minute)) != none) {
        const std::size_t second = m_text.spaces(end);
        const std::size_t digits = m_text.at(second) == ':' ? next(m_text.spaces(second + 1), found.second) : none;
        end = digits != none ? digits : end;
        if (digits != none && (m_text.at(end) == '.' || m_text.at(end) == ',')) {
            const std::size_t fraction = m_text.digits(end + 1, 0);
            if (fraction > end + 1)
                found.nanoseconds = fractionValue(m_text.cut(end + 1, fraction));
            end = fraction;
        }
    } else if (m_text.word(sign, "h") != none) {
        end = sign + 1;
        if (const std::size_t minute = next(m_text.spaces(end), found.minute); minute != none) {
            end = m_text.word(minute, "m") != none ? minute + 1 : minute;
            if (const std::size_t second = next(m_text.spaces(end), found.second); second != none)
                end = m_text.word(second, "s") != none ? second + 1 : second;
        }
    } else if (m_text.meridian(sign) == none) {
        return none;
    } else {
        end = sign;
    }
    const std::size_t half = m_text.spaces(end);
    if (const std::size_t halfEnd = m_text.meridian(half); halfEnd != none) {
        *found.hour = *found.hour % 12 + (m_text.word(half, "p") != none ? 12 : 0);
        end = halfEnd;
    }
    m_parts = found;
    return end;
}

/// GMT+2, +05:30, Eastern Standard Time, EST, CET DST.
std::size_t PartsFinder::zone(std::size_t place)
{
    const std::size_t prefix = m_text.anyWord(place, {"gmt", "utc", "ut"});
    const std::size_t sign = prefix == none ? place : prefix;
    if ((m_text.at(sign) == '-' || m_text.at(sign) == '+') && m_text.isDigitAt(sign + 1)) {
        std::size_t end = m_text.digits(sign + 1);
        const bool goesOn = m_text.at(end) == ',' || m_text.at(end) == '.' || m_text.at(end) == ':';
        if (goesOn && m_text.isDigitAt(end + 1)) {
            end = m_text.digits(end + 1);
            end = m_text.at(end) == ':' && m_text.isDigitAt(end + 1) ? m_text.digits(end + 1) : end;
        }
        return end;
    }
    std::size_t run = place;
    while (m_text.isLetterAt(run) || m_text.at(run) == '.' || m_text.at(run) == ' ')
        ++run;
    for (std::size_t word = run; word > place; --word) {
        const std::size_t kind = m_text.anyWord(word, {"standard", "daylight"});
        const std::size_t end = kind != none && m_text.at(kind) == ' ' ? m_text.word(kind + 1, "time") : none;
        if (end != none && m_text.isBoundary(end))
            return end;
    }
    const std::size_t name = m_text.letters(place);
    if (name == place)
        return none;
    const std::size_t summer = m_text.at(name) == ' ' ? m_text.word(name + 1, "dst") : none;
    if (summer != none && m_text.isBoundary(summer))
        return summer;
    return m_text.isBoundary(name) ? name : none;
}

DateParts findDateParts(std::string_view text)
{
    return DateText::isTooLong(text) ? DateParts() : PartsFinder(text).find();
}

} // namespace hookbench::liquid::ruby
