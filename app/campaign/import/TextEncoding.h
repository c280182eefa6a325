// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hookbench {

/// How the bytes of a text file stand for characters.
enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// By a byte order mark, by zeros in every other byte, else UTF-8 if the bytes are that and Windows-1252 if not. The
/// beginning of a file is enough; a character cut off at its end does not count.
TextEncoding guessEncoding(std::string_view bytes);

/// Appends what a Windows-1252 byte stands for; the five that stand for nothing become U+FFFD.
void appendWindows1252(std::string& text, char byte);

/// Turns a file's bytes into UTF-8, piece by piece. The byte order mark is left out, half a surrogate pair becomes
/// U+FFFD; UTF-8 is handed on as it is.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    void decode(std::string_view bytes, std::string& text);
    /// What a file that ends inside a character leaves over.
    void finish(std::string& text);

private:
    void addUnit(char16_t unit, std::string& text);

    TextEncoding m_encoding;
    bool m_isAtBegin = true;
    std::string m_rest; ///< bytes of a character whose others are still to come
    char16_t m_high = 0; ///< the first half of a surrogate pair
};

} // namespace hookbench
