// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace hookbench::liquid::ruby {

/// A text that a date is looked for in, and the small patterns that dates consist of. Each pattern begins at a byte and
/// gives the byte behind it; `none` where it does not match. What has been read is taken out with blank().
class DateText {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t mostBytes = 128;

    /// Ruby reads no date in a longer text.
    static bool isTooLong(std::string_view text) { return text.size() > mostBytes; }

    /// Takes over a text that is not too long, with a space for each run of bytes that no date holds.
    explicit DateText(std::string_view text);

    std::string_view view() const { return {m_bytes.data(), m_size}; }
    std::string_view cut(std::size_t begin, std::size_t end) const { return view().substr(begin, end - begin); }
    std::size_t size() const { return m_size; }
    bool holdsLetter() const;
    bool holdsDigit() const;
    bool holds(char c) const { return view().find(c) != std::string_view::npos; }
    void blank(std::size_t begin, std::size_t end);

    /// 0 behind the end.
    char at(std::size_t place) const { return place < m_size ? m_bytes[place] : '\0'; }
    bool isDigitAt(std::size_t place) const;
    bool isLetterAt(std::size_t place) const; ///< of any alphabet
    bool isBoundary(std::size_t place) const; ///< between a letter or digit and something else
    bool beginsDigits(std::size_t place) const { return isDigitAt(place) && (place == 0 || !isDigitAt(place - 1)); }

    std::size_t skip(std::size_t place, char c) const { return at(place) == c ? place + 1 : place; }
    std::size_t spaces(std::size_t place) const;
    std::size_t digits(std::size_t place, std::size_t fewest = 1, std::size_t most = mostBytes) const;
    std::size_t letters(std::size_t place) const;
    std::size_t word(std::size_t place, std::string_view lowerCase) const; ///< in any case
    std::size_t anyWord(std::size_t place, std::initializer_list<std::string_view> lowerCase) const;
    /// Up to a digit, a space or one of these.
    std::size_t upTo(std::size_t place, std::string_view ends) const;
    /// One number of a date: an apostrophe, a minus, digits, each of the first two only if allowed.
    std::size_t number(std::size_t place, bool mayBeNegative = true) const;
    /// The same at the beginning of its digits.
    std::size_t firstNumber(std::size_t place, std::string_view signs) const;
    std::size_t meridian(std::size_t place) const; ///< am, p.m. …
    std::size_t era(std::size_t place) const; ///< bc, c.e. …
    std::size_t ordinal(std::size_t place) const; ///< st, nd, rd, th
    /// The first three letters of a month; its number from 1 goes to `month`.
    std::size_t monthName(std::size_t place, int& month) const;
    std::size_t dayName(std::size_t place) const;

private:
    std::array<char, mostBytes> m_bytes;
    std::size_t m_size = 0;
};

} // namespace hookbench::liquid::ruby
