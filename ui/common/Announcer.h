// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hookbench {

/// Says something to those who use a screen reader, whatever has the focus. Nothing to see. Qt 6.4 has no announcements
/// of its own, and AT-SPI passes its alerts on to nobody; what readers speak is a notification that appears. Each is a
/// widget of its own, for readers keep the name that they first asked for.
class Announcer : public QWidget {
    Q_OBJECT

public:
    /// In the window in which `from` is, which keeps the latest one. Nothing while the window is not shown.
    static void announce(const QWidget* from, const QString& text);

private:
    Announcer(QWidget* window, const QString& text);
};

} // namespace hookbench
