// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace hookbench {

class History;

/// Chooses how much the history keeps: everything, the newest ones, or those of some time. Remembered, and carried out
/// at once.
class KeepButton : public QToolButton {
    Q_OBJECT

public:
    /// The history has to outlive it.
    explicit KeepButton(History* history, QWidget* parent = nullptr);

private:
    void addChoice(const QString& text, int attempts, int days);

    History* m_history;
};

} // namespace hookbench
