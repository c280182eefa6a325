// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationDelegate.h"

#include "common/CountBadge.h"
#include "common/IconLabel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = option.fontMetrics.height();
    const QSize icon(height + 2 * spacing::m, height + 2 * spacing::s);
    if (m_isCompact)
        return icon;
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool hasBadge = index.data(BadgeCountRole).isValid();
    const int badge = hasBadge ? countSize().width() + spacing::xs : 0;
    return icon + QSize(words + badge + spacing::s, 0);
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const int side = option.fontMetrics.height();
    QRect icon(0, 0, side, side);
    icon.moveCenter({option.rect.left() + spacing::m + side / 2, option.rect.center().y()});
    icon = QStyle::visualRect(option.direction, option.rect, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    if (m_isCompact)
        paintCorner(*painter, icon, index);
    else
        paintWords(*painter, option, index);
    painter->restore();
}

void NavigationDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const auto& colors = currentColors();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(hasFocus ? QPen(colors.accent, 1.6) : QPen(Qt::NoPen));
    if (option.state.testFlag(QStyle::State_Selected))
        painter.setBrush(colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

void NavigationDelegate::paintWords(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int side = option.fontMetrics.height();
    const QRect words = option.rect.adjusted(spacing::m + side + spacing::s, 0, -spacing::s, 0);
    painter.setPen(currentColors().text);
    painter.setFont(option.font);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words), Qt::AlignVCenter | Qt::AlignLeading,
        index.data().toString());
    QRect badge = option.rect;
    badge.setLeft(badge.right() - spacing::s - countSize().width());
    paintCount(painter, QStyle::visualRect(option.direction, option.rect, badge), option.direction,
        static_cast<Tone>(index.data(BadgeToneRole).toInt()), index.data(BadgeCountRole).toInt());
}

void NavigationDelegate::paintCorner(QPainter& painter, const QRect& icon, const QModelIndex& index) const
{
    if (index.data(BadgeCountRole).toInt() == 0)
        return;
    const auto tone = static_cast<Tone>(index.data(BadgeToneRole).toInt());
    QRect corner(QPoint(), icon.size() * 2 / 3);
    corner.moveCenter(icon.topRight());
    themeIcon(toneIconName(tone), tone).paint(&painter, corner);
}

} // namespace hookbench
