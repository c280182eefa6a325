// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateStandardForm.h"

#include "liquid/Characters.h"

namespace hookbench::liquid::ruby {

namespace {

class FormReader {
public:
    explicit FormReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<DateParts> read()
    {
        DateParts parts;
        parts.year = number(4, 0, 9999);
        take('-');
        parts.month = number(2, 1, 12);
        take('-');
        parts.day = number(2, 1, 31);
        if (!m_text.empty())
            readTime(parts);
        return m_isValid && m_text.empty() ? std::optional(parts) : std::nullopt;
    }

private:
    void readTime(DateParts& parts)
    {
        take(m_text.starts_with(' ') ? ' ' : 'T');
        parts.hour = number(2, 0, 23);
        take(':');
        parts.minute = number(2, 0, 59);
        take(':');
        parts.second = number(2, 0, 59);
        if (m_text == "Z") {
            take('Z');
            parts.offset = 0;
        } else if (!m_text.empty()) {
            readOffset(parts);
        }
    }

    void readOffset(DateParts& parts)
    {
        const bool isWest = m_text.starts_with('-');
        take(isWest ? '-' : '+');
        const std::int64_t hours = number(2, 0, 23);
        take(':');
        const auto offset = static_cast<int>(hours * 3600 + number(2, 0, 59) * 60);
        parts.offset = isWest ? -offset : offset;
    }

    void take(char c)
    {
        m_isValid = m_isValid && m_text.starts_with(c);
        m_text.remove_prefix(m_isValid ? 1 : 0);
    }

    std::int64_t number(std::size_t digits, std::int64_t least, std::int64_t most)
    {
        std::int64_t value = 0;
        m_isValid = m_isValid && m_text.size() >= digits;
        for (std::size_t i = 0; m_isValid && i < digits; ++i) {
            m_isValid = isDigit(m_text[i]);
            value = value * 10 + (m_text[i] - '0');
        }
        m_isValid = m_isValid && least <= value && value <= most;
        m_text.remove_prefix(m_isValid ? digits : 0);
        return value;
    }

    std::string_view m_text;
    bool m_isValid = true;
};

} // namespace

std::optional<DateParts> standardDateParts(std::string_view text)
{
    return FormReader(text).read();
}

} // namespace hookbench::liquid::ruby
