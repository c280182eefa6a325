// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>
#include <QTest>

namespace hookbench::test {

/// What a widget gets of a double-click in its middle: a press and a release, then a second press of another type and its
/// release. QTest::mouseDClick() leaves the releases out, without which no button is clicked.
inline void doubleClick(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    const QPointF place = widget->rect().center();
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type, place, widget->mapToGlobal(place), Qt::LeftButton, buttons, Qt::NoModifier);
        event.setTimestamp(static_cast<quint64>(QTest::lastMouseTimestamp));
        QCoreApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonDblClick, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
}

} // namespace hookbench::test
