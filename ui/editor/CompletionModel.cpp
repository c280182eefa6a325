// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CompletionModel.h"

#include "editor/HoverHelp.h"
#include "theme/Theme.h"

namespace hookbench {

namespace {

QString typeName(const std::string& type)
{
    if (type == "text")
        return CompletionModel::tr("text");
    if (type == "number")
        return CompletionModel::tr("number");
    if (type == "boolean")
        return CompletionModel::tr("true or false");
    if (type == "date")
        return CompletionModel::tr("date");
    if (type == "list")
        return CompletionModel::tr("list");
    if (type == "object")
        return CompletionModel::tr("object");
    return {};
}

QString sourceName(KnownField::Source source)
{
    switch (source) {
    case KnownField::Source::Sample:
        return {};
    case KnownField::Source::Contract:
        return CompletionModel::tr("field contract");
    case KnownField::Source::System:
        return CompletionModel::tr("CleverTap's own, in no sample");
    case KnownField::Source::BuiltIn:
        return CompletionModel::tr("answered by Liquid");
    }
    return {};
}

QString fieldDetail(const KnownField& field)
{
    QStringList parts;
    if (const QString example = QString::fromStdString(field.example); !example.isEmpty())
        parts << example;
    parts << typeName(field.type) << sourceName(field.source);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString detailOf(const Completion& completion)
{
    switch (completion.kind) {
    case Completion::Kind::Tag:
    case Completion::Kind::Filter:
        return completion.grade == liquid::Grade::Documented ? QString()
                                                             : CompletionModel::tr("not documented, works (inferred)");
    case Completion::Kind::Variable:
        return CompletionModel::tr("made in this body");
    case Completion::Kind::Constant:
        return CompletionModel::tr("a fixed value");
    case Completion::Kind::Field:
        return fieldDetail(completion.field);
    }
    return {};
}

} // namespace

void CompletionModel::setCompletions(std::vector<Completion> completions, const LiquidHelp* help)
{
    beginResetModel();
    m_help = help;
    m_completions = std::move(completions);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completions.size());
}

QString CompletionModel::helpText(const Completion& completion) const
{
    const LiquidHelpEntry* entry = nullptr;
    if (m_help && completion.kind == Completion::Kind::Tag)
        entry = m_help->tag(completion.label);
    else if (m_help && completion.kind == Completion::Kind::Filter)
        entry = m_help->filter(completion.label);
    return entry ? hookbench::helpText(*entry) : QString();
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Completion& shown = completion(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(shown.label);
    case Qt::FontRole:
        return codeFont();
    case DetailRole:
        return detailOf(shown);
    case HelpRole:
        return helpText(shown);
    case Qt::AccessibleTextRole: {
        const QString detail = detailOf(shown);
        const QString label = QString::fromStdString(shown.label);
        return detail.isEmpty() ? label : tr("%1, %2").arg(label, detail);
    }
    default:
        return {};
    }
}

} // namespace hookbench
