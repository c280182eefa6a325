// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LineCommands.h"

#include "editor/CodeView.h"
#include "editor/LineContext.h"
#include "json/Value.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

constexpr std::size_t reachBytes = 20'000;

/// The engine's answer to a change comes as to one that was typed.
void edit(CodeView& view, unsigned int message)
{
    view.beginUndoAction();
    view.SendScintilla(message);
    view.endUndoAction();
    emit view.inputDone();
}

} // namespace

void moveLinesUp(CodeView& view)
{
    edit(view, Sci::SCI_MOVESELECTEDLINESUP);
}

void moveLinesDown(CodeView& view)
{
    edit(view, Sci::SCI_MOVESELECTEDLINESDOWN);
}

void duplicate(CodeView& view)
{
    edit(view, Sci::SCI_SELECTIONDUPLICATE);
}

void deleteLines(CodeView& view)
{
    const long first = view.SendScintilla(Sci::SCI_LINEFROMPOSITION, view.SendScintilla(Sci::SCI_GETSELECTIONSTART));
    const long last = view.SendScintilla(Sci::SCI_LINEFROMPOSITION, view.SendScintilla(Sci::SCI_GETSELECTIONEND));
    view.beginUndoAction();
    view.SendScintilla(Sci::SCI_GOTOLINE, static_cast<unsigned long>(first));
    for (long line = first; line <= last; ++line)
        view.SendScintilla(Sci::SCI_LINEDELETE);
    view.endUndoAction();
    emit view.inputDone();
}

void selectNextOccurrence(CodeView& view)
{
    view.SendScintilla(Sci::SCI_TARGETWHOLEDOCUMENT);
    view.SendScintilla(Sci::SCI_SETSEARCHFLAGS, static_cast<unsigned long>(Sci::SCFIND_MATCHCASE));
    view.SendScintilla(Sci::SCI_MULTIPLESELECTADDNEXT);
    view.SendScintilla(Sci::SCI_SCROLLCARET);
}

void selectAllOccurrences(CodeView& view)
{
    view.SendScintilla(Sci::SCI_TARGETWHOLEDOCUMENT);
    view.SendScintilla(Sci::SCI_SETSEARCHFLAGS, static_cast<unsigned long>(Sci::SCFIND_MATCHCASE));
    if (!view.hasSelectedText())
        view.SendScintilla(Sci::SCI_MULTIPLESELECTADDNEXT);
    view.SendScintilla(Sci::SCI_MULTIPLESELECTADDEACH);
}

void toggleFold(CodeView& view)
{
    const long caret = view.SendScintilla(Sci::SCI_GETCURRENTPOS);
    long line = view.SendScintilla(Sci::SCI_LINEFROMPOSITION, caret);
    if ((view.SendScintilla(Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG) == 0)
        line = view.SendScintilla(Sci::SCI_GETFOLDPARENT, line);
    if (line < 0)
        return;
    view.SendScintilla(Sci::SCI_GOTOLINE, static_cast<unsigned long>(line));
    view.SendScintilla(Sci::SCI_TOGGLEFOLD, line);
}

void foldAll(CodeView& view)
{
    // Folding looks at the levels, which come with the colours.
    view.SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    view.SendScintilla(Sci::SCI_FOLDALL, static_cast<unsigned long>(Sci::SC_FOLDACTION_CONTRACT));
    view.SendScintilla(Sci::SCI_SCROLLCARET);
}

void unfoldAll(CodeView& view)
{
    view.SendScintilla(Sci::SCI_FOLDALL, static_cast<unsigned long>(Sci::SC_FOLDACTION_EXPAND));
    view.SendScintilla(Sci::SCI_SCROLLCARET);
}

void pasteAsJsonText(CodeView& view)
{
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    if (text.empty() || view.isReadOnly())
        return;
    std::string put;
    json::appendQuoted(put, text);
    const auto caret = static_cast<std::size_t>(view.SendScintilla(Sci::SCI_GETSELECTIONSTART));
    switch (lineContextAt(view.contents(), caret, reachBytes)) {
    case LineContext::Json:
        break;
    case LineContext::JsonString:
    case LineContext::TooLong: // such a line is one string, most likely
        put = put.substr(1, put.size() - 2);
        break;
    case LineContext::Tag:
    case LineContext::LiquidString:
        put = text;
        break;
    }
    view.beginUndoAction();
    view.SendScintilla(Sci::SCI_REPLACESEL, 0UL, put.c_str());
    view.endUndoAction();
    emit view.inputDone();
}

} // namespace hookbench
