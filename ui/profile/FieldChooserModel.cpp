// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldChooserModel.h"

#include "profile/ImportModel.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hookbench {

void FieldChooserModel::setFields(const std::vector<RecordField>& shown, const std::vector<RecordField>& all)
{
    beginResetModel();
    m_rows.clear();
    const std::set<RecordField> columns(shown.begin(), shown.end());
    for (const RecordField& field : shown)
        m_rows.push_back({field, true});
    for (const RecordField& field : all) {
        if (!columns.contains(field))
            m_rows.push_back({field, false});
    }
    endResetModel();
}

std::vector<RecordField> FieldChooserModel::shown() const
{
    std::vector<RecordField> fields;
    for (const Row& row : m_rows) {
        if (row.isShown)
            fields.push_back(row.field);
    }
    return fields;
}

bool FieldChooserModel::move(int row, int by)
{
    const int other = row + by;
    if (row < 0 || other < 0 || std::max(row, other) >= rowCount() || !m_rows[static_cast<std::size_t>(row)].isShown)
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? other + 1 : other);
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(other)]);
    endMoveRows();
    emit chosen();
    return true;
}

int FieldChooserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FieldChooserModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return ImportModel::fieldName(row.field);
    return role == Qt::CheckStateRole ? QVariant(row.isShown ? Qt::Checked : Qt::Unchecked) : QVariant();
}

bool FieldChooserModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    m_rows[static_cast<std::size_t>(index.row())].isShown = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    emit chosen();
    return true;
}

Qt::ItemFlags FieldChooserModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

} // namespace hookbench
