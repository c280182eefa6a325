// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Characters.h"
#include "liquid/LexToken.h"
#include "text/Diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench::liquid {

/// Cuts a template into tokens, in order and without overlap; what lies between two of them is white space inside a
/// tag. This class has what the dialects' ways of cutting share. Offsets are bytes of the source.
class Lexer {
public:
    enum class Mode {
        Exact, ///< as the dialect's engine does it
        Recovering, ///< for a template known to be broken: an opening brace ends the tag before it
    };

    Lexer(std::string_view source, LexTokens& tokens, std::vector<Diagnostic>& diagnostics, Mode mode);

    std::string_view source() const { return m_source; }
    std::size_t at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_source.size(); }
    bool isRecovering() const { return m_mode == Mode::Recovering; }
    /// The byte so far ahead; 0 past the end.
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0'; }
    bool isAhead(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }
    void moveTo(std::size_t offset) { m_at = offset; }
    void skipTagSpace();

    /// Makes a token of the next `size` bytes and goes past them.
    LexToken& add(LexType type, std::size_t size, TokenKind colour)
    {
        const std::size_t begin = m_at;
        m_at += size;
        return addAt(begin, m_at, type, colour);
    }
    /// Makes a token of these bytes and stays where it is.
    LexToken& addAt(std::size_t begin, std::size_t end, LexType type, TokenKind colour)
    {
        return m_tokens.push_back(LexToken{
            static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), type, Keyword::None, colour, false});
    }
    void addTextUpTo(std::size_t end);
    void addName(std::size_t size);
    void addNameAt(std::size_t begin, std::size_t end);
    /// A punctuation or operator that both dialects have; false if there is none here.
    bool addOperator();
    /// A `?`, a hyphen and the like: whatever the byte is, one token of it that nothing accepts.
    void addBad(std::size_t size);
    /// Where the name that has a letter at `at` ends; at the latest at `end`.
    std::size_t nameEnd(std::size_t at, std::size_t end) const
    {
        while (at < end && nameBytes.has(m_source[at]))
            ++at;
        return at;
    }

    void report(Diagnostic diagnostic);
    LexTokens& tokens() { return m_tokens; }

private:
    std::string_view m_source;
    LexTokens& m_tokens;
    std::vector<Diagnostic>& m_diagnostics;
    std::size_t m_at = 0;
    Mode m_mode = Mode::Exact;
};

/// Strings protect delimiters, delimiters inside tags nest, and a lone brace is forgiven once: LiqP's way.
void lexWithQuotes(Lexer& lexer);

/// A tag ends at the first closing delimiter, whatever stands before it: Shopify's way.
void lexWithoutQuotes(Lexer& lexer);

Keyword keywordOf(std::string_view word);

/// A punctuation or operator.
struct Symbol {
    LexType type = LexType::End;
    TokenKind colour = TokenKind::Operator;
    std::uint8_t size = 0; ///< in bytes; 0: there is none
    bool mayBeLonger = false; ///< with the byte behind it
};

/// The one that these two bytes begin with.
Symbol symbolOf(char first, char second);

} // namespace hookbench::liquid
