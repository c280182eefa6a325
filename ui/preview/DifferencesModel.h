// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/PayloadComparison.h"

#include <QAbstractTableModel>

namespace hookbench {

/// The places in which two payloads differ, one a row. Read only.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, PlaceColumn, OtherColumn, ShownColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `otherName` heads the column of the payload compared with.
    void setComparison(PayloadComparison comparison, const QString& otherName);
    const PayloadComparison& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PayloadComparison m_comparison;
    QString m_otherName;
};

} // namespace hookbench
