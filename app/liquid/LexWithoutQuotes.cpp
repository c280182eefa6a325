// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/Lexer.h"
#include "liquid/SyntaxMessages.h"
#include "liquid/Value.h"
#include "text/Utf8.h"

namespace hookbench::liquid {

namespace {

constexpr bool isWordCharacter(char c)
{
    return beginsName(c) || isDigit(c);
}

constexpr ByteSet wordBytes(isWordCharacter);

/// A tag found in the text: where its inside begins and ends, and where it ends altogether.
struct TagRange {
    std::size_t nameBegin = 0;
    std::size_t nameEnd = 0;
    std::size_t innerEnd = 0;
    std::size_t end = 0;
    bool trims = false;

    std::string_view name(std::string_view source) const { return {source.data() + nameBegin, nameEnd - nameBegin}; }
};

class DelimitedLexer {
public:
    explicit DelimitedLexer(Lexer& lexer)
        : m_lexer(lexer)
        , m_source(lexer.source())
    {
    }

    void run()
    {
        while (!m_lexer.isAtEnd()) {
            const std::size_t open = findOpen();
            m_lexer.addTextUpTo(std::min(open, m_source.size()));
            if (m_lexer.isAtEnd())
                return;
            if (m_source[open + 1] == '{')
                readOutput();
            else
                readTag();
        }
    }

private:
    std::size_t findOpen() const
    {
        std::size_t at = m_source.find('{', m_lexer.at());
        while (at != std::string_view::npos
            && (at + 1 >= m_source.size() || (m_source[at + 1] != '{' && m_source[at + 1] != '%')))
            at = m_source.find('{', at + 1);
        return at;
    }

    /// Where an output that opens here ends as a token, and whether as it should.
    struct OutputEnd {
        std::size_t end = 0;
        bool isClosed = false;
    };
    OutputEnd outputEnd(std::size_t open) const;
    void readOutput();
    void readTag();
    void open(LexType type);
    void close(LexType type, std::size_t end, bool trims);
    bool tagAt(std::size_t open, TagRange& tag) const;
    std::size_t findBlockToken(std::size_t from) const;
    std::size_t lastTagOf(std::size_t begin, std::size_t end) const;
    std::size_t findEndTag(std::size_t from, std::string_view name) const;
    std::size_t findCommentEnd(std::size_t from) const;
    void readInner(std::size_t end);
    // Each makes a token of what begins there, and tells where it ends.
    std::size_t readName(std::size_t begin, std::size_t end);
    std::size_t readNumber(std::size_t begin, std::size_t end);
    std::size_t readString(std::size_t begin, std::size_t end);
    std::size_t readSymbol(std::size_t begin, std::size_t end);
    void skipBlock(std::string_view name);
    void readLines(const TagRange& tag);
    void readLineComment(std::size_t end);

