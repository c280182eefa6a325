// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SingleClickButton.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace hookbench {

void SingleClickButton::mousePressEvent(QMouseEvent* event)
{
    const auto interval = static_cast<quint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isAnother = m_latestPress == 0 || event->timestamp() >= m_latestPress + interval;
    m_latestPress = event->timestamp();
    if (isAnother)
        QPushButton::mousePressEvent(event);
}

/// The system may take more time for one double-click than Qt; the second press is none of its own in any case.
void SingleClickButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_latestPress = event->timestamp();
}

} // namespace hookbench
