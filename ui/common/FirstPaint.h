// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hookbench {

/// Tells when a window can be used: it was painted for the first time, and the event loop has nothing more to do. Owned
/// by the window.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    /// To be made before the window is shown.
    explicit FirstPaint(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void done(); ///< once; never for a window that stays hidden
};

} // namespace hookbench
