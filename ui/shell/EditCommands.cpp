// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/EditCommands.h"

#include "editor/CodeView.h"
#include "session/Session.h"

#include <QUndoStack>

namespace hookbench {
namespace {

CodeView* editorOf(QWidget* focus)
{
    auto* view = qobject_cast<CodeView*>(focus);
    return view && !view->isReadOnly() ? view : nullptr;
}

} // namespace

void undoIn(QWidget* focus, Session& session)
{
    if (CodeView* view = editorOf(focus))
        view->undo();
    else
        session.undoStack()->undo();
}

void redoIn(QWidget* focus, Session& session)
{
    if (CodeView* view = editorOf(focus))
        view->redo();
    else
        session.undoStack()->redo();
}

} // namespace hookbench
