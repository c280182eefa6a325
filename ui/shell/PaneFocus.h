// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace hookbench {

/// Moves the focus from the pane that has it to the next visible one, round and round.
void focusNextPane(const QList<QWidget*>& panes);

} // namespace hookbench
