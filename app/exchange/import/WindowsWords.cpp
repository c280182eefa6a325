// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExchangeFinding.h"
#include "exchange/import/CommandWords.h"

namespace hookbench {

namespace {

/// What cmd.exe hands on: one byte each, or a whole <NAME>.
struct Unit {
    std::string text;
    std::size_t at = 0; ///< in the source
    bool isEscaped = false; ///< behind a ^
    bool isVariable = false;
    bool isLineEnd = false;
    bool isOperator = false;
};

bool isNameByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

/// %NAME%: its length, else 0.
std::size_t variableLength(std::string_view text)
{
    std::size_t end = 1;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == '%' ? end + 1 : 0;
}

std::size_t lineEndLength(std::string_view text)
{
    if (text.starts_with("\r\n"))
        return 2;
    return text.starts_with('\n') ? 1 : 0;
}

/// The rules of cmd.exe: ^ takes the meaning off the next character, but not inside quotes. Some versions of Chrome
/// wrote
/// ^\^" between plain quotes nevertheless, as if there were none: that is read as it was meant.
std::vector<Unit> unitsOf(std::string_view text)
{
    std::vector<Unit> units;
    const bool knowsQuotes = text.find("^\\^\"") == std::string_view::npos;
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.front() == '^' && !isQuoted && rest.size() > 1) {
            std::size_t escaped = 1;
            // A line that goes on; the first character of the next one is escaped, were it another line end.
            escaped += lineEndLength(rest.substr(escaped));
            if (at + escaped >= text.size())
                break;
            const std::size_t lineEnd = escaped > 1 ? lineEndLength(rest.substr(escaped)) : 0;
            const bool isPlain = escaped > 1 && lineEnd == 0;
            if (isPlain) { // read on: blanks part words, quotes quote
                at += escaped;
                continue;
            }
            units.push_back({lineEnd > 0 ? "\n" : std::string(1, rest[escaped]), at, true});
            at += escaped + (lineEnd > 0 ? lineEnd : 1);
            continue;
        }
        if (const std::size_t length = rest.front() == '%' ? variableLength(rest) : 0; length > 0) {
            units.push_back({'<' + std::string(rest.substr(1, length - 2)) + '>', at, false, true});
            at += length;
            continue;
        }
        if (const std::size_t length = lineEndLength(rest); length > 0) {
            units.push_back({"\n", at, false, false, true});
            isQuoted = false;
            at += length;
            continue;
        }
        if (rest.front() == '"')
            isQuoted = knowsQuotes && !isQuoted;
        const bool isOperator = !isQuoted && std::string_view("|&<>").find(rest.front()) != std::string_view::npos;
        units.push_back({std::string(1, rest.front()), at, false, false, false, isOperator});
        ++at;
    }
    return units;
}

/// The rules of the C runtime: words parted by blanks, "…" with \" and "" for a quote.
class RuntimeReader {
public:
    RuntimeReader(std::vector<Unit> units, std::size_t size)
        : m_units(std::move(units))
        , m_size(size)
    {
    }

    CommandLines read()
    {
        while (m_at < m_units.size())
            readOne();
        if (m_isQuoted)
            report("exchange.unclosed-quote", Severity::Error, {m_quoteBegin, m_quoteBegin + 1},
                HOOKBENCH_TEXT("This quotation mark is never closed"),
                HOOKBENCH_TEXT("Copy the whole command, or close the quotation mark."));
        endCommand();
        return std::move(m_lines);
    }

private:
    const Unit& unit() const { return m_units[m_at]; }
    bool isAt(std::size_t index, char byte) const
    {
        return index < m_units.size() && m_units[index].text.size() == 1 && m_units[index].text[0] == byte;
    }

