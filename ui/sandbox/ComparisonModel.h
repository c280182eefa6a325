// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ReceivedComparison.h"

#include <QAbstractTableModel>

namespace hookbench {

/// What was sent beside what arrived, a part of the request a row.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PartColumn, VerdictColumn, SentColumn, ReceivedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const ReceivedComparison& comparison);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ReceivedComparison::Row& row, int column) const;

    ReceivedComparison m_comparison;
};

/// "Body", "Request line" or the name of the header.
QString partText(const ReceivedComparison::Row& row);

/// Where the body first differs: "line 3, column 5 (byte 42)".
QString placeText(const ReceivedComparison::Row& body);

} // namespace hookbench
