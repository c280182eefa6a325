// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hookbench {

/// Draws a finding on one line: icon, place, message, hint, and a button where it can be mended.
class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the button of a row is; empty where it has none.
    QRect fixButtonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

signals:
    void fixPressed(const QModelIndex& index, const QRect& button);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintCaption(QPainter* painter, const QStyleOptionViewItem& option, const QString& caption) const;
    void paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFixButton(
        QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text) const;
};

} // namespace hookbench
