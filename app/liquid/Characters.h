// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Classes of ASCII bytes, free of locales. Bytes beyond ASCII belong to none.
namespace hookbench::liquid {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}

constexpr bool beginsName(char c)
{
    return isLetter(c) || c == '_';
}

constexpr bool continuesName(char c)
{
    return beginsName(c) || isDigit(c) || c == '-';
}

/// Space, tab, line feed, carriage return: what may stand between the words of a tag.
constexpr bool isTagSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The same with form feed and vertical tab.
constexpr bool isSpace(char c)
{
    return isTagSpace(c) || c == '\f' || c == '\v';
}

/// One of these classes as a table, for loops over many bytes.
class ByteSet {
public:
    constexpr explicit ByteSet(bool (*belongs)(char))
    {
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = belongs(static_cast<char>(i));
    }
    constexpr bool has(char c) const { return m_bytes[static_cast<unsigned char>(c)]; }

private:
    std::array<bool, 256> m_bytes{};
};

inline constexpr ByteSet nameBytes(continuesName);
inline constexpr ByteSet nameBeginnings(beginsName);
inline constexpr ByteSet spaceBytes(isSpace);

/// How many bytes of ASCII the text begins with.
inline std::size_t asciiPrefix(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::size_t size = 0;
    for (std::uint64_t word = 0; size + sizeof word <= text.size(); size += sizeof word) {
        std::memcpy(&word, text.data() + size, sizeof word);
        if ((word & highBits) != 0)
            break;
    }
    while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80)
        ++size;
    return size;
}

inline bool isAscii(std::string_view text)
{
    return asciiPrefix(text) == text.size();
}

} // namespace hookbench::liquid
