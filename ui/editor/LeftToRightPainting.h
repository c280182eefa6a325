// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hookbench {

/// As long as one lives, painters draw text from left to right, in a mirrored window too. Scintilla makes its painters
/// itself, and Qt gives those the direction of the application, whatever the widget has: brackets would be mirrored.
/// Qt has no way to change that silently, hence nobody is told of the change: what has a layout direction keeps it. For
/// the time of one paint event; GUI thread only.
class LeftToRightPainting : public QObject {
    Q_OBJECT

public:
    LeftToRightPainting();
    ~LeftToRightPainting() override;

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setDirection(Qt::LayoutDirection direction);

    bool m_isMirrored;
};

} // namespace hookbench
