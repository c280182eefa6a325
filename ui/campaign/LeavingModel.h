// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/LeavingFields.h"

#include <QAbstractTableModel>

#include <vector>

namespace hookbench {

/// Each use of a field of the customer: which field, what of it gets out, and where it stands.
class LeavingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, WhatColumn, WhereColumn, ColumnCount };

    struct Row {
        QString field;
        LeavingField::Use use;
        QString where;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    const Place& place(int row) const { return m_rows[static_cast<std::size_t>(row)].use.place; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace hookbench
