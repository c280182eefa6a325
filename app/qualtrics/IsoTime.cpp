// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/IsoTime.h"

namespace hookbench::qualtrics {

namespace {

using std::chrono::milliseconds;
using std::chrono::sys_days;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a text from the left; a step that does not fit makes it fail for good.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 10 + (nextIsDigit() ? m_text[m_at++] - '0' : fail());
        return value;
    }
    void mark(char expected)
    {
        if (m_at < m_text.size() && m_text[m_at] == expected)
            ++m_at;
        else
            fail();
    }
    /// Of a fraction of a second, to milliseconds.
    int thousandths()
    {
        int value = 0;
        int weight = 100;
        if (!nextIsDigit())
            fail();
        for (; nextIsDigit(); weight /= 10)
            value += (m_text[m_at++] - '0') * weight;
        return value;
    }
    bool accept(char wanted)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    std::size_t at() const { return m_at; }
    bool isDone() const { return m_isGood && m_at == m_text.size(); }
    bool isGood() const { return m_isGood; }
    void require(bool condition) { m_isGood = m_isGood && condition; }

private:
    bool nextIsDigit() const { return m_at < m_text.size() && isDigit(m_text[m_at]); }
    int fail()
    {
        m_isGood = false;
        return 0;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

std::optional<IsoTime> readDateAndTime(Reader& reader, char separator)
{
    const int year = reader.digits(4);
    reader.mark('-');
    const auto month = static_cast<unsigned>(reader.digits(2));
    reader.mark('-');
    const auto day = static_cast<unsigned>(reader.digits(2));
    reader.mark(separator);
    const int hours = reader.digits(2);
    reader.mark(':');
    const int minutes = reader.digits(2);
    reader.mark(':');
    const int seconds = reader.digits(2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!reader.isGood() || !date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    IsoTime result;
    result.time = sys_days(date) + milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000);
    result.secondsEnd = result.fractionEnd = reader.at();
    return result;
}

void readOffset(Reader& reader, IsoTime& result)
{
    const int direction = reader.accept('+') ? -1 : reader.accept('-') ? 1 : 0;
    if (direction == 0)
        return;
    const int hours = reader.digits(2);
    reader.mark(':');
    const int minutes = reader.digits(2);
    reader.require(hours <= 14 && minutes <= 59);
    result.hasZone = true;
    result.time += direction * std::chrono::minutes(hours * 60 + minutes);
}

} // namespace

std::optional<IsoTime> readIsoTime(std::string_view text)
{
    Reader reader(text);
    auto result = readDateAndTime(reader, 'T');
    if (!result)
        return std::nullopt;
    if (reader.accept('.')) {
        result->hasFraction = true;
        result->time += milliseconds(reader.thousandths());
        result->fractionEnd = reader.at();
    }
    result->isUtc = result->hasZone = reader.accept('Z');
    if (!result->isUtc)
        readOffset(reader, *result);
    return reader.isDone() ? result : std::nullopt;
}

std::optional<IsoTime> readOlderTime(std::string_view text)
{
    Reader reader(text);
    auto result = readDateAndTime(reader, ' ');
    return result && reader.isDone() ? result : std::nullopt;
}

} // namespace hookbench::qualtrics
