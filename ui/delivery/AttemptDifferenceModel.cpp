// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifferenceModel.h"

#include "delivery/AttemptVerdict.h"
#include "theme/Theme.h"

#include <algorithm>

namespace hookbench {

namespace {

using Row = PartDifference::Row;

QIcon iconOf(Row::Kind kind)
{
    switch (kind) {
    case Row::Kind::Added:
        return themeIcon(QStringLiteral("plus"), Tone::Good);
    case Row::Kind::Gone:
        return themeIcon(QStringLiteral("trash-2"), Tone::Bad);
    case Row::Kind::Changed:
        return themeIcon(QStringLiteral("pencil"), Tone::Attention);
    case Row::Kind::Masked:
        break;
    }
    return themeIcon(QStringLiteral("lock-keyhole"), Tone::Muted);
}

QString textOf(const Row& row, int column)
{
    const bool isMasked = row.kind == Row::Kind::Masked;
    switch (column) {
    case AttemptDifferenceModel::PlaceColumn:
        return row.place;
    case AttemptDifferenceModel::ChangeColumn:
        return isMasked ? AttemptDifferenceModel::tr("masked, cannot be compared") : kindName(row.kind);
    case AttemptDifferenceModel::FirstColumn:
        return row.first;
    default:
        return row.second;
    }
}

QVariant partData(AttemptDifference::Part which, const PartDifference& part, const QModelIndex& index, int role)
{
    if (index.column() != AttemptDifferenceModel::PlaceColumn)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return AttemptDifferenceModel::tr("%1: %2").arg(partName(which), partSummary(part));
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant rowData(const Row& row, const QModelIndex& index, int role)
{
    const bool isValue = index.column() >= AttemptDifferenceModel::FirstColumn;
    const QString text = textOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return isValue && text.isEmpty() ? AttemptDifferenceModel::tr("nothing") : text;
    case Qt::FontRole:
        return isValue ? QVariant(codeFont()) : QVariant();
    case Qt::DecorationRole:
        return index.column() == AttemptDifferenceModel::ChangeColumn ? QVariant(iconOf(row.kind)) : QVariant();
    default:
        return {};
    }
}

} // namespace

void AttemptDifferenceModel::setDifference(
    AttemptDifference difference, const QString& firstName, const QString& secondName)
{
    beginResetModel();
    m_difference = std::move(difference);
    m_firstName = firstName;
    m_secondName = secondName;
    m_shown.clear();
    for (std::size_t i = 0; i < AttemptDifference::partCount; ++i) {
        if (m_difference.parts[i].isDifferent() || m_difference.parts[i].isMasked)
            m_shown.push_back(static_cast<AttemptDifference::Part>(i));
    }
    std::stable_partition(m_shown.begin(), m_shown.end(),
        [this](AttemptDifference::Part part) { return m_difference.part(part).isDifferent(); });
    endResetModel();
}

QModelIndex AttemptDifferenceModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex AttemptDifferenceModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isPart(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int AttemptDifferenceModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (!isPart(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_difference.part(partAt(parent.row())).rows.size());
}

int AttemptDifferenceModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant AttemptDifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttemptDifference::Part which = partAt(isPart(index) ? index.row() : index.parent().row());
    const PartDifference& part = m_difference.part(which);
    return isPart(index) ? partData(which, part, index, role)
                         : rowData(part.rows[static_cast<std::size_t>(index.row())], index, role);
}

QVariant AttemptDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case ChangeColumn:
        return tr("Change");
    case FirstColumn:
        return m_firstName;
    default:
        return m_secondName;
    }
}

} // namespace hookbench
