// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Value.h"

#include <algorithm>
#include <charconv>

namespace hookbench::json {

namespace {

/// Writes values, one item a line or without any white space.
class Writer {
public:
    explicit Writer(bool indented)
        : m_indented(indented)
    {
    }

    void write(const Value& value)
    {
        switch (value.kind()) {
        case Value::Kind::Null:
            m_json += "null";
            break;
        case Value::Kind::Boolean:
            m_json += value.toBoolean() ? "true" : "false";
            break;
        case Value::Kind::Number:
            m_json += value.text();
            break;
        case Value::Kind::String:
            appendQuoted(m_json, value.text());
            break;
        case Value::Kind::Array:
            writeItems('[', value.items(), ']', [this](const Value& item) { write(item); });
            break;
        case Value::Kind::Object:
            writeItems('{', value.members(), '}', [this](const Value::Member& member) {
                appendQuoted(m_json, member.first);
                m_json += m_indented ? ": " : ":";
                write(member.second);
            });
            break;
        }
    }

    std::string take() { return std::move(m_json); }

private:
    template <typename Items, typename WriteItem>
    void writeItems(char open, const Items& items, char close, WriteItem writeItem)
    {
        m_json += open;
        ++m_depth;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_json += ',';
            breakLine();
            writeItem(items[i]);
        }
        --m_depth;
        if (!items.empty())
            breakLine();
        m_json += close;
    }

    void breakLine()
    {
        if (m_indented)
            m_json.append(1, '\n').append(2 * m_depth, ' ');
    }

    std::string m_json;
    bool m_indented;
    std::size_t m_depth = 0;
};

/// What stands after the backslash for characters that have a short form; 0 for all others.
char shortEscape(char character)
{
    switch (character) {
    case '"':
    case '\\':
        return character;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

} // namespace

Value Value::boolean(bool value)
{
    Value result;
    result.m_kind = Kind::Boolean;
    result.m_boolean = value;
    return result;
}

Value Value::number(std::string text)
{
    Value result;
    result.m_kind = Kind::Number;
    result.m_text = std::move(text);
    return result;
}

Value Value::integer(long long value)
{
    return number(std::to_string(value));
}

Value Value::string(std::string text)
{
    Value result;
    result.m_kind = Kind::String;
    result.m_text = std::move(text);
    return result;
}

Value Value::array(std::vector<Value> items)
{
    Value result;
    result.m_kind = Kind::Array;
    result.m_items = std::move(items);
    return result;
}

Value Value::object(std::vector<Member> members)
{
    Value result;
    result.m_kind = Kind::Object;
    result.m_members = std::move(members);
    return result;
}

bool Value::toBoolean(bool fallback) const
{
    return m_kind == Kind::Boolean ? m_boolean : fallback;
}

std::optional<long long> Value::toInteger() const
{
    if (m_kind != Kind::Number)
        return std::nullopt;
    long long integer = 0;
    const char* end = m_text.data() + m_text.size();
    const auto [stop, error] = std::from_chars(m_text.data(), end, integer);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return integer;
}

const Value* Value::find(std::string_view name) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [name](const Member& member) { return member.first == name; });
    return found == m_members.end() ? nullptr : &found->second;
}

std::string Value::textOf(std::string_view name, std::string fallback) const
{
    const Value* value = find(name);
    if (value != nullptr && value->isString())
        return value->text();
    return fallback;
}

void Value::set(std::string_view name, Value value)
{
    if (m_kind == Kind::Null)
        m_kind = Kind::Object;
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [name](const Member& member) { return member.first == name; });
    if (found == m_members.end())
        m_members.emplace_back(std::string(name), std::move(value));
    else
        found->second = std::move(value);
}

void Value::remove(std::string_view name)
{
    std::erase_if(m_members, [name](const Member& member) { return member.first == name; });
}

std::string toText(const Value& value)
{
    Writer writer(true);
    writer.write(value);
    return writer.take() + '\n';
}

std::string toCompactText(const Value& value)
{
    Writer writer(false);
    writer.write(value);
    return writer.take();
}

void appendQuoted(std::string& json, std::string_view text)
{
    json += '"';
    for (const char character : text) {
        if (const char escape = shortEscape(character)) {
            json.append({'\\', escape});
        } else if (static_cast<unsigned char>(character) < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            json.append("\\u00").append({digits[character / 16], digits[character % 16]});
        } else {
            json += character;
        }
    }
    json += '"';
}

} // namespace hookbench::json
