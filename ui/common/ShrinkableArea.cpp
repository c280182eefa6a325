// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ShrinkableArea.h"

#include <QEvent>

namespace hookbench {

ShrinkableArea::ShrinkableArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

bool ShrinkableArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkableArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void ShrinkableArea::fit()
{
    widget()->resize(maximumViewportSize().expandedTo(widget()->minimumSizeHint()));
    const QSize room = viewport()->size(); // less than before where a scroll bar has come
    widget()->resize(room.expandedTo(widget()->minimumSizeHint()));
}

} // namespace hookbench
