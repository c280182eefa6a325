// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LeftToRightPainting.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSignalBlocker>

namespace hookbench {

LeftToRightPainting::LeftToRightPainting()
    : m_isMirrored(QGuiApplication::isRightToLeft())
{
    if (m_isMirrored)
        setDirection(Qt::LeftToRight);
}

LeftToRightPainting::~LeftToRightPainting()
{
    if (m_isMirrored)
        setDirection(Qt::RightToLeft);
}

void LeftToRightPainting::setDirection(Qt::LayoutDirection direction)
{
    const QSignalBlocker blocker(qGuiApp);
    qGuiApp->installEventFilter(this);
    QGuiApplication::setLayoutDirection(direction);
    qGuiApp->removeEventFilter(this);
}

bool LeftToRightPainting::eventFilter(QObject*, QEvent* event)
{
    return event->type() == QEvent::ApplicationLayoutDirectionChange;
}

} // namespace hookbench
