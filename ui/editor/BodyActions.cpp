// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyActions.h"

#include "completion/BodySnippet.h"

#include <QCoreApplication>
#include <QMenu>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hookbench::BodyActions", text);
}

} // namespace

BodyActions::BodyActions(QWidget* editor)
    : m_editor(editor)
{
    pasteAsJsonText = add(tr("Paste as &JSON Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    makeFindActions();
    makeLineActions();
    makeLayoutActions();
    makeInsertActions();
}

QAction* BodyActions::add(const QString& text, const QKeySequence& keys) const
{
    auto* action = new QAction(text, m_editor);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addAction(action);
    return action;
}

void BodyActions::makeFindActions()
{
    find = add(tr("&Find in Body"), QKeySequence::Find);
    findNext = add(tr("Find &Next"), QKeySequence(Qt::Key_F3));
    findPrevious = add(tr("Find Pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    replace = add(tr("Re&place…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    goToLine = add(tr("&Go to Line…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    goToPartner = add(tr("Go to &Matching Bracket or Tag"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
}

void BodyActions::makeLineActions()
{
    toggleComment = add(tr("Toggle &Comment"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    duplicate = add(tr("&Duplicate Line or Selection"), QKeySequence(Qt::CTRL | Qt::Key_D));
    moveLinesUp = add(tr("Move Lines &Up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    moveLinesDown = add(tr("Move Lines Do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down));
    deleteLines = add(tr("D&elete Lines"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    selectNext = add(tr("Select &Next Occurrence"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    selectAll = add(tr("Select &All Occurrences"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
}

void BodyActions::makeLayoutActions()
{
    toggleFold = add(tr("&Fold or Unfold Block"), QKeySequence(Qt::CTRL | Qt::Key_T));
    foldAll = add(tr("Fold &All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    unfoldAll = add(tr("&Unfold All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    formatBody = add(tr("F&ormat Body"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    formatBody->setShortcutContext(Qt::WindowShortcut);
    formatSelection = add(tr("Format &Selection"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    offerFixes = add(tr("Fi&x at Caret…"), QKeySequence(Qt::ALT | Qt::Key_Return));
}

void BodyActions::makeInsertActions()
{
    insertField = add(tr("&Field…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I));
    insertField->setShortcutContext(Qt::WindowShortcut);
    const auto snippet = [this](const QString& text, BodySnippet what) {
        QAction* action = add(text);
        action->setData(static_cast<int>(what));
        snippets << action;
    };
    snippet(tr("&Condition (if … else)"), BodySnippet::Condition);
    snippet(tr("&List (for …)"), BodySnippet::List);
    snippet(tr("&Abort for This Customer"), BodySnippet::Abort);
    snippet(tr("C&omment"), BodySnippet::Comment);
}

void BodyActions::fillInsert(QMenu* insert) const
{
    insert->addAction(insertField);
    insert->addSeparator();
    insert->addActions(snippets);
}

void BodyActions::fill(QMenu* edit) const
{
    edit->addSeparator();
    edit->addAction(pasteAsJsonText);
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious, replace});
    edit->addSeparator();
    edit->addActions({goToLine, goToPartner});
    edit->addSeparator();
    QMenu* lines = edit->addMenu(tr("&Lines and Selections"));
    lines->setObjectName(QStringLiteral("linesMenu"));
    lines->addActions({toggleComment, duplicate, moveLinesUp, moveLinesDown, deleteLines});
    lines->addSeparator();
    lines->addActions({selectNext, selectAll});
    QMenu* folding = edit->addMenu(tr("Fol&ding"));
    folding->addActions({toggleFold, foldAll, unfoldAll});
    edit->addSeparator();
    edit->addActions({formatBody, formatSelection, offerFixes});
}

} // namespace hookbench
