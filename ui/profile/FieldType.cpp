// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldType.h"

#include "json/Reader.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

constexpr int summaryLength = 200;

QString translated(const char* text)
{
    return QCoreApplication::translate("FieldType", text);
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

json::Value containerFrom(const json::Value& value, FieldType type)
{
    if (value.isString()) {
        const auto read = json::readValue(value.text());
        if (read && fieldTypeOf(*read) == type)
            return *read;
    }
    if (type == FieldType::Object)
        return json::Value::object();
    return value.isNull() || value.isObject() ? json::Value::array() : json::Value::array({value});
}

} // namespace

FieldType fieldTypeOf(const json::Value& value)
{
    switch (value.kind()) {
    case json::Value::Kind::Null:
        return FieldType::Null;
    case json::Value::Kind::Boolean:
        return FieldType::Boolean;
    case json::Value::Kind::Number:
        return FieldType::Number;
    case json::Value::Kind::String:
        return FieldType::Text;
    case json::Value::Kind::Array:
        return FieldType::List;
    case json::Value::Kind::Object:
        break;
    }
    return FieldType::Object;
}

QString fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return translated(QT_TRANSLATE_NOOP("FieldType", "Text"));
    case FieldType::Number:
        return translated(QT_TRANSLATE_NOOP("FieldType", "Number"));
    case FieldType::Boolean:
        return translated(QT_TRANSLATE_NOOP("FieldType", "True or false"));
    case FieldType::Null:
        return translated(QT_TRANSLATE_NOOP("FieldType", "Null"));
    case FieldType::List:
        return translated(QT_TRANSLATE_NOOP("FieldType", "List"));
    case FieldType::Object:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FieldType", "Object"));
}

bool isTypedAsText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Number;
}

QString editableText(const json::Value& value)
{
    switch (fieldTypeOf(value)) {
    case FieldType::Text:
    case FieldType::Number:
        return QString::fromStdString(value.text());
    case FieldType::Boolean:
        return value.toBoolean() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Null:
        return {};
    case FieldType::List:
    case FieldType::Object:
        break;
    }
    return QString::fromStdString(json::toCompactText(value));
}

QString summaryText(const json::Value& value)
{
    switch (fieldTypeOf(value)) {
    case FieldType::Text:
        if (value.text().empty())
            return translated(QT_TRANSLATE_NOOP("FieldType", "empty text"));
        break;
    case FieldType::Null:
        return QStringLiteral("null");
    case FieldType::List:
        return translated(QT_TRANSLATE_NOOP("FieldType", "Items: %1")).arg(value.items().size());
    case FieldType::Object:
        return translated(QT_TRANSLATE_NOOP("FieldType", "Fields: %1")).arg(value.members().size());
    case FieldType::Number:
    case FieldType::Boolean:
        break;
    }
    QString text = editableText(value).left(summaryLength);
    text.replace(QLatin1String("\r\n"), QStringLiteral("↵")).replace(QLatin1Char('\n'), QStringLiteral("↵"));
    text.replace(QLatin1Char('\r'), QStringLiteral("↵")).replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    return text;
}

std::optional<json::Value> parsedAs(const QString& text, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return json::Value::string(text.toStdString());
    case FieldType::Number:
        return parsedNumber(text);
    case FieldType::Boolean:
        return parsedBoolean(text);
    case FieldType::Null:
        return json::Value();
    case FieldType::List:
    case FieldType::Object:
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

json::Value convertedTo(const json::Value& value, FieldType type)
{
    if (fieldTypeOf(value) == type)
        return value;
    switch (type) {
    case FieldType::Text:
        return json::Value::string(editableText(value).toStdString());
    case FieldType::Number:
        return parsedNumber(editableText(value)).value_or(json::Value::integer(0));
    case FieldType::Boolean:
        return json::Value::boolean(editableText(value) == QLatin1String("true"));
    case FieldType::Null:
        return {};
    case FieldType::List:
    case FieldType::Object:
        break;
    }
    return containerFrom(value, type);
}

} // namespace hookbench
