// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/AutoClosing.h"

#include "editor/CodeView.h"
#include "editor/LineContext.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

bool isSpaceOrEnd(char c)
{
    return c == '\0' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether something may be closed in front of this byte: what follows is no word that was meant to be inside.
bool isFreeBefore(char next)
{
    return isSpaceOrEnd(next) || std::string_view(",:}])%|\"'").find(next) != std::string_view::npos;
}

char closerOf(char opener)
{
    switch (opener) {
    case '{':
        return '}';
    case '[':
        return ']';
    case '(':
        return ')';
    default:
        return opener; // quotes
    }
}

} // namespace

AutoClosing::AutoClosing(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(view, &CodeView::bytesReplaced, this, &AutoClosing::noteChange);
}

void AutoClosing::adopt(std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin; at < end; ++at) {
        if (std::string_view("\"]}%").find(byteAt(at)) == std::string_view::npos)
            break;
        m_closers.push_back(at);
    }
    std::sort(m_closers.begin(), m_closers.end());
}

char AutoClosing::byteAt(std::size_t byte) const
{
    const std::string_view text = m_view->contents();
    return byte < text.size() ? text[byte] : '\0';
}

bool AutoClosing::closedItself(std::size_t byte) const
{
    return std::find(m_closers.begin(), m_closers.end(), byte) != m_closers.end();
}

/// Closers move with the text; those that go with it, or whose line is left, are forgotten.
void AutoClosing::noteChange(std::size_t position, std::size_t removed, std::size_t added)
{
    std::erase_if(m_closers, [=](std::size_t closer) { return closer >= position && closer < position + removed; });
    for (std::size_t& closer : m_closers) {
        if (closer >= position)
            closer = closer - removed + added;
    }
    const bool isLineBroken =
        added > 0 && m_view->contents().substr(position, added).find_first_of("\r\n") != std::string_view::npos;
    if (!m_isInserting && isLineBroken)
        m_closers.clear();
}

/// Puts text on both sides of the caret as one step to undo; all but blanks behind it counts as closed by itself.
void AutoClosing::insert(std::string_view before, std::string_view behind)
{
    const QScopedValueRollback<bool> inserting(m_isInserting, true);
    const std::size_t caret = m_view->positions().caret();
    const std::string text = std::string(before) + std::string(behind);
    m_view->beginUndoAction();
    m_view->SendScintilla(Sci::SCI_INSERTTEXT, static_cast<uintptr_t>(caret), text.c_str());
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(caret + before.size()));
    m_view->endUndoAction();
    for (std::size_t at = 0; at < behind.size(); ++at) {
        if (behind[at] != ' ')
            m_closers.push_back(caret + before.size() + at);
    }
    std::sort(m_closers.begin(), m_closers.end());
    emit m_view->inputDone();
}

/// A blank typed right behind the opener of a tag, where one came by itself.
bool AutoClosing::stepsOverBlank() const
{
    const std::size_t caret = m_view->positions().caret();
    return caret == m_openedAt && byteAt(caret) == ' ' && closedItself(caret + 1);
}

/// The second character of {{ or {%. The brace that closed the first one serves.
bool AutoClosing::opensTag(char typed)
{
    const std::size_t caret = m_view->positions().caret();
    if ((typed != '{' && typed != '%') || caret == 0 || byteAt(caret - 1) != '{')
        return false;
    const bool hasBrace = closedItself(caret) && byteAt(caret) == '}';
    if (!hasBrace && !isFreeBefore(byteAt(caret)))
        return false;
    const std::string closer = typed == '{' ? "}" : "%";
    insert(std::string(1, typed) + ' ', ' ' + closer + (hasBrace ? "" : "}"));
    m_openedAt = caret + 2;
    return true;
}

bool AutoClosing::opensPair(char typed)
{
    if (std::string_view("{[(\"'").find(typed) == std::string_view::npos)
        return false;
    const std::size_t caret = m_view->positions().caret();
    if (!isFreeBefore(byteAt(caret)))
        return false;
    const LineContext context = lineContextAt(m_view->contents(), caret, reachBytes);
    bool isWanted = false;
    switch (context) {
    case LineContext::TooLong:
    case LineContext::LiquidString:
        break;
    case LineContext::JsonString:
        isWanted = typed == '{'; // for a tag; one that stays alone is stepped over or taken away
        break;
    case LineContext::Json:
        isWanted = typed == '{' || typed == '[' || typed == '"';
        break;
    case LineContext::Tag:
        isWanted = typed != '{';
        break;
    }
    if (!isWanted)
        return false;
    insert(std::string(1, typed), std::string(1, closerOf(typed)));
    return true;
}

bool AutoClosing::stepsOver(char typed)
{
    const std::size_t caret = m_view->positions().caret();
    std::size_t closer = caret;
    if (typed == '}' || typed == '%') { // a blank that came with it is stepped over too
        while (byteAt(closer) == ' ' && !closedItself(closer))
            ++closer;
    }
    if (byteAt(closer) != typed || !closedItself(closer))
        return false;
    if (closer > caret && caret > 0 && byteAt(caret - 1) == ' ') { // one typed, and one that came by itself
        const auto blanks = static_cast<long>(closer - caret);
        m_view->SendScintilla(Sci::SCI_DELETERANGE, static_cast<unsigned long>(caret), blanks);
        closer = caret;
    }
    std::erase(m_closers, closer);
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(closer + 1));
    emit m_view->inputDone();
    return true;
}

bool AutoClosing::takesCharacter(char typed)
{
    return (typed == ' ' && stepsOverBlank()) || stepsOver(typed) || opensTag(typed) || opensPair(typed);
}

bool AutoClosing::takesBackspace()
{
    const std::size_t caret = m_view->positions().caret();
    if (caret == 0 || !closedItself(caret) || byteAt(caret) != closerOf(byteAt(caret - 1)))
        return false;
    m_view->beginUndoAction();
    m_view->SendScintilla(Sci::SCI_DELETERANGE, static_cast<unsigned long>(caret - 1), 2L);
    m_view->endUndoAction();
    emit m_view->inputDone();
    return true;
}

bool AutoClosing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_view->isReadOnly() || m_view->hasSelectedText()
        || m_view->hasManyCarets())
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier)
        return takesBackspace();
    const QString text = key.text();
    // Braces and brackets need AltGr on many keyboards, which comes as Ctrl+Alt on some.
    const bool isCommand = key.modifiers().testFlag(Qt::ControlModifier) != key.modifiers().testFlag(Qt::AltModifier);
    if (text.size() != 1 || text.front().unicode() > 0x7E || text.front().unicode() < 0x20 || isCommand)
        return QObject::eventFilter(watched, event);
    return takesCharacter(text.front().toLatin1());
}

} // namespace hookbench
