// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace hookbench {

/// All commands that have a key, and the key.
class ShortcutsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPanel(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace hookbench
