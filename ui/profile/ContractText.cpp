// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractText.h"

#include "json/Reader.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ContractText)
};

/// The values between the commas; a comma between quotation marks separates nothing.
QStringList parts(const QString& text)
{
    QStringList found{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && isQuoted && i + 1 < text.size())
            found.last() += text.mid(i++, 2);
        else if (c == u',' && !isQuoted)
            found << QString();
        else
            found.last() += c;
        if (c == u'"')
            isQuoted = !isQuoted;
    }
    return found;
}

json::Value choice(const QString& typed, FieldType type)
{
    const std::string text = typed.toStdString();
    const auto value = json::readValue(text);
    if (!value || value->isObject() || value->isArray() || value->isNull())
        return json::Value::string(text);
    const bool onlyTexts = type == FieldType::String || type == FieldType::Date;
    return onlyTexts && !value->isString() ? json::Value::string(text) : *value;
}

} // namespace

QString contractTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Any:
        return Texts::tr("Anything");
    case FieldType::String:
        return Texts::tr("Text");
    case FieldType::Number:
        return Texts::tr("Number");
    case FieldType::Integer:
        return Texts::tr("Whole number");
    case FieldType::Boolean:
        return Texts::tr("True or false");
    case FieldType::Date:
        return Texts::tr("Date");
    case FieldType::List:
        return Texts::tr("List");
    case FieldType::Object:
        return Texts::tr("Object");
    }
    return {};
}

QString contractText(const FieldContract& contract)
{
    QString text = contractTypeName(contract.type);
    if (!contract.oneOf.empty())
        text = Texts::tr("One of %1").arg(choicesText(contract.oneOf));
    else if (!contract.pattern.empty())
        text = Texts::tr("%1 matching %2").arg(text, QString::fromStdString(contract.pattern));
    return contract.required ? Texts::tr("%1, never missing").arg(text) : text;
}

QString choicesText(const std::vector<json::Value>& choices)
{
    QStringList texts;
    for (const json::Value& value : choices) {
        const QString plain = QString::fromStdString(value.text());
        const bool isPlain = value.isString() && plain == plain.trimmed() && !plain.isEmpty() && !plain.contains(u',')
            && !json::readValue(value.text());
        texts << (isPlain ? plain : QString::fromStdString(json::toCompactText(value)));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<json::Value> choicesFromText(const QString& text, FieldType type)
{
    std::vector<json::Value> choices;
    for (const QString& part : parts(text)) {
        if (!part.trimmed().isEmpty())
            choices.push_back(choice(part.trimmed(), type));
    }
    return choices;
}

bool takesPattern(FieldType type)
{
    return type == FieldType::Any || type == FieldType::String || type == FieldType::Date;
}

bool takesChoices(FieldType type)
{
    return type != FieldType::List && type != FieldType::Object;
}

} // namespace hookbench
