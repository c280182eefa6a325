// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>

namespace hookbench {

class History;

/// The attempts of the history, newest first; follows it.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        OutcomeColumn,
        TimeColumn,
        CampaignColumn,
        ProfileColumn,
        EnvironmentColumn,
        TookColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        SearchRole, ///< all columns and the URL as one text
    };

    explicit HistoryModel(History* history, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Attempt attempt; ///< without bodies
        QString outcome;
        Tone tone;
    };

    void read();
    QString text(const Row& row, int column) const;

    History* m_history;
    QList<Row> m_rows;
};

} // namespace hookbench
