// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StartupTrace.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace hookbench {

Q_LOGGING_CATEGORY(startup, "hookbench.startup", QtInfoMsg)

void StartupTrace::follow(QWidget& window)
{
    if (startup().isDebugEnabled())
        new StartupTrace(window);
}

StartupTrace::StartupTrace(QWidget& window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool StartupTrace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        auto* whenIdle = new QTimer(this);
        whenIdle->setSingleShot(true);
        connect(whenIdle, &QTimer::timeout, this, [] { qCDebug(startup, "usable"); });
        whenIdle->start(0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hookbench
