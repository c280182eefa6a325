// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ValueType.h"

#include "json/Reader.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

constexpr int summaryLength = 200;

QString translated(const char* text)
{
    return QCoreApplication::translate("ValueType", text);
}

std::optional<json::Value> parsedNumber(const QString& text)
{
    const std::string written = text.trimmed().toStdString();
    const bool startsAsNumber = !written.empty() && (written[0] == '-' || (written[0] >= '0' && written[0] <= '9'));
    if (!startsAsNumber)
        return std::nullopt;
    const auto value = json::readValue(written);
    if (!value || value->kind() != json::Value::Kind::Number)
        return std::nullopt;
    return *value;
}

std::optional<json::Value> parsedBoolean(const QString& text)
{
    const QString word = text.trimmed();
    if (word == QLatin1String("true"))
        return json::Value::boolean(true);
    if (word == QLatin1String("false"))
        return json::Value::boolean(false);
    return std::nullopt;
}

json::Value containerFrom(const json::Value& value, ValueType type)
{
    if (value.isString()) {
        const auto read = json::readValue(value.text());
        if (read && valueTypeOf(*read) == type)
            return *read;
    }
    if (type == ValueType::Object)
        return json::Value::object();
    return value.isNull() || value.isObject() ? json::Value::array() : json::Value::array({value});
}

} // namespace

ValueType valueTypeOf(const json::Value& value)
{
    switch (value.kind()) {
    case json::Value::Kind::Null:
        return ValueType::Null;
    case json::Value::Kind::Boolean:
        return ValueType::Boolean;
    case json::Value::Kind::Number:
        return ValueType::Number;
    case json::Value::Kind::String:
        return ValueType::Text;
    case json::Value::Kind::Array:
        return ValueType::List;
    case json::Value::Kind::Object:
        break;
    }
    return ValueType::Object;
}

QString valueTypeName(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return translated(QT_TRANSLATE_NOOP("ValueType", "Text"));
    case ValueType::Number:
        return translated(QT_TRANSLATE_NOOP("ValueType", "Number"));
    case ValueType::Boolean:
        return translated(QT_TRANSLATE_NOOP("ValueType", "True or false"));
    case ValueType::Null:
        return translated(QT_TRANSLATE_NOOP("ValueType", "Null"));
    case ValueType::List:
        return translated(QT_TRANSLATE_NOOP("ValueType", "List"));
    case ValueType::Object:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ValueType", "Object"));
}

bool isTypedAsText(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Number;
}

QString editableText(const json::Value& value)
{
    switch (valueTypeOf(value)) {
    case ValueType::Text:
    case ValueType::Number:
        return QString::fromStdString(value.text());
    case ValueType::Boolean:
        return value.toBoolean() ? QStringLiteral("true") : QStringLiteral("false");
    case ValueType::Null:
        return {};
    case ValueType::List:
    case ValueType::Object:
        break;
    }
    return QString::fromStdString(json::toCompactText(value));
}

QString summaryText(const json::Value& value)
{
    switch (valueTypeOf(value)) {
    case ValueType::Text:
        if (value.text().empty())
            return translated(QT_TRANSLATE_NOOP("ValueType", "empty text"));
        break;
    case ValueType::Null:
        return QStringLiteral("null");
    case ValueType::List:
        return translated(QT_TRANSLATE_NOOP("ValueType", "Items: %1")).arg(value.items().size());
    case ValueType::Object:
        return translated(QT_TRANSLATE_NOOP("ValueType", "Fields: %1")).arg(value.members().size());
    case ValueType::Number:
    case ValueType::Boolean:
        break;
    }
    QString text = editableText(value).left(summaryLength);
    text.replace(QLatin1String("\r\n"), QStringLiteral("↵")).replace(QLatin1Char('\n'), QStringLiteral("↵"));
    text.replace(QLatin1Char('\r'), QStringLiteral("↵")).replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    return text;
}

std::optional<json::Value> parsedAs(const QString& text, ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return json::Value::string(text.toStdString());
    case ValueType::Number:
        return parsedNumber(text);
    case ValueType::Boolean:
        return parsedBoolean(text);
    case ValueType::Null:
        return json::Value();
    case ValueType::List:
    case ValueType::Object:
        break;
    }
    return std::nullopt;
}

json::Value guessedValue(const QString& text)
{
    if (const auto boolean = parsedBoolean(text))
        return *boolean;
    if (text == QLatin1String("null"))
        return {};
    if (const auto number = parsedNumber(text))
        return *number;
    return json::Value::string(text.toStdString());
}

json::Value convertedTo(const json::Value& value, ValueType type)
{
    if (valueTypeOf(value) == type)
        return value;
    switch (type) {
    case ValueType::Text:
        return json::Value::string(editableText(value).toStdString());
    case ValueType::Number:
        return parsedNumber(editableText(value)).value_or(json::Value::integer(0));
    case ValueType::Boolean:
        return json::Value::boolean(editableText(value) == QLatin1String("true"));
    case ValueType::Null:
        return {};
    case ValueType::List:
    case ValueType::Object:
        break;
    }
    return containerFrom(value, type);
}

} // namespace hookbench
