// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FieldChoices.h"

#include "editor/CompletionModel.h"
#include "editor/FieldText.h"
#include "theme/Theme.h"

namespace hookbench {

void FieldChoices::setFields(std::vector<FieldAt> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant FieldChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldAt& shown = field(index.row());
    const QString path = QString::fromStdString(liquidPath(shown.path));
    switch (role) {
    case Qt::DisplayRole:
        return path;
    case Qt::FontRole:
        return codeFont();
    case CompletionModel::DetailRole:
        return fieldDetail(shown.field);
    case Qt::AccessibleTextRole: {
        const QString detail = fieldDetail(shown.field);
        return detail.isEmpty() ? path : tr("%1, %2").arg(path, detail);
    }
    default:
        return {};
    }
}

} // namespace hookbench
