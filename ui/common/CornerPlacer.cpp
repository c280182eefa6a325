// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CornerPlacer.h"

#include "theme/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace hookbench {

CornerPlacer::CornerPlacer(QAbstractScrollArea* area, QWidget* widget)
    : QObject(area)
    , m_area(area)
    , m_widget(widget)
{
    widget->setParent(area);
    area->viewport()->installEventFilter(this);
}

bool CornerPlacer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QObject::eventFilter(watched, event);
}

void CornerPlacer::place()
{
    m_widget->adjustSize();
    const QRect room = m_area->viewport()->geometry();
    const bool isMirrored = m_area->layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? room.left() + spacing::xs : room.right() - m_widget->width() - spacing::xs;
    m_widget->move(x, room.top() + spacing::xs);
    m_widget->raise();
}

} // namespace hookbench
