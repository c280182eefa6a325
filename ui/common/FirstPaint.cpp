// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace hookbench {

FirstPaint::FirstPaint(QWidget* window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        auto* whenIdle = new QTimer(this); // singleShot(0) would come before what else waits
        whenIdle->setSingleShot(true);
        connect(whenIdle, &QTimer::timeout, this, &FirstPaint::done);
        whenIdle->start(0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hookbench
