// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RowDelegate.h"

#include "theme/Theme.h"

namespace hookbench {

namespace {

int indentOf(const QModelIndex& index)
{
    return index.column() == 0 ? spacing::s : 0;
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem inner = option;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    inner.rect.adjust(isMirrored ? 0 : indentOf(index), 0, isMirrored ? -indentOf(index) : 0, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + indentOf(index) + spacing::s, option.fontMetrics.height() + 2 * spacing::xs};
}

} // namespace hookbench
