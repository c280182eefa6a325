// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QMenu;

namespace hookbench {

/// The commands of the body's editor with their words and their keys: the menus Edit and Insert, and the list of
/// shortcuts, are made from these. The keys hold while the editor has the focus, those of Format Body and of Insert
/// Field in the whole window.
struct BodyActions {
    /// The editor owns them and connects what they do.
    explicit BodyActions(QWidget* editor);

    /// What goes into the menu Edit behind undo and redo.
    void fill(QMenu* edit) const;
    void fillInsert(QMenu* insert) const;

    QAction* pasteAsJsonText;

    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* replace;
    QAction* goToLine;
    QAction* goToPartner;

    QAction* toggleComment;
    QAction* duplicate;
    QAction* moveLinesUp;
    QAction* moveLinesDown;
    QAction* deleteLines;
    QAction* selectNext;
    QAction* selectAll;

    QAction* toggleFold;
    QAction* foldAll;
    QAction* unfoldAll;

    QAction* insertField;
    QList<QAction*> snippets; ///< data: int of BodySnippet

    QAction* formatBody;
    QAction* formatSelection;
    QAction* offerFixes;

private:
    void makeFindActions();
    void makeLineActions();
    void makeLayoutActions();
    void makeInsertActions();
    QAction* add(const QString& text, const QKeySequence& keys = {}) const;

    QWidget* m_editor;
};

} // namespace hookbench
