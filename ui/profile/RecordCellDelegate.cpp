// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordCellDelegate.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace hookbench {

void RecordCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    if (!text.isEmpty()) {
        const QVariant colour = index.data(Qt::ForegroundRole);
        painter->setFont(option.font);
        painter->setPen(isSelected ? option.palette.color(group, QPalette::HighlightedText)
                : colour.isValid() ? colour.value<QColor>()
                                   : option.palette.color(group, QPalette::Text));
        const QRect place = option.rect.adjusted(spacing::xs, 0, -spacing::xs, 0);
        // Measuring is what takes long: a short text fits whatever its letters are.
        const bool mayBeLong = text.size() * option.fontMetrics.maxWidth() > place.width();
        const QString shown = mayBeLong ? option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()) : text;
        painter->drawText(place,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            shown);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        if (option.widget)
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace hookbench
