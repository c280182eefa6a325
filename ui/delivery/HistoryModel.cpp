// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryModel.h"

#include "common/IconLabel.h"
#include "delivery/AttemptText.h"
#include "delivery/History.h"
#include "providers/Providers.h"

namespace hookbench {

HistoryModel::HistoryModel(History* history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(history, &History::changed, this, &HistoryModel::read);
    read();
}

/// The history grows at its front by one attempt at a time: then one row is added and selections stay.
void HistoryModel::read()
{
    QList<Row> rows;
    for (const Attempt& attempt : m_history->list()) {
        const Explanation explanation = explainSummary(attempt);
        rows += Row{attempt, explanation.headline, themeTone(explanation.tone)};
    }
    const bool isOneMore =
        !m_rows.isEmpty() && rows.size() == m_rows.size() + 1 && rows.at(1).attempt.id == m_rows.at(0).attempt.id;
    if (isOneMore) {
        beginInsertRows({}, 0, 0);
        m_rows = rows;
        endInsertRows();
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
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
        return row.outcome;
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
        return index.column() == OutcomeColumn ? row.outcome : QVariant();
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn ? themeIcon(toneIconName(row.tone), row.tone) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return row.attempt.id;
    case SearchRole: {
        QStringList texts{row.attempt.url, row.attempt.event, row.attempt.webhook};
        for (int column = 0; column < ColumnCount; ++column)
            texts += text(row, column);
        return texts.join(QLatin1Char('\n'));
    }
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
