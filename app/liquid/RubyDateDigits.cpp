// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateFinder.h"

#include <algorithm>

/// Dates of digits alone, such as 20240305T140709Z.
namespace hookbench::liquid::ruby {

namespace {

constexpr std::size_t none = DateText::none;

/// Takes the parts of a run of digits from its front or its back.
class DigitRun {
public:
    explicit DigitRun(std::string_view digits)
        : m_digits(digits)
    {
    }

    std::int64_t front(std::size_t size)
    {
        const std::int64_t value = digitsValue(m_digits.substr(0, size));
        m_digits.remove_prefix(std::min(size, m_digits.size()));
        return value;
    }
    std::int64_t back(std::size_t size)
    {
        const std::size_t kept = m_digits.size() - std::min(size, m_digits.size());
        const std::int64_t value = digitsValue(m_digits.substr(kept));
        m_digits = m_digits.substr(0, kept);
        return value;
    }
    bool isEmpty() const { return m_digits.empty(); }

private:
    std::string_view m_digits;
};

} // namespace

bool PartsFinder::digitsAlone(std::size_t begin)
{
    const bool isNegative = m_text.at(begin) == '-';
    const std::size_t first = isNegative || m_text.at(begin) == '+' ? begin + 1 : begin;
    const std::size_t end = m_text.beginsDigits(first) ? m_text.digits(first, 2, 14) : none;
    if (end == none)
        return false;
    std::size_t at = m_text.spaces(end);
    at = m_text.word(at, "t") != none ? at + 1 : at;
    const std::size_t timeBegin = m_text.spaces(at);
    const std::size_t timeEnd = m_text.digits(timeBegin, 2, 6);
    at = timeEnd == none ? timeBegin : timeEnd;
    const bool hasFraction = m_text.at(at) == '.' || m_text.at(at) == ',';
    if (hasFraction) {
        const std::size_t fraction = m_text.digits(at + 1, 0);
        m_parts.nanoseconds = fractionValue(m_text.cut(at + 1, fraction));
        at = fraction;
    }
    const std::string_view digits = m_text.cut(first, end);
    if (timeEnd == none && hasFraction)
        setFromDigitsBackwards(digits, isNegative);
    else
        setFromDigits(digits, isNegative);
    if (timeEnd != none && (timeEnd - timeBegin) % 2 == 0) {
        DigitRun time(m_text.cut(timeBegin, timeEnd));
        std::optional<std::int64_t>* const parts[] = {&m_parts.hour, &m_parts.minute, &m_parts.second};
        for (std::size_t i = 0; i < 3 && !time.isEmpty(); ++i)
            *parts[hasFraction ? 2 - i : i] = hasFraction ? time.back(2) : time.front(2);
    }
    const std::size_t zone = trailingZone(m_text.spaces(at));
    return take(begin, zone != none ? zone : at);
}

/// From the year on, or from the part that so many digits can only begin with.
void PartsFinder::setFromDigits(std::string_view digits, bool isNegative)
{
    DigitRun run(digits);
    const std::size_t size = digits.size();
    if (size > 7 && size % 2 != 0)
        return;
    if (size > 4) {
        const std::int64_t year = run.front(size > 6 ? 4 : 2);
        m_parts.year = isNegative ? -year : year;
        m_completesYear = m_completesYear && size < 8;
    }
    if (size == 3 || size == 5 || size == 7) {
        m_parts.yearDay = run.front(3);
        return;
    }
    if (size > 2)
        m_parts.month = run.front(2);
    m_parts.day = run.front(2);
    for (auto* const part : {&m_parts.hour, &m_parts.minute, &m_parts.second}) {
        if (!run.isEmpty())
            *part = run.front(2);
    }
}

/// With a fraction behind them, the last digits are seconds.
void PartsFinder::setFromDigitsBackwards(std::string_view digits, bool isNegative)
{
    if (digits.size() > 7 && digits.size() % 2 != 0)
        return;
    DigitRun run(digits);
    m_parts.second = run.back(2);
    for (auto* const part : {&m_parts.minute, &m_parts.hour, &m_parts.day, &m_parts.month}) {
        if (!run.isEmpty())
            *part = run.back(2);
    }
    if (run.isEmpty())
        return;
    m_completesYear = m_completesYear && digits.size() < 14;
    const std::int64_t year = run.back(4);
    m_parts.year = isNegative ? -year : year;
}

/// z, +0530, [+9:JST]
std::size_t PartsFinder::trailingZone(std::size_t place)
{
    std::size_t end = none;
    std::string_view name;
    if (m_text.at(place) == '[') {
        const std::size_t sign = m_text.at(place + 1) == '-' || m_text.at(place + 1) == '+' ? place + 2 : place + 1;
        const std::size_t close = m_text.isDigitAt(sign) ? m_text.view().find(']', sign) : none;
        if (close == none)
            return none;
        const std::size_t colon = m_text.view().substr(0, close).find(':', place);
        name = m_text.cut(colon == none ? place + 1 : colon + 1, close);
        end = close + 1;
    } else {
        const bool isSigned = m_text.at(place) == '-' || m_text.at(place) == '+';
        end = isSigned ? m_text.digits(place + 1, 1, 4) : m_text.word(place, "z");
        if (end == none || !m_text.isBoundary(end))
            return none;
        name = m_text.cut(place, end);
    }
    m_parts.offset = zoneOffset(name);
    return end;
}

} // namespace hookbench::liquid::ruby
