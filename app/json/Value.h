// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hookbench::json {

/// A JSON value that keeps what QJsonDocument loses: numbers as written and the order of keys. A value type; for
/// settings, workspace files and profiles, not for large data.
class Value {
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    using Member = std::pair<std::string, Value>;

    Value() = default;
    static Value boolean(bool value);
    /// The text is taken as it is; the caller makes sure that it is a JSON number.
    static Value number(std::string text);
    static Value integer(long long value);
    static Value string(std::string text);
    static Value array(std::vector<Value> items = {});
    static Value object(std::vector<Member> members = {});

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isString() const { return m_kind == Kind::String; }

    bool toBoolean(bool fallback = false) const;
    /// A number written as an integer that fits into 64 bits; nothing for 1.0, 1e3 and everything else.
    std::optional<long long> toInteger() const;
    /// Text of a string or a number; empty for anything else.
    const std::string& text() const { return m_text; }

    const std::vector<Value>& items() const { return m_items; } ///< elements of an array
    std::vector<Value>& items() { return m_items; }
    const std::vector<Member>& members() const { return m_members; } ///< members of an object, in order
    std::vector<Member>& members() { return m_members; }

    /// The first member of that name; nullptr if there is none or this is no object.
    const Value* find(std::string_view name) const;
    /// Text of a string member, or the fallback.
    std::string textOf(std::string_view name, std::string fallback = {}) const;
    /// Changes the first member of that name in its place or adds one at the end. Makes this an object if it was null;
    /// not for other kinds.
    void set(std::string_view name, Value value);
    void remove(std::string_view name);

    bool operator==(const Value&) const = default;

private:
    Kind m_kind = Kind::Null;
    bool m_boolean = false;
    std::string m_text;
    std::vector<Value> m_items;
    std::vector<Member> m_members;
};

/// One item a line, two spaces a level, a final line feed: what the files of a workspace look like.
std::string toText(const Value& value);

/// Without any white space.
std::string toCompactText(const Value& value);

/// Appends a text (UTF-8) as a JSON string with its quotes. Escapes what JSON demands, nothing else.
void appendQuoted(std::string& json, std::string_view text);

} // namespace hookbench::json
