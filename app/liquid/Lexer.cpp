// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Lexer.h"

#include "liquid/Characters.h"

#include <array>

namespace hookbench::liquid {

namespace {

struct Word {
    std::string_view text;
    Keyword keyword;
};

constexpr auto words = std::to_array<Word>({
    {"true", Keyword::True},
    {"false", Keyword::False},
    {"nil", Keyword::Nil},
    {"null", Keyword::Nil},
    {"empty", Keyword::Empty},
    {"blank", Keyword::Blank},
    {"and", Keyword::And},
    {"or", Keyword::Or},
    {"contains", Keyword::Contains},
    {"in", Keyword::In},
    {"with", Keyword::With},
    {"if", Keyword::Tag},
    {"elsif", Keyword::Tag},
    {"else", Keyword::Tag},
    {"endif", Keyword::Tag},
    {"for", Keyword::Tag},
    {"endfor", Keyword::Tag},
    {"unless", Keyword::Tag},
    {"endunless", Keyword::Tag},
    {"assign", Keyword::Tag},
    {"case", Keyword::Tag},
    {"when", Keyword::Tag},
    {"endcase", Keyword::Tag},
    {"capture", Keyword::Tag},
    {"endcapture", Keyword::Tag},
    {"comment", Keyword::Tag},
    {"endcomment", Keyword::Tag},
    {"cycle", Keyword::Tag},
    {"tablerow", Keyword::Tag},
    {"endtablerow", Keyword::Tag},
    {"include", Keyword::Tag},
});

struct Symbol {
    std::string_view text;
    LexType type;
    TokenKind colour;
};

/// Longer ones first.
constexpr auto symbols = std::to_array<Symbol>({
    {"..", LexType::DotDot, TokenKind::Punctuation},
    {"==", LexType::Equal, TokenKind::Operator},
    {"!=", LexType::NotEqual, TokenKind::Operator},
    {"<>", LexType::NotEqual, TokenKind::Operator},
    {">=", LexType::GreaterOrEqual, TokenKind::Operator},
    {"<=", LexType::LessOrEqual, TokenKind::Operator},
    {".", LexType::Dot, TokenKind::Punctuation},
    {"|", LexType::Pipe, TokenKind::Operator},
    {":", LexType::Colon, TokenKind::Punctuation},
    {",", LexType::Comma, TokenKind::Punctuation},
    {"=", LexType::Assign, TokenKind::Operator},
    {">", LexType::Greater, TokenKind::Operator},
    {"<", LexType::Less, TokenKind::Operator},
    {"(", LexType::OpenParenthesis, TokenKind::Punctuation},
    {")", LexType::CloseParenthesis, TokenKind::Punctuation},
    {"[", LexType::OpenBracket, TokenKind::Punctuation},
    {"]", LexType::CloseBracket, TokenKind::Punctuation},
    {"?", LexType::QuestionMark, TokenKind::Operator},
    {"-", LexType::Minus, TokenKind::Operator},
});

} // namespace

Keyword keywordOf(std::string_view word)
{
    for (const Word& candidate : words) {
        if (candidate.text.front() == word.front() && candidate.text == word)
            return candidate.keyword;
    }
    return word.size() > 3 && word.starts_with("end") && beginsName(word[3]) ? Keyword::EndName : Keyword::None;
}

Lexer::Lexer(std::string_view source, std::vector<LexToken>& tokens, std::vector<Diagnostic>& diagnostics, Mode mode)
    : m_source(source)
    , m_tokens(tokens)
    , m_diagnostics(diagnostics)
    , m_mode(mode)
{
}

void Lexer::skipTagSpace()
{
    while (m_at < m_source.size() && isTagSpace(m_source[m_at]))
        ++m_at;
}

LexToken& Lexer::add(LexType type, std::size_t size, TokenKind colour)
{
    LexToken token;
    token.begin = static_cast<std::uint32_t>(m_at);
    token.end = static_cast<std::uint32_t>(m_at + size);
    token.type = type;
    token.colour = colour;
    m_at += size;
    m_tokens.push_back(token);
    return m_tokens.back();
}

void Lexer::addTextUpTo(std::size_t end)
{
    if (end > m_at)
        add(LexType::Text, end - m_at, TokenKind::Text);
}

std::size_t Lexer::nameSize() const
{
    std::size_t size = 0;
    while (m_at + size < m_source.size() && continuesName(m_source[m_at + size]))
        ++size;
    return size;
}

void Lexer::addName(std::size_t size)
{
    const Keyword keyword = keywordOf(m_source.substr(m_at, size));
    const bool isConstant = keyword >= Keyword::True && keyword <= Keyword::Blank;
    add(LexType::Name, size, isConstant ? TokenKind::Constant : TokenKind::Variable).keyword = keyword;
}

bool Lexer::addOperator()
{
    const char c = peek();
    for (const Symbol& symbol : symbols) {
        if (symbol.text.front() == c && isAhead(symbol.text)) {
            add(symbol.type, symbol.text.size(), symbol.colour);
            return true;
        }
    }
    return false;
}

void Lexer::addBad(std::size_t size)
{
    add(LexType::Bad, size, TokenKind::Invalid);
}

void Lexer::report(Diagnostic diagnostic)
{
    m_diagnostics.push_back(std::move(diagnostic));
}

} // namespace hookbench::liquid
