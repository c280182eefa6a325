// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationDelegate.h"

#include "common/CountBadge.h"
#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = option.fontMetrics.height();
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool hasBadge = index.data(BadgeCountRole).isValid();
    const int badge = hasBadge ? countSize().width() + spacing::xs : 0;
    return {height + words + badge + 2 * spacing::m + spacing::s, height + 2 * spacing::s};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& colors = currentColors();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? QPen(colors.accent, 1.6) : QPen(Qt::NoPen));
    if (isCurrent)
        painter->setBrush(colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(colors.raised);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);

    const int side = option.fontMetrics.height();
    QRect icon(0, 0, side, side);
    QRect words = option.rect.adjusted(spacing::m + side + spacing::s, 0, -spacing::s, 0);
    icon.moveCenter({option.rect.left() + spacing::m + side / 2, option.rect.center().y()});
    if (option.direction == Qt::RightToLeft) {
        icon = QStyle::visualRect(option.direction, option.rect, icon);
        words = QStyle::visualRect(option.direction, option.rect, words);
    }
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    painter->setPen(colors.text);
    painter->setFont(option.font);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    QRect badge = option.rect;
    badge.setLeft(badge.right() - spacing::s - countSize().width());
    paintCount(*painter, QStyle::visualRect(option.direction, option.rect, badge), option.direction,
        static_cast<Tone>(index.data(BadgeToneRole).toInt()), index.data(BadgeCountRole).toInt());
    painter->restore();
}

} // namespace hookbench