    Lexer& m_lexer;
    std::string_view m_source;
};

void DelimitedLexer::open(LexType type)
{
    const bool trims = m_lexer.peek(2) == '-';
    m_lexer.add(type, trims ? 3 : 2, type == LexType::OutputOpen ? TokenKind::OutputDelimiter : TokenKind::TagDelimiter)
        .trims = trims;
}

void DelimitedLexer::close(LexType type, std::size_t end, bool trims)
{
    m_lexer.moveTo(end - (trims ? 3 : 2));
    m_lexer
        .add(type, trims ? 3 : 2, type == LexType::OutputClose ? TokenKind::OutputDelimiter : TokenKind::TagDelimiter)
        .trims = trims;
}

/// Ends at the first }}, even in a string. A single } with something else behind it, or the beginning of a tag before
/// it, leaves the output unclosed.
void DelimitedLexer::readOutput()
{
    const std::size_t begin = m_lexer.at();
    const OutputEnd found = outputEnd(begin);
    open(LexType::OutputOpen);
    if (!found.isClosed) {
        m_lexer.report(syntaxError(syntax::unclosedOutput, {begin, begin + 2}));
        m_lexer.addBad(std::max(found.end, m_lexer.at()) - m_lexer.at());
        return;
    }
    const std::size_t end = found.end - 2;
    const bool trims = end > m_lexer.at() && m_source[end - 1] == '-';
    readInner(trims ? end - 1 : end);
    close(LexType::OutputClose, end + 2, trims);
}

DelimitedLexer::OutputEnd DelimitedLexer::outputEnd(std::size_t open) const
{
    const std::size_t brace = m_source.find('}', open + 2);
    const bool isPair = brace != std::string_view::npos && brace + 1 < m_source.size() && m_source[brace + 1] == '}';
    if (isPair && m_source.substr(0, brace).find('{', open + 2) == std::string_view::npos)
        return {brace + 2, true}; // as nearly all do
    for (std::size_t at = m_source.find_first_of("{}", open + 2); at != std::string_view::npos;
         at = m_source.find_first_of("{}", at + 1)) {
        const char next = at + 1 < m_source.size() ? m_source[at + 1] : '\0';
        if (m_source[at] == '}')
            return {next == '}' ? at + 2 : at + 1, next == '}'};
        if (next == '%') {
            const std::size_t close = m_source.find("%}", at + 2);
            return {close == std::string_view::npos ? m_source.size() : close + 2, false};
        }
    }
    return {m_source.size(), false};
}

bool DelimitedLexer::tagAt(std::size_t open, TagRange& tag) const
{
    std::size_t at = open + 2;
    if (at < m_source.size() && m_source[at] == '-')
        ++at;
    const std::size_t close = m_source.find("%}", at);
    if (close == std::string_view::npos)
        return false;
    tag.trims = close > at && m_source[close - 1] == '-';
    tag.innerEnd = tag.trims ? close - 1 : close;
    tag.end = close + 2;
    while (at < tag.innerEnd && spaceBytes.has(m_source[at]))
        ++at;
    tag.nameBegin = at;
    if (at < tag.innerEnd && m_source[at] == '#')
        ++at;
    else
        while (at < tag.innerEnd && wordBytes.has(m_source[at]))
            ++at;
    tag.nameEnd = at;
    return true;
}

void DelimitedLexer::readTag()
{
    TagRange tag;
    const std::size_t begin = m_lexer.at();
    if (!tagAt(begin, tag)) {
        open(LexType::TagOpen);
        m_lexer.report(syntaxError(syntax::unclosedTag, {begin, begin + 2}));
        m_lexer.addBad(m_source.size() - m_lexer.at());
        return;
    }
    open(LexType::TagOpen);
    const std::string_view name = tag.name(m_source);
    m_lexer.moveTo(tag.nameBegin);
    if (!name.empty())
        m_lexer.add(LexType::Name, name.size(), TokenKind::TagName).keyword = keywordOf(name);
    if (isSameText(name, "liquid")) {
        readLines(tag);
        return;
    }
    if (isSameText(name, "#"))
        readLineComment(tag.innerEnd);
    else
        readInner(tag.innerEnd);
    close(LexType::TagClose, tag.end, tag.trims);
    if (isSameText(name, "raw") || isSameText(name, "comment") || isSameText(name, "doc"))
        skipBlock(name);
}

/// The next tag from there on, but for those within an output.
std::size_t DelimitedLexer::findBlockToken(std::size_t from) const
{
    for (std::size_t at = m_source.find('{', from); at != std::string_view::npos && at + 1 < m_source.size();
         at = m_source.find('{', from)) {
        if (m_source[at + 1] == '%')
            return at;
        from = m_source[at + 1] == '{' ? outputEnd(at).end : at + 1;
    }
    return std::string_view::npos;
}

/// The last tag with a name that begins in a token.
std::size_t DelimitedLexer::lastTagOf(std::size_t begin, std::size_t end) const
{
    const auto hasName = [this](std::size_t tag) {
        std::size_t at = tag + 2;
        at += at < m_source.size() && m_source[at] == '-' ? 1 : 0;
        while (at < m_source.size() && isSpace(m_source[at]))
            ++at;
        return at < m_source.size() && (m_source[at] == '#' || wordBytes.has(m_source[at]));
    };
    const std::string_view token = m_source.substr(0, end);
    std::size_t tag = token.rfind("{%");
    while (tag != std::string_view::npos && tag > begin && !hasName(tag))
        tag = token.rfind("{%", tag - 1);
    return tag == std::string_view::npos || tag < begin ? begin : tag;
}

/// The end tag of a raw or doc block: the last tag of the first token that has this name for it.
std::size_t DelimitedLexer::findEndTag(std::size_t from, std::string_view name) const
{
    TagRange tag;
    while ((from = m_source.find('{', from)) != std::string_view::npos && from + 1 < m_source.size()) {
        std::size_t end = from + 1;
        if (m_source[end] == '%') {
            if (!tagAt(from, tag))
                break;
            end = tag.end;
        } else if (m_source[end] == '{') {
            end = outputEnd(from).end;
        }
        if (m_source.substr(from, end - from).ends_with("%}")) {
            const std::size_t last = lastTagOf(from, end);
            if (tagAt(last, tag) && tag.name(m_source) == name)
                return last;
        }
        from = end;
    }
    return std::string_view::npos;
}

/// Comments nest, and hold whole tags and raw blocks.
std::size_t DelimitedLexer::findCommentEnd(std::size_t from) const
{
    int depth = 1;
    bool isInRaw = false;
    TagRange tag;
    for (std::size_t at = findBlockToken(from); at != std::string_view::npos && tagAt(at, tag);
         at = findBlockToken(tag.end)) {
        const std::string_view found = tag.name(m_source);
        if (isInRaw ? found == "endraw" : found == "raw")
            isInRaw = !isInRaw;
        else if (!isInRaw && found == "comment")
            ++depth;
        else if (!isInRaw && found == "endcomment" && --depth == 0)
            return at;
    }
    return std::string_view::npos;
}

void DelimitedLexer::skipBlock(std::string_view name)
{
    const std::size_t begin = m_lexer.at();
    const bool isRaw = name == "raw";
    const std::size_t end = name == "comment" ? findCommentEnd(begin) : findEndTag(begin, "end" + std::string(name));
    if (end == std::string_view::npos) {
        m_lexer.add(LexType::SkippedText, m_source.size() - begin, TokenKind::Comment);
        return;
    }
    if (end > begin)
        m_lexer.add(
            isRaw ? LexType::RawText : LexType::SkippedText, end - begin, isRaw ? TokenKind::Raw : TokenKind::Comment);
    readTag();
}

void DelimitedLexer::readInner(std::size_t end)
{
    const char* const source = m_source.data();
    std::size_t at = m_lexer.at();
    while (at < end) {
        const char c = source[at];
        if (spaceBytes.has(c))
            ++at;
        else if (nameBeginnings.has(c))
            at = readName(at, end);
        else if (isDigit(c) || (c == '-' && at + 1 < end && isDigit(source[at + 1])))
            at = readNumber(at, end);
        else if (c == '\'' || c == '"')
            at = readString(at, end);
        else
            at = readSymbol(at, end);
    }
    m_lexer.moveTo(end);
}

std::size_t DelimitedLexer::readName(std::size_t begin, std::size_t end)
{
    std::size_t nameEnd = m_lexer.nameEnd(begin + 1, end);
    if (nameEnd < end && m_source[nameEnd] == '?')
        ++nameEnd;
    m_lexer.addNameAt(begin, nameEnd);
    return nameEnd;
}

std::size_t DelimitedLexer::readString(std::size_t begin, std::size_t end)
{
    const std::size_t close = m_source.substr(0, end).find(m_source[begin], begin + 1);
    const bool isClosed = close != std::string_view::npos;
    const std::size_t stringEnd = isClosed ? close + 1 : begin + 1;
    m_lexer.addAt(
        begin, stringEnd, isClosed ? LexType::String : LexType::Bad, isClosed ? TokenKind::String : TokenKind::Invalid);
    return stringEnd;
}

std::size_t DelimitedLexer::readSymbol(std::size_t begin, std::size_t end)
{
    const Symbol symbol = symbolOf(m_source[begin], begin + 1 < m_source.size() ? m_source[begin + 1] : '\0');
    if (symbol.size > 0) {
        m_lexer.addAt(begin, begin + symbol.size, symbol.type, symbol.colour);
        return begin + symbol.size;
    }
    std::size_t charEnd = begin + 1;
    while (charEnd < end && isContinuationByte(m_source[charEnd]))
        ++charEnd;
    m_lexer.addAt(begin, charEnd, LexType::Bad, TokenKind::Invalid);
    return charEnd;
}

std::size_t DelimitedLexer::readNumber(std::size_t begin, std::size_t end)
{
    std::size_t at = begin + 1;
    const auto skipDigits = [&] {
        while (at < end && isDigit(m_source[at]))
            ++at;
    };
    skipDigits();
    LexType type = LexType::Integer;
    if (at + 1 < end && m_source[at] == '.' && isDigit(m_source[at + 1])) {
        type = LexType::Decimal;
        ++at;
        skipDigits();
    }
    m_lexer.addAt(begin, at, type, TokenKind::Number);
    return at;
}

/// Makes a tag of its own of each line of a `liquid` tag, and of its closing delimiter one that is named like it.
void DelimitedLexer::readLines(const TagRange& tag)
{
    const auto addEmpty = [this](LexType type) { m_lexer.add(type, 0, TokenKind::Space); };
    addEmpty(LexType::TagClose);
    while (m_lexer.at() < tag.innerEnd) {
        const std::size_t lineEnd = std::min(m_source.find('\n', m_lexer.at()), tag.innerEnd);
        std::size_t at = m_lexer.at();
        while (at < lineEnd && isSpace(m_source[at]))
            ++at;
        m_lexer.moveTo(at);
        if (at < lineEnd && m_source[at] == '#') {
            m_lexer.add(LexType::Dropped, lineEnd - at, TokenKind::Comment);
        } else if (at < lineEnd) {
            std::size_t nameEnd = at;
            while (nameEnd < lineEnd && wordBytes.has(m_source[nameEnd]))
                ++nameEnd;
            addEmpty(LexType::TagOpen);
            if (nameEnd > at)
                m_lexer.add(LexType::Name, nameEnd - at, TokenKind::TagName).keyword =
                    keywordOf(m_source.substr(at, nameEnd - at));
            readInner(lineEnd);
            addEmpty(LexType::TagClose);
        }
        m_lexer.moveTo(lineEnd < tag.innerEnd ? lineEnd + 1 : tag.innerEnd);
    }
    addEmpty(LexType::TagOpen);
    m_lexer.add(LexType::Name, tag.end - tag.innerEnd, TokenKind::TagDelimiter);
    m_lexer.add(LexType::TagClose, 0, TokenKind::Space).trims = tag.trims;
}

void DelimitedLexer::readLineComment(std::size_t end)
{
    if (m_lexer.at() < end)
        m_lexer.add(LexType::Dropped, end - m_lexer.at(), TokenKind::Comment);
}

} // namespace

void lexWithoutQuotes(Lexer& lexer)
{
    DelimitedLexer(lexer).run();
}

} // namespace hookbench::liquid
