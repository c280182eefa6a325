// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractsModel.h"

#include "common/IconLabel.h"
#include "profile/ContractText.h"
#include "theme/Theme.h"

#include <algorithm>

namespace hookbench {

namespace {

QString keptText(const ContractRow& row)
{
    if (!row.isStated || row.samples == 0)
        return {};
    return ContractsModel::tr("%1 of %2").arg(row.kept).arg(row.samples);
}

QString cellText(const ContractRow& row, int column)
{
    switch (column) {
    case ContractsModel::FieldColumn:
        return QString::fromStdString(row.path);
    case ContractsModel::ContractColumn:
        return contractText(row.contract);
    case ContractsModel::SamplesColumn:
        return keptText(row);
    default:
        return {};
    }
}

QString spoken(const ContractRow& row, int column)
{
    if (column != ContractsModel::SamplesColumn)
        return cellText(row, column);
    if (!row.isStated)
        return ContractsModel::tr("not stated");
    return row.breach.isEmpty() ? ContractsModel::tr("kept by %1").arg(keptText(row))
                                : ContractsModel::tr("kept by %1: %2").arg(keptText(row), row.breach);
}

} // namespace

void ContractsModel::setRows(std::vector<ContractRow> rows)
{
    const bool isSameList = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const ContractRow& one, const ContractRow& other) { return one.path == other.path; });
    if (!isSameList)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSameList)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContractsModel::rowOf(const std::string& path) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&path](const ContractRow& row) { return row.path == path; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ContractsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContractsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContractsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContractRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isSamples = index.column() == SamplesColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return isSamples && !row.breach.isEmpty() ? row.breakerName + QStringLiteral(": ") + row.breach
                                                  : cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::FontRole:
        return index.column() == FieldColumn ? QVariant(codeFont()) : QVariant();
    case Qt::ForegroundRole:
        return row.isStated ? QVariant() : QVariant(currentColors().textMuted);
    case Qt::DecorationRole: {
        if (!isSamples || keptText(row).isEmpty())
            return {};
        const Tone tone = row.kept == row.samples ? Tone::Good : Tone::Attention;
        return themeIcon(toneIconName(tone), tone);
    }
    default:
        return {};
    }
}

QVariant ContractsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ContractColumn:
        return tr("May hold");
    case SamplesColumn:
        return tr("Kept by");
    default:
        return {};
    }
}

} // namespace hookbench
