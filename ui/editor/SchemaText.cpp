// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/SchemaText.h"

#include "editor/FieldText.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

/// More choices than these are no help in a few lines.
constexpr std::size_t mostChoices = 12;

QString say(const char* text)
{
    return QCoreApplication::translate("SchemaText", text);
}

QString listed(const std::vector<json::Value>& values)
{
    QStringList texts;
    for (std::size_t at = 0; at < std::min(values.size(), mostChoices); ++at)
        texts << QString::fromStdString(json::toCompactText(values[at]));
    if (values.size() > mostChoices)
        texts << QStringLiteral("…");
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString schemaText(const SchemaNote& note)
{
    QStringList lines{QString::fromStdString(note.title), QString::fromStdString(note.description)};
    if (note.choices.size() > 1)
        lines << say(QT_TRANSLATE_NOOP("SchemaText", "One of: %1")).arg(listed(note.choices));
    else if (note.choices.size() == 1)
        lines << say(QT_TRANSLATE_NOOP("SchemaText", "Always: %1")).arg(listed(note.choices));
    else if (!note.suggestions.empty())
        lines << say(QT_TRANSLATE_NOOP("SchemaText", "For example: %1")).arg(listed(note.suggestions));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString schemaHelp(const SchemaNote& note)
{
    const QString name = QString::fromStdString(note.name);
    QString heading = name;
    const QString type = typeWord(note.type);
    if (note.isRequired)
        heading = type.isEmpty() ? say(QT_TRANSLATE_NOOP("SchemaText", "%1: required")).arg(name)
                                 : say(QT_TRANSLATE_NOOP("SchemaText", "%1: %2, required")).arg(name, type);
    else if (!type.isEmpty())
        heading = say(QT_TRANSLATE_NOOP("SchemaText", "%1: %2")).arg(name, type);
    const QString text = schemaText(note);
    return text.isEmpty() ? heading : heading + u'\n' + text;
}

} // namespace hookbench
