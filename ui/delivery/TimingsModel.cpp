// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TimingsModel.h"

#include "delivery/AttemptText.h"
#include "theme/Theme.h"

namespace hookbench {

void TimingsModel::setAttempt(const Attempt& attempt)
{
    beginResetModel();
    m_totalMs = attempt.timings.totalMs;
    m_phases = timingPhases(attempt);
    m_phases += TimingPhase{tr("Whole delivery"), 0, m_totalMs, {}};
    endResetModel();
}

int TimingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phases.size());
}

int TimingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimingsModel::share(const std::optional<qint64>& milliseconds) const
{
    if (!milliseconds || m_totalMs <= 0)
        return {};
    return static_cast<double>(*milliseconds) / static_cast<double>(m_totalMs);
}

QVariant TimingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TimingPhase& phase = m_phases.at(index.row());
    if (role == BeginRole || role == EndRole)
        return phase.isMeasured() ? share(role == BeginRole ? phase.beginMs : phase.endMs) : QVariant();
    if (role == Qt::ForegroundRole && !phase.isMeasured())
        return currentColors().textMuted;
    if (role == Qt::TextAlignmentRole && index.column() == TookColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || index.column() == ShareColumn)
        return {};
    if (index.column() == PhaseColumn)
        return phase.name;
    if (!phase.isMeasured())
        return phase.gap;
    const QString took = durationText(*phase.endMs - *phase.beginMs);
    return phase.isBrokenOff ? tr("%1, broke off").arg(took) : took;
}

QVariant TimingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == TookColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PhaseColumn ? tr("Phase") : section == TookColumn ? tr("Took") : tr("Share of the whole");
}

} // namespace hookbench
