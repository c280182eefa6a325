// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/RowDelegate.h"

namespace hookbench {

/// A row of a SampleListModel: the name and, where the sample breaks contracts, a second line with a sign that says so.
class SampleDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintNote(QPainter* painter, const QStyleOptionViewItem& option, const QString& note) const;
};

} // namespace hookbench
