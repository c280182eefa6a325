// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/Lexer.h"
#include "liquid/SyntaxMessages.h"
#include "text/Utf8.h"

namespace hookbench::liquid {

namespace {

/// One run over a template. Inside a tag, further opening delimiters nest, as LiqP's modes do: that matters inside
/// comments.
class QuotedLexer {
public:
    explicit QuotedLexer(Lexer& lexer)
        : m_lexer(lexer)
    {
    }

    void run()
    {
        while (!m_lexer.isAtEnd()) {
            if (m_depth == 0)
                readText();
            else
                readInTag();
        }
    }

private:
    void readText();
    void readInTag();
    bool readDelimiter();
    void open(LexType type);
    void close(LexType type, bool trims);
    void readString(char quote);
    void readNumber();
    void readName();
    void readRaw();
    bool isRawStart() const;
    void readForeign();
    void reportOnce(const SyntaxMessage& message, ByteRange range, std::string argument);

    Lexer& m_lexer;
    int m_depth = 0; ///< delimiters open
    bool m_hasForgiven = false;
    bool m_hasReported = false; ///< in this tag
};

void QuotedLexer::readText()
{
    const std::string_view source = m_lexer.source();
    std::size_t end = source.find('{', m_lexer.at());
    while (end != std::string_view::npos
        && (end + 1 >= source.size() || (source[end + 1] != '{' && source[end + 1] != '%')))
        end = source.find('{', end + 1);
    m_lexer.addTextUpTo(std::min(end, source.size()));
    if (end != std::string_view::npos)
        open(source[end + 1] == '{' ? LexType::OutputOpen : LexType::TagOpen);
}

void QuotedLexer::open(LexType type)
{
    const bool trims = m_lexer.peek(2) == '-' && m_depth == 0;
    m_lexer.add(type, trims ? 3 : 2, type == LexType::OutputOpen ? TokenKind::OutputDelimiter : TokenKind::TagDelimiter)
        .trims = trims;
    m_depth = m_lexer.isRecovering() ? 1 : m_depth + 1;
    m_hasReported = false;
}

void QuotedLexer::close(LexType type, bool trims)
{
    m_lexer
        .add(type, trims ? 3 : 2, type == LexType::OutputClose ? TokenKind::OutputDelimiter : TokenKind::TagDelimiter)
        .trims = trims;
    --m_depth;
}

bool QuotedLexer::readDelimiter()
{
    const bool trims = m_lexer.peek() == '-';
    const char first = m_lexer.peek(trims ? 1 : 0);
    const char second = m_lexer.peek(trims ? 2 : 1);
    if ((first == '}' || first == '%') && second == '}') {
        close(first == '}' ? LexType::OutputClose : LexType::TagClose, trims);
        return true;
    }
    if (!trims && first == '{' && (second == '{' || second == '%')) {
        open(second == '{' ? LexType::OutputOpen : LexType::TagOpen);
        return true;
    }
    return false;
}

void QuotedLexer::readInTag()
{
    const char c = m_lexer.peek();
    if (isTagSpace(c))
        m_lexer.skipTagSpace();
    else if (beginsName(c))
        readName();
    else if (isDigit(c) || (c == '-' && isDigit(m_lexer.peek(1))))
        readNumber();
    else if (c == '\'' || c == '"')
        readString(c);
    else if (c == '/' || c == '\\')
        m_lexer.add(LexType::Slash, 1, TokenKind::Invalid);
    else if (!readDelimiter() && !m_lexer.addOperator())
        readForeign();
}

void QuotedLexer::readString(char quote)
{
    const std::string_view source = m_lexer.source();
    const std::size_t begin = m_lexer.at();
    const std::size_t end = source.find(quote, begin + 1);
    if (m_lexer.isRecovering()) {
        const std::string_view string = source.substr(0, end);
        const std::size_t close = std::min(string.find("}}", begin), string.find("%}", begin));
        if (close < end) {
            reportOnce(syntax::unclosedString, {begin, close}, std::string(1, quote));
            m_lexer.addBad(close - begin);
            return;
        }
    }
    if (end == std::string_view::npos && !m_lexer.isRecovering() && !m_hasForgiven) {
        m_hasForgiven = true; // as LiqP starts over at the end: see readForeign()
        m_lexer.add(LexType::Dropped, source.size() - begin, TokenKind::Invalid);
        return;
    }
    if (end == std::string_view::npos) {
        reportOnce(syntax::unclosedString, {begin, source.size()}, std::string(1, quote));
        m_lexer.addBad(source.size() - begin);
        return;
    }
    m_lexer.add(LexType::String, end + 1 - begin, TokenKind::String);
}

void QuotedLexer::readNumber()
{
    std::size_t size = 1;
    while (isDigit(m_lexer.peek(size)))
        ++size;
    LexType type = LexType::Integer;
    if (m_lexer.peek(size) == '.' && m_lexer.peek(size + 1) != '.') {
        type = LexType::Decimal;
        ++size;
        while (isDigit(m_lexer.peek(size)))
            ++size;
    }
    m_lexer.add(type, size, TokenKind::Number);
}

void QuotedLexer::readName()
{
    const std::size_t size = m_lexer.nameEnd(m_lexer.at(), m_lexer.source().size()) - m_lexer.at();
    if (size != 3 || !m_lexer.isAhead("raw") || !isRawStart())
        m_lexer.addName(size);
    else if (m_lexer.isRecovering() && m_lexer.tokens().back().type != LexType::TagOpen)
        m_lexer.add(LexType::RawStart, 3, TokenKind::Invalid); // an error, but the rest shall not be lost over it
    else
        readRaw();
}

bool QuotedLexer::isRawStart() const
{
    std::size_t ahead = 3;
    while (isTagSpace(m_lexer.peek(ahead)))
        ++ahead;
    return m_lexer.peek(ahead) == '%' && m_lexer.peek(ahead + 1) == '}';
}

void QuotedLexer::readRaw()
{
    m_lexer.add(LexType::RawStart, 3, TokenKind::TagName);
    m_lexer.skipTagSpace();
    m_lexer.add(LexType::TagClose, 2, TokenKind::TagDelimiter);
    const std::string_view source = m_lexer.source();
    for (std::size_t open = source.find("{%", m_lexer.at()); open != std::string_view::npos;
         open = source.find("{%", open + 1)) {
        std::size_t name = open + 2;
        while (name < source.size() && isTagSpace(source[name]))
            ++name;
        if (!source.substr(name).starts_with("endraw"))
            continue;
        m_lexer.add(LexType::RawText, open - m_lexer.at(), TokenKind::Raw);
        m_lexer.add(LexType::TagOpen, 2, TokenKind::TagDelimiter);
        m_lexer.moveTo(name);
        m_lexer.add(LexType::RawEnd, 6, TokenKind::TagName);
        m_hasReported = false;
        return;
    }
    m_lexer.add(LexType::RawText, source.size() - m_lexer.at(), TokenKind::Raw);
}

/// LiqP stops at such a character, but when it starts over it has already read past a beginning of one of its longer
/// signs: so the first lone one of these four is dropped. Any other stops it for good.
void QuotedLexer::readForeign()
{
    const char c = m_lexer.peek();
    if (!m_hasForgiven && (c == '!' || c == '%' || c == '{' || c == '}')) {
        m_hasForgiven = true;
        m_lexer.add(LexType::Dropped, 1, TokenKind::Invalid);
        return;
    }
    std::size_t size = 1;
    while (isContinuationByte(m_lexer.peek(size)))
        ++size;
    const std::size_t begin = m_lexer.at();
    reportOnce(syntax::foreignCharacter, {begin, begin + size}, std::string(m_lexer.source().substr(begin, size)));
    m_lexer.addBad(size);
}

void QuotedLexer::reportOnce(const SyntaxMessage& message, ByteRange range, std::string argument)
{
    if (!m_hasReported)
        m_lexer.report(syntaxError(message, range, {std::move(argument)}));
    m_hasReported = true;
}

} // namespace

void lexWithQuotes(Lexer& lexer)
{
    QuotedLexer(lexer).run();
}

} // namespace hookbench::liquid
