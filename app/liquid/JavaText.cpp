// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaLoops.h"
#include "liquid/JavaValues.h"

#include <array>
#include <charconv>

namespace hookbench::liquid::java {

namespace {

void appendInteger(TextBuffer& text, std::int64_t value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    text.append({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

/// LiqP prints the identity of an object there; no template can mean that.
constexpr std::string_view identity = "java.lang.Object@0";

void appendItems(TextBuffer& text, std::span<const Value> items)
{
    text.append('[');
    for (const Value& item : items) {
        if (&item != items.data())
            text.append(", ");
        appendNested(text, item);
    }
    text.append(']');
}

void appendMember(TextBuffer& text, bool isFirst, std::string_view key, const Value& value)
{
    if (!isFirst)
        text.append(", ");
    text.append(key);
    text.append('=');
    appendNested(text, value);
}

void appendMap(TextBuffer& text, const Map& map)
{
    text.append('{');
    for (const MapEntry& entry : map.entries())
        appendMember(text, &entry == map.entries().data(), entry.key(), entry.value);
    text.append('}');
}

void appendLoop(TextBuffer& text, const LoopState& loop)
{
    const LoopEntries entries = loopEntries(loop);
    text.append('{');
    for (std::size_t i = 0; i < entries.count; ++i)
        appendMember(text, i == 0, entries.entries[i].key, entries.entries[i].value);
    text.append('}');
}

/// Key and value run together.
void appendSortedMap(TextBuffer& text, const Map& map)
{
    for (const MapEntry& entry : map.entries()) {
        text.append(entry.key());
        appendNested(text, entry.value);
    }
}

} // namespace

void appendNested(TextBuffer& text, const Value& value)
{
    switch (value.type()) {
    case ValueType::Nil:
        return text.append("null");
    case ValueType::Boolean:
        return text.append(value.toBoolean() ? "true" : "false");
    case ValueType::Integer:
        return appendInteger(text, value.toInteger());
    case ValueType::Decimal:
        return appendDecimal(text, value.toDecimal());
    case ValueType::String:
    case ValueType::BigInteger:
        return text.append(value.text());
    case ValueType::List:
        return appendItems(text, value.items());
    case ValueType::Map:
        return value.isSortedMap() ? appendSortedMap(text, value.map()) : appendMap(text, value.map());
    case ValueType::Loop:
        return appendLoop(text, value.loop());
    case ValueType::Empty:
    case ValueType::Blank:
        return text.append(identity);
    case ValueType::Range: // the dialect has none as a value
    case ValueType::Break: // an empty text for everything that is not printed
    case ValueType::Continue:
        return;
    }
}

void appendText(TextBuffer& text, const Value& value)
{
    if (value.isNil())
        return;
    if (!value.isList())
        return appendNested(text, value);
    for (const Value& item : value.items())
        appendText(text, item);
}

void appendOutput(TextBuffer& text, const Value& value, OutputPlace place)
{
    const bool isFlattened = place == OutputPlace::ListLoop && !value.isMade();
    if (value.isNil() || !value.isList() || isFlattened)
        return appendText(text, value);
    for (const Value& item : value.items())
        appendNested(text, item);
}

} // namespace hookbench::liquid::java
