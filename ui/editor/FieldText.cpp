// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FieldText.h"

#include "common/PrivacyMask.h"

#include <QCoreApplication>
#include <QStringList>

#include <span>

namespace hookbench {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FieldText", text);
}

QString sourceName(KnownField::Source source)
{
    switch (source) {
    case KnownField::Source::Sample:
        return {};
    case KnownField::Source::Contract:
        return say(QT_TRANSLATE_NOOP("FieldText", "field contract"));
    case KnownField::Source::System:
        return say(QT_TRANSLATE_NOOP("FieldText", "CleverTap's own, in no sample"));
    case KnownField::Source::BuiltIn:
        return say(QT_TRANSLATE_NOOP("FieldText", "answered by Liquid"));
    }
    return {};
}

} // namespace

QString typeWord(const std::string& type)
{
    if (type == "text")
        return say(QT_TRANSLATE_NOOP("FieldText", "text"));
    if (type == "number")
        return say(QT_TRANSLATE_NOOP("FieldText", "number"));
    if (type == "boolean")
        return say(QT_TRANSLATE_NOOP("FieldText", "true or false"));
    if (type == "date")
        return say(QT_TRANSLATE_NOOP("FieldText", "date"));
    if (type == "list")
        return say(QT_TRANSLATE_NOOP("FieldText", "list"));
    if (type == "object")
        return say(QT_TRANSLATE_NOOP("FieldText", "object"));
    return {};
}

QString fieldDetail(const KnownField& field)
{
    QStringList parts;
    const std::string name = field.name;
    if (PrivacyMask::instance().hides(std::span(&name, 1), json::Value::string(field.example)))
        parts << PrivacyMask::dots();
    else
        parts << QString::fromStdString(field.example);
    parts << typeWord(field.type) << sourceName(field.source);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace hookbench
