// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/LeavingModel.h"

#include "theme/Theme.h"

#include <utility>

namespace hookbench {

void LeavingModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LeavingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeavingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeavingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : section == WhatColumn ? tr("What leaves") : tr("Where");
}

QVariant LeavingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [field, use, where] = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == FieldColumn)
        return use.leaves ? themeIcon(QStringLiteral("send"), Tone::Accent)
                          : themeIcon(QStringLiteral("eye-off"), Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return field;
    case WhatColumn:
        return !use.leaves        ? tr("Nothing, it only decides")
            : use.through.empty() ? tr("Its value")
                                  : tr("Its value, through %1").arg(QString::fromStdString(use.through));
    default:
        return where;
    }
}

} // namespace hookbench
