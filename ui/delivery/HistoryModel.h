// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "delivery/Attempt.h"
#include "delivery/HistoryQuery.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>

namespace hookbench {

class History;

/// The attempts of the history, newest first, at most mostRows; follows it. Where some are looked for, all of the
/// history is looked at, beside the window.
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
    };
    static constexpr int mostRows = 500;

    explicit HistoryModel(History* history, QObject* parent = nullptr);

    /// Its limit does not count.
    void setFilter(const HistoryQuery& filter);
    const HistoryQuery& filter() const { return m_filter; }
    QList<qint64> ids() const; ///< of what is listed, in its order
    bool isSearching() const { return m_search.isRunning(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void searched(); ///< the rows are those of the filter

private:
    struct Row {
        Attempt attempt; ///< without bodies
        QString outcome;
        Tone tone;
    };

    void read();
    void search();
    void show(const QList<Attempt>& attempts);
    QString text(const Row& row, int column) const;

    History* m_history;
    HistoryQuery m_filter;
    LatestJob m_search;
    int m_reading = 0; ///< counts them: what an earlier search finds is not shown
    QList<Row> m_rows;
};

} // namespace hookbench
