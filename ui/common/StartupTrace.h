// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hookbench {

/// Tells the start-up bench when a window can be used: it was painted, and the event loop has nothing more to do. Says
/// "usable" once in the log category hookbench.startup, which is off by default and then costs nothing.
class StartupTrace : public QObject {
    Q_OBJECT

public:
    /// To be called before the window is shown; it owns what is made, if anything.
    static void follow(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit StartupTrace(QWidget& window);

    bool m_isPainted = false;
};

} // namespace hookbench
