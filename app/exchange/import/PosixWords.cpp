// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExchangeFinding.h"
#include "exchange/import/CommandWords.h"
#include "exchange/import/DollarQuotes.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isNameByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

class PosixReader {
public:
    explicit PosixReader(std::string_view text)
        : m_text(text)
    {
    }

    CommandLines read()
    {
        skipPrompt();
        while (m_at < m_text.size())
            readOne();
        endCommand();
        return std::move(m_lines);
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }

    void readOne()
    {
        const char byte = current();
        if (byte == '\\' && isLineEnd(m_at + 1)) {
            m_at = lineEnd(m_at + 1);
            skipSecondPrompt();
        } else if (byte == '\n' || byte == '\r') {
            endCommand();
            ++m_at;
            skipPrompt();
        } else if (byte == ' ' || byte == '\t') {
            endWord();
            ++m_at;
        } else if (byte == '#' && !m_isInWord) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (std::string_view("|;&<>()").find(byte) != std::string_view::npos) {
            readOperator();
        } else {
            readQuotable();
        }
    }

    void readQuotable()
    {
        begin();
        const char byte = current();
        if (byte == '\'') {
            readSingleQuoted();
        } else if (byte == '"') {
            readDoubleQuoted();
        } else if (byte == '$' && next() == '\'') {
            readDollarQuoted();
        } else if (byte == '$' && next() == '"') {
            ++m_at;
            readDoubleQuoted();
        } else if (byte == '$' || byte == '`') {
            readExpansion();
        } else if (byte == '\\') {
            m_word.text += next();
            m_at = std::min(m_at + 2, m_text.size());
        } else {
            m_word.text += byte;
            ++m_at;
        }
    }

    void readSingleQuoted()
    {
        const std::size_t end = m_text.find('\'', m_at + 1);
        if (end == std::string_view::npos)
            return unclosed();
        m_word.text += m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
    }

    void readDollarQuoted()
    {
        const auto quoted = readDollarQuotes(m_text, m_at);
        if (!quoted)
            return unclosed();
        m_word.text += quoted->text;
        m_at = quoted->end;
    }

    void readDoubleQuoted()
    {
        const std::size_t begun = m_at++;
        while (m_at < m_text.size() && current() != '"') {
            if (current() == '\\' && isLineEnd(m_at + 1)) {
                m_at = lineEnd(m_at + 1);
            } else if (current() == '\\' && std::string_view("$`\"\\").find(next()) != std::string_view::npos
                && m_at + 1 < m_text.size()) {
                m_word.text += next();
                m_at += 2;
            } else if (current() == '$' || current() == '`') {
                readExpansion();
            } else {
                m_word.text += current();
                ++m_at;
            }
        }
        if (m_at >= m_text.size()) {
            m_at = begun;
            return unclosed();
        }
        ++m_at;
    }

    /// $NAME, ${NAME}; anything else that the shell would put in is a finding and stands as it is.
    void readExpansion()
    {
        const std::size_t begun = m_at;
        const bool isBraced = next() == '{';
        const std::size_t nameBegin = m_at + (isBraced ? 2 : 1);
        std::size_t end = nameBegin;
        while (end < m_text.size() && isNameByte(m_text[end]))
            ++end;
        const bool isVariable =
            current() == '$' && end > nameBegin && (!isBraced || m_text.substr(end).starts_with('}'));
        if (isVariable) {
            m_word.text.append("<").append(m_text.substr(nameBegin, end - nameBegin)).append(">");
            m_word.hasVariable = true;
            m_at = end + (isBraced ? 1 : 0);
            return;
        }
        if (current() == '`' || next() == '(')
            report("exchange.shell", Severity::Error, {begun, begun + 1},
                HOOKBENCH_TEXT("The shell would run a command here and put in what it prints"),
                HOOKBENCH_TEXT("Put the text itself in: nothing is run here."));
        m_word.text += current();
        ++m_at;
    }

    void readOperator()
    {
        const std::size_t begun = m_at;
        const char byte = current();
        endWord();
        ++m_at;
        if (byte == ';' || (byte == '&' && current() == '&')) {
            m_at += byte == '&' ? 1 : 0;
            endCommand();
            return;
        }
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        report("exchange.shell", Severity::Warning, {begun, end},
            HOOKBENCH_TEXT("The rest of this line is for the shell; it was left out"),
            HOOKBENCH_TEXT("Pipes and files have no part in a request."));
        m_at = end;
    }

    void unclosed()
    {
        report("exchange.unclosed-quote", Severity::Error, {m_at, m_at + 1},
            HOOKBENCH_TEXT("This quotation mark is never closed"),
            HOOKBENCH_TEXT("Copy the whole command, or close the quotation mark."));
        m_at = m_text.size();
    }

    bool isLineEnd(std::size_t at) const
    {
        return at < m_text.size() && (m_text[at] == '\n' || m_text.substr(at).starts_with("\r\n"));
    }
    std::size_t lineEnd(std::size_t at) const { return at + (m_text[at] == '\r' ? 2 : 1); }

    /// "$ curl …", as documentation shows commands.
    void skipPrompt()
    {
        while (current() == ' ' || current() == '\t')
            ++m_at;
        m_hasPrompt = current() == '$' && next() == ' ';
        if (m_hasPrompt)
            m_at += 2;
    }

    void skipSecondPrompt()
    {
        if (m_hasPrompt && !m_isInWord && current() == '>' && next() == ' ')
            m_at += 2;
    }

    void begin()
    {
        if (!m_isInWord)
            m_word.range.begin = m_at;
        m_isInWord = true;
    }

    void endWord()
    {
        if (!m_isInWord)
            return;
        m_word.range.end = m_at;
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

    std::string_view m_text;
    std::size_t m_at = 0;
    CommandWord m_word;
    bool m_hasPrompt = false;
    bool m_isInWord = false;
    std::vector<CommandWord> m_words;
    CommandLines m_lines;
};

} // namespace

CommandLines posixCommands(std::string_view text)
{
    return PosixReader(text).read();
}

} // namespace hookbench
