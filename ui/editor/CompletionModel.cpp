// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CompletionModel.h"

#include "editor/FieldText.h"
#include "editor/HoverHelp.h"
#include "editor/SchemaText.h"
#include "theme/Theme.h"

namespace hookbench {

namespace {

QString keyDetail(const SchemaNote& note)
{
    QStringList parts{note.isRequired ? CompletionModel::tr("required") : QString(), typeWord(note.type)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Whether it is what the schema says of a value that is not given.
bool isUsual(const Completion& completion)
{
    const auto& usual = completion.note.suggestions;
    return !completion.note.choices.empty() && !usual.empty() && usual.front().text() == completion.label;
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
    case Completion::Kind::Key:
        return keyDetail(completion.note);
    case Completion::Kind::Value:
        return isUsual(completion) ? CompletionModel::tr("the usual one") : QString();
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
    if (completion.kind == Completion::Kind::Key || completion.kind == Completion::Kind::Value)
        return schemaText(completion.note);
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
