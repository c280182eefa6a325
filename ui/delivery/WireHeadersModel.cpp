// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/WireHeadersModel.h"

namespace hookbench {

void WireHeadersModel::setHeaders(const QList<WireHeader>& headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

int WireHeadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int WireHeadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant WireHeadersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const WireHeader& header = m_headers.at(index.row());
    return QString::fromUtf8(index.column() == 0 ? header.name : header.value);
}

QVariant WireHeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_nameTitle : tr("Value");
}

} // namespace hookbench
