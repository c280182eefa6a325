// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ContractRows.h"

#include <QAbstractTableModel>

namespace hookbench {

/// The properties with their contracts, one a row. Read only; rows that stay keep their place in a view.
class ContractsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, ContractColumn, SamplesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ContractRow> rows);
    const std::vector<ContractRow>& rows() const { return m_rows; }
    int rowOf(const std::string& path) const; ///< -1 if there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ContractRow> m_rows;
};

} // namespace hookbench
