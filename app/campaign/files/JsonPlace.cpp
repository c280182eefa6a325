// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/JsonPlace.h"

#include "json/Scanner.h"
#include "json/Value.h"

#include <cstdint>

namespace hookbench {

namespace {

using json::TokenKind;

/// Walks the tokens of a JSON text down to one value.
class PlaceFinder {
public:
    explicit PlaceFinder(std::string_view text)
        : m_text(text)
        , m_tokens(json::scan(text).tokens)
    {
    }

    ByteRange find(const std::vector<std::string>& path)
    {
        skipSpace();
        ByteRange place = valueRange();
        for (const std::string& step : path) {
            if (!enter(step))
                break;
            place = valueRange();
        }
        return place;
    }

private:
    bool atEnd() const { return m_next >= m_tokens.size(); }
    TokenKind kind() const { return atEnd() ? TokenKind::Invalid : m_tokens[m_next].kind; }
    std::string_view text() const { return m_text.substr(m_tokens[m_next].range.begin, m_tokens[m_next].range.size()); }

    void skipSpace()
    {
        while (!atEnd() && kind() == TokenKind::Space)
            ++m_next;
    }

    std::size_t endOfValue() const
    {
        if (kind() != TokenKind::BeginObject && kind() != TokenKind::BeginArray)
            return m_next;
        std::size_t end = m_next + 1;
        while (end + 1 < m_tokens.size() && m_tokens[end].depth > m_tokens[m_next].depth)
            ++end;
        return end;
    }

    ByteRange valueRange() const
    {
        if (atEnd())
            return {m_text.size(), m_text.size()};
        return {m_tokens[m_next].range.begin, m_tokens[std::min(endOfValue(), m_tokens.size() - 1)].range.end};
    }

    /// Moves to the member or element named by the step; stays where it is if there is none.
    bool enter(const std::string& step)
    {
        const bool isObject = kind() == TokenKind::BeginObject;
        if (!isObject && kind() != TokenKind::BeginArray)
            return false;
        std::string key;
        json::appendQuoted(key, step);
        const std::size_t start = m_next;
        const std::size_t end = endOfValue();
        std::size_t position = 0;
        bool isFound = false;
        for (++m_next; m_next < end; m_next = endOfValue() + 1) {
            skipSpace();
            if (isObject && kind() == TokenKind::Key) {
                isFound = text() == key;
            } else if (isFound && kind() != TokenKind::Colon) {
                return true;
            } else if (!isObject && kind() != TokenKind::Comma && std::to_string(position++) == step) {
                return m_next < end;
            }
        }
        m_next = start;
        return false;
    }

    std::string_view m_text;
    std::vector<json::Token> m_tokens;
    std::size_t m_next = 0;
};

} // namespace

ByteRange placeOfMember(std::string_view json, const std::vector<std::string>& path)
{
    return PlaceFinder(json).find(path);
}

} // namespace hookbench
