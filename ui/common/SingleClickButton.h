// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hookbench {

/// For what may happen once only: whoever double-clicks it, as many people do with every button, has clicked once.
/// Presses of the mouse count as one while each comes within the desktop's double-click time after the one before.
class SingleClickButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    quint64 m_latestPress = 0; ///< the event's own ms; 0 before the first
};

} // namespace hookbench
