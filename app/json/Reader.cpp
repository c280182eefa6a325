// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Reader.h"

#include "json/Scanner.h"

#include <utility>
#include <vector>

namespace hookbench::json {

namespace {

/// Builds a value from the tokens of valid JSON, without recursion.
class ValueBuilder {
public:
    explicit ValueBuilder(std::string_view text)
        : m_text(text)
    {
    }

    void add(const Token& token)
    {
        const std::string_view text = m_text.substr(token.range.begin, token.range.size());
        switch (token.kind) {
        case TokenKind::BeginObject:
            m_open.push_back({std::move(m_key), Value::object()});
            m_open.back().second.members().reserve(usualMembers);
            break;
        case TokenKind::BeginArray:
            m_open.push_back({std::move(m_key), Value::array()});
            break;
        case TokenKind::EndObject:
        case TokenKind::EndArray:
            close();
            break;
        case TokenKind::Key:
            m_key = stringText(text);
            break;
        case TokenKind::String:
            put(Value::string(stringText(text)));
            break;
        case TokenKind::Number:
            put(Value::number(std::string(text)));
            break;
        case TokenKind::Literal:
            put(text == "null" ? Value() : Value::boolean(text == "true"));
            break;
        default:
            break;
        }
    }

    Value take() { return std::move(m_root); }

private:
    static constexpr std::size_t usualMembers = 4; // more of them move less often

    void close()
    {
        Value::Member closed = std::move(m_open.back());
        m_open.pop_back();
        m_key = std::move(closed.first);
        put(std::move(closed.second));
    }

    void put(Value value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().second.isObject())
            m_open.back().second.members().emplace_back(std::move(m_key), std::move(value));
        else
            m_open.back().second.items().push_back(std::move(value));
    }

    std::string_view m_text;
    std::vector<Value::Member> m_open; ///< each with the key that it will have in what is around it
    std::string m_key;
    Value m_root;
};

} // namespace

Result<Value, Diagnostic> readValue(std::string_view text)
{
    Scan scanned = scan(text);
    if (!scanned.diagnostics.empty()) {
        Diagnostic first = std::move(scanned.diagnostics.front());
        first.place.part = Part::File;
        for (Place& place : first.related)
            place.part = Part::File;
        return Unexpected(std::move(first));
    }
    ValueBuilder builder(text);
    for (const Token& token : scanned.tokens)
        builder.add(token);
    return builder.take();
}

} // namespace hookbench::json
