// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/IdListModel.h"

#include <algorithm>

namespace hookbench {

void IdListModel::setItems(const QList<IdName>& items)
{
    const bool sameIds = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
        [](const IdName& first, const IdName& second) { return first.id == second.id; });
    if (!sameIds) {
        beginResetModel();
        m_items = items;
        endResetModel();
    } else if (items != m_items) {
        m_items = items;
        emit dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
    }
}

int IdListModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const IdName& item) { return item.id == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int IdListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant IdListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdName& item = m_items[index.row()];
    if (role == Qt::DisplayRole)
        return item.name;
    if (role == idRole)
        return item.id;
    return {};
}

} // namespace hookbench
