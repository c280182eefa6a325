// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CurlyQuotes.h"

#include "editor/LineContext.h"

#include <array>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t lineReach = 20'000;
constexpr std::array<std::string_view, 8> curly{
    "\u201c", "\u201d", "\u201e", "\u201f", "\u2018", "\u2019", "\u201a", "\u201b"};

/// Index in `curly`, or its size.
std::size_t curlyAt(std::string_view text, std::size_t at)
{
    std::size_t kind = 0;
    while (kind < curly.size() && !text.substr(at).starts_with(curly[kind]))
        ++kind;
    return kind;
}

class CurlyReader {
public:
    CurlyReader(std::string_view body, const ByteRange& part)
        : m_body(body)
        , m_part(part)
    {
        const LineContext context = lineContextAt(body, part.begin, lineReach);
        m_isInTag = context == LineContext::Tag || context == LineContext::LiquidString;
        if (context == LineContext::JsonString)
            m_quote = '"';
        else if (context == LineContext::LiquidString)
            m_quote = '\''; // nearly always; strings in bodies are best written so
    }

    std::vector<BodyChange> read()
    {
        for (std::size_t at = m_part.begin; at < m_part.end;)
            at += step(at);
        return std::move(m_found);
    }

private:
    std::size_t step(std::size_t at)
    {
        const std::string_view two = m_body.substr(at, 2);
        if (!m_isInTag && (two == "{{" || two == "{%")) {
            m_outerQuote = std::exchange(m_quote, '\0');
            m_isInTag = true;
            return 2;
        }
        if (m_isInTag && m_quote == '\0' && (two == "}}" || two == "%}")) {
            m_quote = m_outerQuote;
            m_isInTag = false;
            return 2;
        }
        return m_quote == '\0' ? stepOutside(at) : stepInString(at);
    }

    std::size_t stepInString(std::size_t at)
    {
        const char c = m_body[at];
        if (m_isCurly) {
            const std::size_t kind = curlyAt(m_body, at);
            if (kind == curly.size())
                return 1;
            note(at, kind);
            m_quote = '\0';
            m_isCurly = false;
            return curly[kind].size();
        }
        if (c == '\\' && !m_isInTag)
            return 2;
        if (c == m_quote || (!m_isInTag && (c == '\n' || c == '\r')))
            m_quote = '\0';
        return 1;
    }

    std::size_t stepOutside(std::size_t at)
    {
        const char c = m_body[at];
        if (c == '"' || (m_isInTag && c == '\'')) {
            m_quote = c;
            return 1;
        }
        const std::size_t kind = curlyAt(m_body, at);
        if (kind == curly.size())
            return 1;
        note(at, kind);
        m_quote = '"';
        m_isCurly = true;
        return curly[kind].size();
    }

    void note(std::size_t at, std::size_t kind)
    {
        m_found.push_back({{at, at + curly[kind].size()}, m_isInTag ? "'" : "\""});
    }

    std::string_view m_body;
    ByteRange m_part;
    std::vector<BodyChange> m_found;
    char m_quote = '\0'; ///< that ends the string we are in
    char m_outerQuote = '\0'; ///< of the JSON string that the tag is in
    bool m_isInTag = false;
    bool m_isCurly = false; ///< the string was opened by a curly quote
};

} // namespace

std::vector<BodyChange> curlyDelimiters(std::string_view body, const ByteRange& part)
{
    return CurlyReader(body, part).read();
}

} // namespace hookbench
