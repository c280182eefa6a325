// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/AttemptDifference.h"

#include <QAbstractItemModel>

namespace hookbench {

/// In what two attempts differ: a row for each part that differs, then for each that is masked, with its places below
/// it. Parts that are the same are not in it.
class AttemptDifferenceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, ChangeColumn, FirstColumn, SecondColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// The names head the columns of the two attempts.
    void setDifference(AttemptDifference difference, const QString& firstName, const QString& secondName);
    const AttemptDifference& difference() const { return m_difference; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Of a part itself the id is 0, of a place in it 1 + the row of the part.
    static bool isPart(const QModelIndex& index) { return index.internalId() == 0; }
    AttemptDifference::Part partAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    AttemptDifference m_difference;
    std::vector<AttemptDifference::Part> m_shown;
    QString m_firstName;
    QString m_secondName;
};

} // namespace hookbench
