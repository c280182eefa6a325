// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryModel.h"

#include "common/IconLabel.h"
#include "delivery/AttemptText.h"
#include "delivery/History.h"
#include "providers/Providers.h"

#include <algorithm>

namespace hookbench {

HistoryModel::HistoryModel(History* history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_search(history)
{
    connect(history, &History::changed, this, &HistoryModel::read);
    read();
}

void HistoryModel::setFilter(const HistoryQuery& filter)
{
    m_filter = filter;
    m_oldest = 0;
    read();
}

/// Down to the one that is listed last, however many were added.
void HistoryModel::read()
{
    m_filter.limit = m_oldest > 0 ? rowCount() + mostRows : mostRows;
    find(m_filter, &HistoryModel::show);
}

void HistoryModel::find(const HistoryQuery& wanted, Taker take)
{
    m_search.find(wanted, m_filter.admitsAll(), [this, take](const QList<Attempt>& found) { (this->*take)(found); });
}

void HistoryModel::listMore()
{
    if (!m_hasMore || m_search.isRunning())
        return;
    m_hasMore = false; // is asked for now
    HistoryQuery older = m_filter;
    older.olderThan = m_rows.last().attempt.id;
    older.limit = mostRows;
    find(older, &HistoryModel::append);
}

void HistoryModel::append(const QList<Attempt>& attempts)
{
    m_hasMore = attempts.size() == mostRows;
    if (attempts.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(attempts.size()) - 1);
    m_rows += rowsOf(attempts);
    m_oldest = m_rows.last().attempt.id;
    endInsertRows();
}

QList<HistoryModel::Row> HistoryModel::rowsOf(const QList<Attempt>& attempts)
{
    QList<Row> rows;
    for (const Attempt& attempt : attempts) {
        const Explanation explanation = explainSummary(attempt);
        rows += Row{attempt, explanation.headline, themeTone(explanation.tone)};
    }
    return rows;
}

/// The history grows at its front by one attempt at a time: then one row is added and selections stay.
void HistoryModel::show(const QList<Attempt>& attempts)
{
    const auto last = std::find_if(
        attempts.begin(), attempts.end(), [this](const Attempt& attempt) { return attempt.id == m_oldest; });
    const qsizetype listed = last == attempts.end() ? 0 : last - attempts.begin() + 1;
    const QList<Row> rows = rowsOf(attempts.mid(0, std::max<qsizetype>(mostRows, listed)));
    m_hasMore = rows.size() < attempts.size() || attempts.size() == m_filter.limit;
    m_oldest = rows.isEmpty() ? 0 : rows.last().attempt.id;
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const Row& one, const Row& other) { return one.attempt.id == other.attempt.id; });
    const bool isOneMore =
        !m_rows.isEmpty() && rows.size() == m_rows.size() + 1 && rows.at(1).attempt.id == m_rows.at(0).attempt.id;
    if (isSame && !rows.isEmpty()) { // a note was written
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else if (isOneMore) {
        beginInsertRows({}, 0, 0);
        m_rows = rows;
        endInsertRows();
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    emit searched();
}

QList<qint64> HistoryModel::ids() const
{
    QList<qint64> ids;
    for (const Row& row : m_rows)
        ids.append(row.attempt.id);
    return ids;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const Row& row, int column) const
{
    switch (column) {
    case OutcomeColumn:
        return row.attempt.note.isEmpty() ? row.outcome : row.outcome + QStringLiteral(" · ") + row.attempt.note;
    case TimeColumn:
        return timeText(row.attempt.startedAt);
    case CampaignColumn:
        if (row.attempt.kind == AttemptKind::LookUp)
            return tr("Look-up: %1").arg(row.attempt.campaign);
        return row.attempt.kind == AttemptKind::KeyCheck ? tr("Key check: %1").arg(row.attempt.webhook)
                                                         : row.attempt.campaign;
    case ProfileColumn:
        return row.attempt.profile;
    case EnvironmentColumn:
        return row.attempt.environment;
    default:
        return durationText(row.attempt.timings.totalMs);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OutcomeColumn ? text(row, OutcomeColumn) : QVariant();
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn ? themeIcon(toneIconName(row.tone), row.tone) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return row.attempt.id;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == TookColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case TimeColumn:
        return tr("Time");
    case CampaignColumn:
        return tr("Campaign");
    case ProfileColumn:
        return tr("Profile");
    case EnvironmentColumn:
        return tr("Environment");
    default:
        return tr("Took");
    }
}

} // namespace hookbench
