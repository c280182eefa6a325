// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Lexeme.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hookbench::json {

/// Finds the end of strings, also of those that a person got wrong: with raw line breaks, with quotation marks in the
/// text, or never closed. Linear over all strings of a text if they are asked for in order.
class StringLexer {
public:
    explicit StringLexer(std::string_view text)
        : m_text(text)
    {
    }

    /// `begin` is the place of the opening quotation mark.
    Lexeme at(std::size_t begin);

private:
    std::size_t afterEscape(Lexeme& string, std::size_t backslash) const;
    std::optional<std::size_t> endAtControl(Lexeme& string, std::size_t control);
    std::size_t endAtQuote(Lexeme& string, std::size_t quote) const;
    std::size_t unclosed(Lexeme& string, std::size_t lineEnd) const;
    bool isBrokenByQuote(std::size_t quote) const;
    std::optional<std::size_t> laterQuote(std::size_t quote) const;

    std::string_view m_text;
    std::size_t m_closedAt = 0; ///< line breaks before this place stand in a string that is closed there
};

} // namespace hookbench::json
