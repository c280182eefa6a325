// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractScrollArea;
class QWidget;

namespace hookbench {

/// Keeps a small widget in the upper outer corner of a scroll area, clear of its scroll bar. Child of the area.
class CornerPlacer : public QObject {
    Q_OBJECT

public:
    /// Makes the area the parent of the widget.
    CornerPlacer(QAbstractScrollArea* area, QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractScrollArea* m_area;
    QWidget* m_widget;
};

} // namespace hookbench
