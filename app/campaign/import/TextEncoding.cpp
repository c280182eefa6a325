// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/TextEncoding.h"

#include "text/Utf8.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t longestCharacter = 4;

/// 0x80 to 0x9F; all other bytes stand for the code point of their value.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Zeros at even and at odd places: the high bytes of Latin letters.
struct ZeroBytes {
    std::size_t even = 0;
    std::size_t odd = 0;
};

ZeroBytes countZeros(std::string_view bytes)
{
    ZeroBytes zeros;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

} // namespace

TextEncoding guessEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    const ZeroBytes zeros = countZeros(bytes);
    const std::size_t many = bytes.size() / 4;
    if (zeros.odd > many && zeros.even < zeros.odd / 8)
        return TextEncoding::Utf16LittleEndian;
    if (zeros.even > many && zeros.odd < zeros.even / 8)
        return TextEncoding::Utf16BigEndian;
    const auto invalid = firstInvalidUtf8(bytes);
    const bool isCutOff = invalid && *invalid + longestCharacter > bytes.size()
        && std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(*invalid) + 1, bytes.end(), isContinuationByte);
    const bool mayBeCutOff = isCutOff && bytes.size() > longestCharacter * 1024;
    return !invalid || mayBeCutOff ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

void appendWindows1252(std::string& text, char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    appendUtf8(text, code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80U] : code);
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
}

void TextDecoder::decode(std::string_view bytes, std::string& text)
{
    if (m_encoding == TextEncoding::Utf8) {
        if (m_isAtBegin && bytes.starts_with(utf8Mark))
            bytes.remove_prefix(utf8Mark.size());
        m_isAtBegin = m_isAtBegin && bytes.empty();
        text += bytes;
        return;
    }
    if (m_encoding == TextEncoding::Windows1252) {
        for (const char byte : bytes)
            appendWindows1252(text, byte);
        return;
    }
    const bool isBig = m_encoding == TextEncoding::Utf16BigEndian;
    for (const char byte : bytes) {
        m_rest += byte;
        if (m_rest.size() < 2)
            continue;
        const auto high = static_cast<unsigned char>(m_rest[isBig ? 0 : 1]);
        const auto low = static_cast<unsigned char>(m_rest[isBig ? 1 : 0]);
        m_rest.clear();
        addUnit(static_cast<char16_t>(high * 256U + low), text);
    }
}

void TextDecoder::addUnit(char16_t unit, std::string& text)
{
    const bool isByteOrderMark = m_isAtBegin && unit == 0xFEFF;
    m_isAtBegin = false;
    if (isByteOrderMark)
        return;
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    if (m_high != 0 && isLow) {
        appendUtf8(text, 0x10000U + ((m_high - 0xD800U) << 10U) + (unit - 0xDC00U));
        m_high = 0;
        return;
    }
    if (m_high != 0)
        appendUtf8(text, 0xFFFD);
    m_high = unit >= 0xD800 && unit < 0xDC00 ? unit : u'\0';
    if (m_high == 0)
        appendUtf8(text, unit); // U+FFFD for a second half without a first
}

void TextDecoder::finish(std::string& text)
{
    if (m_high != 0 || !m_rest.empty())
        appendUtf8(text, 0xFFFD);
    m_high = 0;
    m_rest.clear();
}

} // namespace hookbench
