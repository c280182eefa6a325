// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hookbench {

class Session;

/// Undoes in the text editor that has the focus, as it keeps its own history, else in the session.
void undoIn(QWidget* focus, Session& session);
void redoIn(QWidget* focus, Session& session);

} // namespace hookbench
