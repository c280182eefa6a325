// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CompletionDelegate.h"

#include "editor/CompletionModel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(CompletionModel::DetailRole).toString();
    if (detail.isEmpty())
        return;
    const QFontMetrics code(codeFont());
    const int nameWidth = code.horizontalAdvance(index.data().toString()) + spacing::l;
    const QRect free = option.rect.adjusted(nameWidth, 0, -spacing::s, 0);
    painter->save();
    painter->setFont(smallFont());
    painter->setPen(currentColors().textMuted);
    const QString shown = painter->fontMetrics().elidedText(detail, Qt::ElideRight, free.width());
    painter->drawText(free, Qt::AlignVCenter | Qt::AlignRight, shown);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics code(codeFont());
    const QFontMetrics small(smallFont());
    const int width = code.horizontalAdvance(index.data().toString()) + spacing::xl + spacing::l
        + small.horizontalAdvance(index.data(CompletionModel::DetailRole).toString());
    return {width, qMax(option.fontMetrics.height(), code.height()) + spacing::xs};
}

} // namespace hookbench
