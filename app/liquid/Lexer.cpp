// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Lexer.h"

#include "liquid/Characters.h"
#include "liquid/Value.h"

#include <array>

namespace hookbench::liquid {

namespace {

struct Word {
    std::string_view text;
    Keyword keyword;
};

/// Sorted by their first letters.
constexpr auto words = std::to_array<Word>({
    {"and", Keyword::And},
    {"assign", Keyword::Tag},
    {"blank", Keyword::Blank},
    {"contains", Keyword::Contains},
    {"case", Keyword::Tag},
    {"capture", Keyword::Tag},
    {"comment", Keyword::Tag},
    {"cycle", Keyword::Tag},
    {"empty", Keyword::Empty},
    {"elsif", Keyword::Tag},
    {"else", Keyword::Tag},
    {"endif", Keyword::Tag},
    {"endfor", Keyword::Tag},
    {"endunless", Keyword::Tag},
    {"endcase", Keyword::Tag},
    {"endcapture", Keyword::Tag},
    {"endcomment", Keyword::Tag},
    {"endtablerow", Keyword::Tag},
    {"false", Keyword::False},
    {"for", Keyword::Tag},
    {"in", Keyword::In},
    {"if", Keyword::Tag},
    {"include", Keyword::Tag},
    {"nil", Keyword::Nil},
    {"null", Keyword::Nil},
    {"or", Keyword::Or},
    {"true", Keyword::True},
    {"tablerow", Keyword::Tag},
    {"unless", Keyword::Tag},
    {"with", Keyword::With},
    {"when", Keyword::Tag},
});

/// Of the words with one first letter: where they begin, and which sizes they have, as bits. Nearly all other words
/// drop out by their size.
struct Initial {
    std::uint8_t first = 0;
    std::uint16_t sizes = 0;
};

constexpr std::array<Initial, 256> initials = [] {
    std::array<Initial, 256> made{};
    for (std::size_t i = words.size(); i-- > 0;) {
        Initial& initial = made[static_cast<unsigned char>(words[i].text.front())];
        initial.first = static_cast<std::uint8_t>(i);
        initial.sizes = static_cast<std::uint16_t>(initial.sizes | 1U << words[i].text.size());
    }
    return made;
}();

constexpr std::array<Symbol, 256> symbols = [] {
    constexpr TokenKind punctuation = TokenKind::Punctuation;
    constexpr TokenKind sign = TokenKind::Operator;
    std::array<Symbol, 256> made{};
    made['.'] = {LexType::Dot, punctuation, 1, true};
    made['|'] = {LexType::Pipe, sign, 1};
    made[':'] = {LexType::Colon, punctuation, 1};
    made[','] = {LexType::Comma, punctuation, 1};
    made['='] = {LexType::Assign, sign, 1, true};
    made['!'] = {LexType::End, sign, 0, true};
    made['<'] = {LexType::Less, sign, 1, true};
    made['>'] = {LexType::Greater, sign, 1, true};
    made['('] = {LexType::OpenParenthesis, punctuation, 1};
    made[')'] = {LexType::CloseParenthesis, punctuation, 1};
    made['['] = {LexType::OpenBracket, punctuation, 1};
    made[']'] = {LexType::CloseBracket, punctuation, 1};
    made['?'] = {LexType::QuestionMark, sign, 1};
    made['-'] = {LexType::Minus, sign, 1};
    return made;
}();

/// What the two bytes are together; size 0 if nothing.
Symbol longerSymbol(char first, char second)
{
    if (first == '.' && second == '.')
        return {LexType::DotDot, TokenKind::Punctuation, 2};
    if (first == '<' && second == '>')
        return {LexType::NotEqual, TokenKind::Operator, 2};
    if (first == '.' || second != '=')
        return {};
    const LexType type = first == '=' ? LexType::Equal
        : first == '!'                ? LexType::NotEqual
        : first == '<'                ? LexType::LessOrEqual
                                      : LexType::GreaterOrEqual;
    return {type, TokenKind::Operator, 2};
}

/// Whether a keyword begins like this word and is as long.
inline bool hasKeywordSize(std::string_view word)
{
    return word.size() < 16 && (initials[static_cast<unsigned char>(word.front())].sizes >> word.size() & 1U) != 0;
}

} // namespace

Keyword keywordOf(std::string_view word)
{
    if (hasKeywordSize(word)) {
        for (std::size_t i = initials[static_cast<unsigned char>(word.front())].first;
             i < words.size() && words[i].text.front() == word.front(); ++i) {
            if (isSameText(words[i].text, word))
                return words[i].keyword;
        }
    }
    const bool isEnd = word.size() > 3 && word[0] == 'e' && word[1] == 'n' && word[2] == 'd' && beginsName(word[3]);
    return isEnd ? Keyword::EndName : Keyword::None;
}

Lexer::Lexer(std::string_view source, LexTokens& tokens, std::vector<Diagnostic>& diagnostics, Mode mode)
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

void Lexer::addTextUpTo(std::size_t end)
{
    if (end > m_at)
        add(LexType::Text, end - m_at, TokenKind::Text);
}

void Lexer::addName(std::size_t size)
{
    addNameAt(m_at, m_at + size);
    m_at += size;
}

void Lexer::addNameAt(std::size_t begin, std::size_t end)
{
    const std::string_view word(m_source.data() + begin, end - begin);
    const Keyword keyword = word.front() == 'e' || hasKeywordSize(word) ? keywordOf(word) : Keyword::None;
    const bool isConstant = keyword >= Keyword::True && keyword <= Keyword::Blank;
    addAt(begin, end, LexType::Name, isConstant ? TokenKind::Constant : TokenKind::Variable).keyword = keyword;
}

Symbol symbolOf(char first, char second)
{
    const Symbol one = symbols[static_cast<unsigned char>(first)];
    if (!one.mayBeLonger)
        return one;
    const Symbol two = longerSymbol(first, second);
    return two.size > 0 ? two : one;
}

bool Lexer::addOperator()
{
    const Symbol symbol = symbolOf(peek(), peek(1));
    if (symbol.size == 0)
        return false;
    add(symbol.type, symbol.size, symbol.colour);
    return true;
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
