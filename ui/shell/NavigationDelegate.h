// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hookbench {

/// Paints a page of the navigation: icon and word on a rounded ground where it is the current one. In a narrow window
/// the icon alone, with the kind of its badge in its corner.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of rows that may have a badge.
    enum Role {
        BadgeCountRole = Qt::UserRole, ///< int; 0 leaves its place empty
        BadgeToneRole, ///< int, a Tone
        BadgeWordsRole, ///< QString
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    void setCompact(bool isCompact) { m_isCompact = isCompact; }
    bool isCompact() const { return m_isCompact; }

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCorner(QPainter& painter, const QRect& icon, const QModelIndex& index) const;

    bool m_isCompact = false;
};

} // namespace hookbench
