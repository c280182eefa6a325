// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hookbench {

/// Paints a page of the navigation: icon and word on a rounded ground where it is the current one.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of rows that may have a badge.
    enum Role {
        BadgeCountRole = Qt::UserRole, ///< int; 0 leaves its place empty
        BadgeToneRole, ///< int, a Tone
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hookbench
