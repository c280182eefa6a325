// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/SmartIndent.h"

#include "editor/CodeView.h"
#include "editor/Indentation.h"
#include "editor/LineContext.h"

#include <QKeyEvent>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

constexpr std::size_t reachBytes = 20'000;

std::string_view lineEndOf(const CodeView& view)
{
    switch (view.eolMode()) {
    case QsciScintilla::EolWindows:
        return "\r\n";
    case QsciScintilla::EolMac:
        return "\r";
    default:
        return "\n";
    }
}

} // namespace

SmartIndent::SmartIndent(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(view, &CodeView::inputDone, this, [this] {
        if (std::exchange(m_wasCloserTyped, false))
            alignCloser();
    });
}

/// In place of the selection, as one step to undo.
void SmartIndent::breakLine()
{
    m_view->beginUndoAction();
    m_view->removeSelectedText();
    const std::string_view body = m_view->contents();
    const std::size_t caret = m_view->positions().caret();
    const NewLine line = newLineAt(body, caret);
    const std::size_t blanks = std::min(body.find_first_not_of(" \t", caret), body.size()) - caret;
    std::string text = std::string(lineEndOf(*m_view)) + line.indent;
    const std::size_t caretBehind = caret + text.size();
    if (line.splitsBlock)
        text += std::string(lineEndOf(*m_view)) + line.closerIndent;
    m_view->SendScintilla(
        Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(caret), static_cast<long>(caret + blanks));
    m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.c_str());
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(caretBehind));
    m_view->SendScintilla(Sci::SCI_CHOOSECARETX);
    m_view->endUndoAction();
    emit m_view->inputDone();
}

void SmartIndent::alignCloser()
{
    const std::string_view body = m_view->contents();
    const std::size_t caret = m_view->positions().caret();
    const long line = m_view->SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<long>(caret));
    const auto begin = static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_POSITIONFROMLINE, line));
    const std::size_t first = body.find_first_not_of(" \t", begin);
    const std::string indent = closerIndentAt(body, caret);
    if (first == std::string_view::npos || first >= caret || body.substr(begin, first - begin) == indent)
        return;
    m_view->SendScintilla(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), static_cast<long>(first));
    m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(indent.size()), indent.c_str());
    emit m_view->inputDone();
}

bool SmartIndent::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_view->isReadOnly() || m_view->hasManyCarets())
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
        const LineContext context = lineContextAt(m_view->contents(), m_view->positions().caret(), reachBytes);
        if (context == LineContext::TooLong)
            return false;
        breakLine();
        return true;
    }
    m_wasCloserTyped = key.text() == QStringLiteral("}") || key.text() == QStringLiteral("]");
    return QObject::eventFilter(watched, event);
}

} // namespace hookbench
