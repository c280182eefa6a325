// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemsFilter.h"

#include "editor/NoticeStrip.h"
#include "preview/ProblemsModel.h"

#include <array>

namespace hookbench {

ProblemsFilter::ProblemsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ProblemsFilter::setShown(Severity severity, bool isShown)
{
    if (isShown)
        m_shown.insert(severity);
    else
        m_shown.remove(severity);
    invalidateFilter();
}

void ProblemsFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void ProblemsFilter::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    invalidate();
    sort(grouping == Grouping::None ? -1 : 0);
}

QVariant ProblemsFilter::data(const QModelIndex& index, int role) const
{
    if (role == CaptionRole)
        return caption(index);
    if (role == Qt::AccessibleTextRole && !caption(index).isEmpty())
        return tr("%1. %2").arg(caption(index), QSortFilterProxyModel::data(index, role).toString());
    return QSortFilterProxyModel::data(index, role);
}

bool ProblemsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_shown.contains(static_cast<Severity>(source.data(ProblemsModel::SeverityRole).toInt())))
        return false;
    constexpr std::array<int, 4> searched{
        Qt::DisplayRole, ProblemsModel::PlaceRole, ProblemsModel::HintRole, ProblemsModel::CodeRole};
    return m_text.isEmpty() || std::any_of(searched.begin(), searched.end(), [&](int role) {
        return source.data(role).toString().contains(m_text, Qt::CaseInsensitive);
    });
}

bool ProblemsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto compare = [&](int role) { return left.data(role).toInt() - right.data(role).toInt(); };
    int order = 0;
    if (m_grouping == Grouping::Severity)
        order = compare(ProblemsModel::SeverityRole);
    else if (m_grouping == Grouping::Part)
        order = compare(ProblemsModel::SectionRole);
    else if (m_grouping == Grouping::Rule)
        order = left.data(ProblemsModel::CodeRole).toString().compare(right.data(ProblemsModel::CodeRole).toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

QString ProblemsFilter::groupName(const QModelIndex& source) const
{
    switch (m_grouping) {
    case Grouping::Severity:
        return severityName(static_cast<Severity>(source.data(ProblemsModel::SeverityRole).toInt()));
    case Grouping::Part:
        return ProblemsModel::sectionName(source.data(ProblemsModel::SectionRole).toInt());
    case Grouping::Rule:
        return source.data(ProblemsModel::CodeRole).toString();
    case Grouping::None:
        break;
    }
    return {};
}

QString ProblemsFilter::caption(const QModelIndex& index) const
{
    if (m_grouping == Grouping::None || !index.isValid())
        return {};
    const QString name = groupName(mapToSource(index));
    const bool goesOn = index.row() > 0 && groupName(mapToSource(this->index(index.row() - 1, 0))) == name;
    return goesOn ? QString() : name;
}

} // namespace hookbench
