// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaneFocus.h"

#include <QApplication>
#include <QWidget>

namespace hookbench {
namespace {

/// The pane itself, or the first widget in it that Tab reaches.
QWidget* focusTarget(QWidget* pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        const bool canFocus = (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled();
        if (canFocus && pane->isAncestorOf(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget*>& panes)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size() && current < 0; ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* pane = panes[(current + step) % panes.size()];
        QWidget* target = pane->isVisible() ? focusTarget(pane) : nullptr;
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace hookbench
