// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/DifferencesModel.h"

#include "theme/Theme.h"

namespace hookbench {

namespace {

struct KindLook {
    QString word;
    QString icon;
    Tone tone;
};

KindLook lookOf(json::Difference::Kind kind)
{
    switch (kind) {
    case json::Difference::Kind::Added:
        return {DifferencesModel::tr("Added"), QStringLiteral("plus"), Tone::Good};
    case json::Difference::Kind::Removed:
        return {DifferencesModel::tr("Removed"), QStringLiteral("trash-2"), Tone::Bad};
    case json::Difference::Kind::Changed:
        break;
    }
    return {DifferencesModel::tr("Changed"), QStringLiteral("pencil"), Tone::Attention};
}

QString cellText(const PayloadComparison::Row& row, int column)
{
    switch (column) {
    case DifferencesModel::KindColumn:
        return lookOf(row.kind).word;
    case DifferencesModel::PlaceColumn:
        return row.pointer;
    case DifferencesModel::OtherColumn:
        return row.other;
    case DifferencesModel::ShownColumn:
        return row.shown;
    default:
        return {};
    }
}

} // namespace

void DifferencesModel::setComparison(PayloadComparison comparison, const QString& otherName)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_otherName = otherName;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayloadComparison::Row& row = m_comparison.rows[static_cast<std::size_t>(index.row())];
    const bool isValue = index.column() >= OtherColumn;
    const QString text = cellText(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return isValue && text.isEmpty() ? tr("nothing") : text;
    case Qt::FontRole:
        return index.column() == KindColumn ? QVariant() : QVariant(codeFont());
    case Qt::DecorationRole:
        return index.column() == KindColumn ? QVariant(themeIcon(lookOf(row.kind).icon, lookOf(row.kind).tone))
                                            : QVariant();
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Change");
    case PlaceColumn:
        return tr("Place");
    case OtherColumn:
        return m_otherName;
    case ShownColumn:
        return tr("This payload");
    default:
        return {};
    }
}

} // namespace hookbench
