// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/ShownPayload.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QToolButton;

namespace hookbench {

/// Chooses how a payload is shown: a button for each way, or where there is no room for them, one button with a menu.
class LayoutSwitch : public QWidget {
    Q_OBJECT

public:
    /// `invisible` is the action that shows invisible characters, and has to outlive it.
    LayoutSwitch(PayloadLayout shown, QAction* invisible, QWidget* parent = nullptr);

    void setCompact(bool isCompact);
    /// In pixels, with a button for each way.
    int roomyWidth() const;

signals:
    void layoutChosen(hookbench::PayloadLayout layout);

private:
    QAction* makeWay(PayloadLayout layout, const QString& text, const QString& tip);
    void addButton(QAction* action, const QString& name);
    void makeMenuButton(QAction* invisible);

    QHBoxLayout* m_row;
    QActionGroup* m_ways;
    QList<QToolButton*> m_buttons;
    QToolButton* m_menu;
};

} // namespace hookbench
