// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"

#include <array>
#include <charconv>

namespace hookbench::liquid::ruby {

namespace {

void appendInteger(TextBuffer& text, std::int64_t value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    text.append({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

std::string_view escapeOf(char c, char next)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    case '\f':
        return "\\f";
    case '\v':
        return "\\v";
    case '\a':
        return "\\a";
    case '\b':
        return "\\b";
    case '\x1b':
        return "\\e";
    case '#':
        return next == '{' || next == '$' || next == '@' ? "\\#" : std::string_view();
    default:
        return {};
    }
}

void appendQuoted(TextBuffer& text, std::string_view content)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    text.append('"');
    for (std::size_t i = 0; i < content.size(); ++i) {
        const char c = content[i];
        const std::string_view escape = escapeOf(c, i + 1 < content.size() ? content[i + 1] : '\0');
        const auto byte = static_cast<unsigned char>(c);
        if (!escape.empty()) {
            text.append(escape);
        } else if (byte < 0x20 || byte == 0x7F) {
            text.append(byte == 0x7F ? "\\x" : "\\u00");
            text.append(digits[byte >> 4U]);
            text.append(digits[byte & 15U]);
        } else {
            text.append(c);
        }
    }
    text.append('"');
}

void appendMap(TextBuffer& text, const Map& map)
{
    text.append('{');
    for (const MapEntry& entry : map.entries()) {
        if (&entry != map.entries().data())
            text.append(", ");
        appendQuoted(text, entry.key());
        text.append("=>");
        appendInspected(text, entry.value);
    }
    text.append('}');
}

void appendList(TextBuffer& text, std::span<const Value> items)
{
    text.append('[');
    for (const Value& item : items) {
        if (&item != items.data())
            text.append(", ");
        appendInspected(text, item);
    }
    text.append(']');
}

} // namespace

void appendInspected(TextBuffer& text, const Value& value)
{
    if (value.isNil())
        text.append("nil");
    else if (value.isString())
        appendQuoted(text, value.text());
    else
        appendText(text, value);
}

void appendText(TextBuffer& text, const Value& value)
{
    switch (value.type()) {
    case ValueType::Boolean:
        return text.append(value.toBoolean() ? "true" : "false");
    case ValueType::Integer:
        return appendInteger(text, value.toInteger());
    case ValueType::Decimal:
        return appendFloat(text, value.toDecimal());
    case ValueType::String:
    case ValueType::BigInteger:
        return text.append(value.text());
    case ValueType::List:
        return appendList(text, value.items());
    case ValueType::Map:
        return appendMap(text, value.map());
    case ValueType::Range:
        appendInteger(text, value.range().first);
        text.append("..");
        return appendInteger(text, value.range().last);
    case ValueType::Loop:
        return text.append(value.loop().isTable ? "Liquid::TablerowloopDrop" : "Liquid::ForloopDrop");
    case ValueType::Nil:
    case ValueType::Empty:
    case ValueType::Blank:
    case ValueType::Break:
    case ValueType::Continue:
        return;
    }
}

void appendOutput(TextBuffer& text, const Value& value, OutputPlace place)
{
    if (!value.isList())
        return appendText(text, value);
    for (const Value& item : value.items())
        appendOutput(text, item, place);
}

} // namespace hookbench::liquid::ruby
