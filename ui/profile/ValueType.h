// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <QString>

#include <optional>

namespace hookbench {

/// The types a sample's field can have: those of JSON, in words that authors use.
enum class ValueType { Text, Number, Boolean, Null, List, Object };

inline constexpr ValueType allValueTypes[] = {
    ValueType::Text, ValueType::Number, ValueType::Boolean, ValueType::Null, ValueType::List, ValueType::Object};

ValueType valueTypeOf(const json::Value& value);

/// "Text", "Number", … (translated).
QString valueTypeName(ValueType type);

/// Whether a value of this type is written in one line of text.
bool isTypedAsText(ValueType type);

/// What an editor shows and takes back: a text without quotes, a number as written.
QString editableText(const json::Value& value);

/// One line for a row: line breaks as signs, long texts cut, lists and objects counted.
QString summaryText(const json::Value& value);

/// The typed text as a value of this type; nothing if it is none (a number with letters, a list).
std::optional<json::Value> parsedAs(const QString& text, ValueType type);

/// The value that a text most likely means where no type is set yet: true, false, null, a JSON number, else text. Text
/// such as 007 or +49 stays text, as JSON has no such number.
json::Value guessedValue(const QString& text);

/// The value in another type; keeps what can be kept (a list becomes its JSON text and comes back from it).
json::Value convertedTo(const json::Value& value, ValueType type);

} // namespace hookbench
