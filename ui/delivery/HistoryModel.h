// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/HistoryQuery.h"
#include "delivery/HistorySearch.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>

namespace hookbench {

class History;

/// The attempts of the history, newest first; follows it. They come mostRows at a time, more by listMore().
/// Where some are looked for, all of the history is looked at, beside the window.
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
    /// Adds older ones at the end, if there are. Not fetchMore(): a tree view calls that each time it is laid out.
    void listMore();

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

    /// What is to be done with what was found.
    using Taker = void (HistoryModel::*)(const QList<Attempt>& attempts);

    void read();
    void find(const HistoryQuery& wanted, Taker take);
    void show(const QList<Attempt>& attempts);
    void append(const QList<Attempt>& attempts);
    static QList<Row> rowsOf(const QList<Attempt>& attempts);
    QString text(const Row& row, int column) const;

    History* m_history;
    HistoryQuery m_filter;
    HistorySearch m_search;
    qint64 m_oldest = 0; ///< id of the last one listed; 0 before the first are
    bool m_hasMore = false; ///< older ones, maybe
    QList<Row> m_rows;
};

} // namespace hookbench
