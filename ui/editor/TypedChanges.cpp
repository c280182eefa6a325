// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/TypedChanges.h"

#include "editor/CodeView.h"

#include <QAccessible>
#include <QKeyEvent>

#include <utility>

namespace hookbench {

namespace {

constexpr int before = QsciScintillaBase::SC_MOD_BEFOREINSERT | QsciScintillaBase::SC_MOD_BEFOREDELETE;
constexpr int after = QsciScintillaBase::SC_MOD_INSERTTEXT | QsciScintillaBase::SC_MOD_DELETETEXT;

bool isPlain(const QKeyEvent& event)
{
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier)
        return false;
    const QString text = event.text();
    return event.key() == Qt::Key_Backspace || (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        || (!text.isEmpty() && text.front().isPrint());
}

} // namespace

TypedChanges::TypedChanges(CodeView* view)
    : QObject(view)
    , m_view(view)
{
    connect(view, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char*, int length) { note(position, type, length); });
    connect(view, &QsciScintillaBase::SCN_CHARADDED, this, &TypedChanges::tell);
    setEventsOfText(true);
}

void TypedChanges::setEventsOfText(bool areSent)
{
    const int types = (areSent ? after : 0) | QsciScintillaBase::SC_MOD_CHANGEFOLD;
    m_view->SendScintilla(QsciScintillaBase::SCI_SETMODEVENTMASK, static_cast<unsigned long>(types));
}

void TypedChanges::begin(const QKeyEvent& event)
{
    if (!isPlain(event) || m_view->hasManyCarets() || QAccessible::isActive())
        return;
    m_isTyping = true;
    m_lines = m_view->lines();
    const int types = before | QsciScintillaBase::SC_MOD_CHANGEFOLD;
    m_view->SendScintilla(QsciScintillaBase::SCI_SETMODEVENTMASK, static_cast<unsigned long>(types));
}

/// The change comes at once, and nothing can refuse it any more.
void TypedChanges::note(int position, int type, int length)
{
    if (!m_isTyping || (type & before) == 0)
        return;
    const auto bytes = static_cast<std::size_t>(length);
    const bool isInsertion = (type & QsciScintillaBase::SC_MOD_BEFOREINSERT) != 0;
    m_changes.push_back({static_cast<std::size_t>(position), isInsertion ? 0 : bytes, isInsertion ? bytes : 0});
}

void TypedChanges::tell()
{
    const std::vector<Change> changes = std::exchange(m_changes, {});
    for (const Change& change : changes)
        emit m_view->bytesReplaced(change.position, change.removed, change.added);
    if (!changes.empty())
        emit m_view->textChanged();
    if (m_isTyping && std::exchange(m_lines, m_view->lines()) != m_view->lines())
        emit m_view->linesChanged();
}

void TypedChanges::end()
{
    if (!m_isTyping)
        return;
    tell();
    m_isTyping = false;
    setEventsOfText(true);
}

} // namespace hookbench
