// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportFindings.h"

#include <utility>

namespace hookbench {

void ImportFindings::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ImportFindings::recordOf(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].record;
}

int ImportFindings::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImportFindings::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::ToolTipRole:
        return row.hint.isEmpty() ? row.text : row.text + u'\n' + row.hint;
    default:
        return {};
    }
}

} // namespace hookbench