    void readOne()
    {
        const Unit& one = unit();
        if (one.isLineEnd) { // cmd.exe knows no quotes over line ends
            endCommand();
            ++m_at;
        } else if (one.isOperator) {
            readOperator();
        } else if (!m_isQuoted && !one.isEscaped && (isAt(m_at, ' ') || isAt(m_at, '\t'))) {
            endWord();
            ++m_at;
        } else if (isAt(m_at, '\\')) {
            begin();
            readBackslashes();
        } else if (isAt(m_at, '"')) {
            begin();
            readQuote();
        } else {
            begin();
            m_word.text += one.text;
            m_word.hasVariable = m_word.hasVariable || one.isVariable;
            ++m_at;
        }
    }

    void readBackslashes()
    {
        std::size_t count = 0;
        bool areEscaped = true;
        for (; isAt(m_at, '\\'); ++m_at, ++count)
            areEscaped = areEscaped && unit().isEscaped;
        if (isAt(m_at, '"')) {
            m_word.text.append(count / 2, '\\');
            if (count % 2 == 1) {
                m_word.text += '"';
                ++m_at;
            }
            return;
        }
        m_word.text.append(areEscaped && count % 2 == 0 ? count / 2 : count, '\\');
    }

    void readQuote()
    {
        if (m_isQuoted && isAt(m_at + 1, '"')) {
            m_word.text += '"';
            m_at += 2;
            return;
        }
        m_isQuoted = !m_isQuoted;
        m_quoteBegin = unit().at;
        ++m_at;
    }

    void readOperator()
    {
        const std::size_t begun = unit().at;
        const bool isNext = isAt(m_at, '&');
        endCommand();
        ++m_at;
        if (isNext)
            return;
        while (m_at < m_units.size() && !unit().isLineEnd)
            ++m_at;
        report("exchange.shell", Severity::Warning, {begun, m_at < m_units.size() ? unit().at : m_size},
            HOOKBENCH_TEXT("The rest of this line is for the shell; it was left out"),
            HOOKBENCH_TEXT("Pipes and files have no part in a request."));
    }

    void begin()
    {
        if (!m_isInWord)
            m_word.range.begin = unit().at;
        m_isInWord = true;
    }

    void endWord()
    {
        if (!m_isInWord)
            return;
        m_word.range.end = m_at < m_units.size() ? unit().at : m_size;
        m_words.push_back(std::move(m_word));
        m_word = {};
        m_isInWord = false;
    }

    void endCommand()
    {
        endWord();
        if (!m_words.empty())
            m_lines.commands.push_back(std::move(m_words));
        m_words.clear();
    }

    void report(const char* code, Severity severity, ByteRange range, const char* message, const char* hint)
    {
        m_lines.diagnostics.push_back(exchangeFinding(code, severity, {Part::File, -1, range}, message, hint));
    }

    std::vector<Unit> m_units;
    std::size_t m_size;
    std::size_t m_at = 0;
    bool m_isQuoted = false;
    std::size_t m_quoteBegin = 0;
    bool m_isInWord = false;
    CommandWord m_word;
    std::vector<CommandWord> m_words;
    CommandLines m_lines;
};

/// Whether a word in double quotes has "" in its middle, which means a quote there and nothing at all in a POSIX shell,
/// and no word is quoted as only such a shell can.
bool hasDoubledQuotes(std::string_view text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; };
    bool isQuoted = false;
    bool isDoubled = false;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (!isQuoted && (text[at] == '\'' || text[at] == '\\'))
            return false;
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"') {
            const bool isInWord = !isBlank(text[at - 1]) && text[at + 1] == '"';
            isDoubled = isDoubled || (isQuoted && isInWord && at + 2 < text.size() && !isBlank(text[at + 2]));
            isQuoted = !isQuoted;
        }
    }
    return isDoubled;
}

} // namespace

CommandLines windowsCommands(std::string_view text)
{
    return RuntimeReader(unitsOf(text), text.size()).read();
}

bool looksLikeWindows(std::string_view text)
{
    return text.find("^\"") != std::string_view::npos || text.find("^\n") != std::string_view::npos
        || text.find("^\r\n") != std::string_view::npos || hasDoubledQuotes(text);
}

} // namespace hookbench
