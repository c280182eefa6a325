// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/TimingPhases.h"

#include <QAbstractTableModel>

namespace hookbench {

/// The phases of one attempt, how long each took and where it lies in the whole.
class TimingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PhaseColumn, TookColumn, ShareColumn, ColumnCount };
    enum Role {
        BeginRole = Qt::UserRole, ///< begin of the phase as a share of the whole, 0…1; no value in a gap
        EndRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempt(const Attempt& attempt);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant share(const std::optional<qint64>& milliseconds) const;

    QList<TimingPhase> m_phases; ///< the last one is the whole
    qint64 m_totalMs = 0;
};

} // namespace hookbench
