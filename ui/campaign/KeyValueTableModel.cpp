// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/KeyValueTableModel.h"

#include "theme/Theme.h"

namespace hookbench {

void KeyValueTableModel::setPairs(const std::vector<KeyValue>& pairs)
{
    if (pairs == m_pairs)
        return;
    const bool sameSize = pairs.size() == m_pairs.size();
    if (!sameSize)
        beginResetModel();
    m_pairs = pairs;
    if (!sameSize)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeyValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int KeyValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyValue& pair = m_pairs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return QString::fromStdString(index.column() == KeyColumn ? pair.key : pair.value);
    if (role == Qt::FontRole)
        return codeFont();
    return {};
}

QVariant KeyValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

Qt::ItemFlags KeyValueTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool KeyValueTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto changed = m_pairs;
    KeyValue& pair = changed[static_cast<std::size_t>(index.row())];
    (index.column() == KeyColumn ? pair.key : pair.value) = value.toString().toStdString();
    if (changed != m_pairs)
        emit edited(changed);
    return true;
}

} // namespace hookbench
