// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Lexeme.h"
#include "json/StringLexer.h"

#include <cstddef>
#include <string_view>

namespace hookbench::json {

/// Cuts a text into lexemes that cover every byte once. Never fails: what is no JSON is cut where a person would cut
/// it, so that one slip is one lexeme with one problem. Linear in the text. Looks neither at how lexemes follow each
/// other nor at the UTF-8 inside them.
class Lexer {
public:
    explicit Lexer(std::string_view text)
        : m_text(text)
        , m_strings(text)
    {
    }

    bool isAtEnd() const { return m_position == m_text.size(); }

    /// Not at the end. A colon ends unquoted text where a key is expected; elsewhere it may be part of it, as in a date
    /// or a URL.
    Lexeme next(bool isKeyExpected);

private:
    Lexeme take(TokenKind kind, std::size_t end);
    Lexeme take(Problem problem, std::size_t end);
    Lexeme takeSpace();
    Lexeme takeOther(bool isKeyExpected);
    std::size_t textEnd(bool isKeyExpected) const;

    std::string_view m_text;
    StringLexer m_strings;
    std::size_t m_position = 0;
};

} // namespace hookbench::json
