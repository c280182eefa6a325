// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyDateText.h"

#include "liquid/Characters.h"
#include "liquid/DateNames.h"
#include "liquid/Utf16.h"

#include <algorithm>

namespace hookbench::liquid::ruby {

namespace {

constexpr std::string_view signs = "-+',./:@[]";

/// Letters and digits of other alphabets, told from the signs among the characters beyond ASCII by where these stand.
bool isForeignLetter(char32_t value)
{
    const bool isLatinSign = value < 0xC0 && value != 0xAA && value != 0xB5 && value != 0xBA;
    const bool isSign = (value >= 0x2000 && value < 0x2C00) || (value >= 0x3000 && value < 0x3005)
        || (value >= 0x3008 && value < 0x3021) || (value >= 0xFF00 && value < 0xFF10) || value >= 0x1F000;
    return !isLatinSign && !isSign && value != 0xD7 && value != 0xF7;
}

bool isByteOfLetter(char c)
{
    return isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

DateText::DateText(std::string_view text)
{
    bool isInGap = false;
    for (std::size_t from = 0; from < text.size();) {
        const CodePoint point = codePointAt(text, from);
        const char c = text[from];
        const bool isKept = point.value < 0x80 ? isLetter(c) || isDigit(c) || signs.find(c) != std::string_view::npos
                                               : isForeignLetter(point.value);
        if (isKept)
            m_size = static_cast<std::size_t>(
                std::copy_n(text.data() + from, point.size, m_bytes.data() + m_size) - m_bytes.data());
        else if (!isInGap)
            m_bytes[m_size++] = ' ';
        isInGap = !isKept;
        from += point.size;
    }
}

bool DateText::holdsLetter() const
{
    return std::ranges::any_of(view(), isLetter);
}

bool DateText::holdsDigit() const
{
    return std::ranges::any_of(view(), isDigit);
}

void DateText::blank(std::size_t begin, std::size_t end)
{
    if (begin == end)
        return;
    m_bytes[begin] = ' ';
    std::copy(m_bytes.begin() + static_cast<std::ptrdiff_t>(end), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size),
        m_bytes.begin() + static_cast<std::ptrdiff_t>(begin + 1));
    m_size -= end - begin - 1;
}

bool DateText::isDigitAt(std::size_t place) const
{
    return isDigit(at(place));
}

bool DateText::isLetterAt(std::size_t place) const
{
    return isByteOfLetter(at(place));
}

bool DateText::isBoundary(std::size_t place) const
{
    const auto isWord = [this](std::size_t here) { return isLetterAt(here) || isDigitAt(here); };
    return (place > 0 && isWord(place - 1)) != isWord(place);
}

std::size_t DateText::spaces(std::size_t place) const
{
    while (at(place) == ' ')
        ++place;
    return place;
}

std::size_t DateText::digits(std::size_t place, std::size_t fewest, std::size_t most) const
{
    std::size_t end = place;
    while (isDigitAt(end) && end - place < most)
        ++end;
    return end - place < fewest ? none : end;
}

std::size_t DateText::letters(std::size_t place) const
{
    while (isLetterAt(place))
        ++place;
    return place;
}

std::size_t DateText::word(std::size_t place, std::string_view lowerCase) const
{
    const bool isThere = place <= m_size && isSameIgnoringCase(view().substr(place, lowerCase.size()), lowerCase);
    return isThere ? place + lowerCase.size() : none;
}

std::size_t DateText::anyWord(std::size_t place, std::initializer_list<std::string_view> lowerCase) const
{
    for (const std::string_view wanted : lowerCase) {
        if (const std::size_t end = word(place, wanted); end != none)
            return end;
    }
    return none;
}

std::size_t DateText::upTo(std::size_t place, std::string_view ends) const
{
    while (place < m_size && !isDigitAt(place) && at(place) != ' ' && ends.find(at(place)) == std::string_view::npos)
        ++place;
    return place;
}

std::size_t DateText::number(std::size_t place, bool mayBeNegative) const
{
    place = skip(place, '\'');
    return digits(mayBeNegative ? skip(place, '-') : place);
}

std::size_t DateText::firstNumber(std::size_t place, std::string_view allowed) const
{
    place = skip(place, '\'');
    if (place < m_size && allowed.find(at(place)) != std::string_view::npos)
        ++place;
    return beginsDigits(place) ? digits(place) : none;
}

std::size_t DateText::meridian(std::size_t place) const
{
    if (anyWord(place, {"a", "p"}) == none)
        return none;
    const std::size_t plain = word(place + 1, "m");
    return plain != none && isBoundary(plain) ? plain : word(place + 1, ".m.");
}

std::size_t DateText::era(std::size_t place) const
{
    for (const std::string_view wanted : {"ce", "c.e.", "bce", "b.c.e.", "ad", "a.d.", "bc", "b.c."}) {
        const std::size_t end = word(place, wanted);
        if (end != none && (at(end - 1) == '.' || !isLetter(at(end))))
            return end;
    }
    return none;
}

std::size_t DateText::ordinal(std::size_t place) const
{
    const std::size_t end = anyWord(place, {"st", "nd", "rd", "th"});
    return end != none && isBoundary(end) ? end : none;
}

std::size_t DateText::monthName(std::size_t place, int& month) const
{
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (word(place, monthNames[i].substr(0, 3)) != none) {
            month = static_cast<int>(i) + 1;
            return place + 3;
        }
    }
    return none;
}

std::size_t DateText::dayName(std::size_t place) const
{
    for (const std::string_view name : dayNames) {
        if (word(place, name.substr(0, 3)) != none)
            return place + 3;
    }
    return none;
}

} // namespace hookbench::liquid::ruby
