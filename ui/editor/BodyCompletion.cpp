// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyCompletion.h"

#include "editor/CodeView.h"
#include "editor/CompletionPopup.h"
#include "editor/ScreenPlace.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

/// What one key press puts in at most: a character, or an opener with what closes it.
constexpr std::size_t typedBytes = 8;
/// Larger bodies are not searched at every key press; Ctrl+Space still is for them.
constexpr std::size_t invitingBodyBytes = 256U << 10U;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

BodyCompletion::BodyCompletion(CodeView* view, Ask ask, AskSchema askSchema)
    : QObject(view)
    , m_view(view)
    , m_ask(std::move(ask))
    , m_askSchema(std::move(askSchema))
{
    view->installEventFilter(this);
    connect(view, &CodeView::bytesReplaced, this,
        [this](std::size_t, std::size_t removed, std::size_t added) { noteChange(removed, added); });
    connect(view, &CodeView::inputDone, this, &BodyCompletion::onInputDone);
}

void BodyCompletion::noteChange(std::size_t removed, std::size_t added)
{
    m_wasTyped = removed == 0 && added <= typedBytes;
}

/// Behind a name that is being written, and behind what asks for one.
bool BodyCompletion::invites() const
{
    const std::string_view body = m_view->contents();
    const std::size_t caret = m_view->positions().caret();
    if (body.size() > invitingBodyBytes || m_view->hasManyCarets() || caret == 0
        || (caret < body.size() && isNameByte(body[caret])))
        return false;
    const CompletionPlace place = completionPlaceAt(body, caret);
    if (place.kind == CompletionKind::Nothing)
        return invitesInJson(body, caret);
    return !place.typed.isEmpty() || place.kind != CompletionKind::Root || body[caret - 1] == ' ';
}

/// In the quotes of a key, and in those of a value that the schema has choices for.
bool BodyCompletion::invitesInJson(std::string_view body, std::size_t caret) const
{
    const auto schema = m_askSchema ? m_askSchema() : nullptr;
    if (!schema)
        return false;
    const JsonPlace place = jsonPlaceAt(body, caret);
    if (!place.isQuoted || place.holdsTag)
        return false;
    if (place.kind == JsonPlace::Kind::Key)
        return true;
    const auto note = SchemaGuide(*schema).value(place);
    return note && !note->choices.empty();
}

void BodyCompletion::onInputDone()
{
    if (m_isTaking)
        return;
    const bool wasTyped = std::exchange(m_wasTyped, false);
    if (isOpen()) {
        if (!refresh())
            close();
    } else if (wasTyped && invites()) {
        open();
    }
}

void BodyCompletion::open()
{
    m_known = m_ask();
    if (m_known.dialect)
        refresh();
}

void BodyCompletion::close()
{
    if (m_popup)
        m_popup->hide();
}

bool BodyCompletion::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

/// False where there is nothing to offer, or nothing but what stands there.
bool BodyCompletion::refresh()
{
    const std::size_t caret = m_view->positions().caret();
    auto found = completionsAt(
        m_view->contents(), caret, {m_known.dialect, m_known.rootScopes, &m_known.contracts, m_known.schema.get()});
    const std::string_view body = m_view->contents();
    const auto stands = [&](const Completion& completion) {
        return body.substr(completion.replaced.begin, completion.replaced.size()) == completion.text;
    };
    if (found.empty() || (found.size() == 1 && stands(found.front())))
        return false;
    if (!m_popup) {
        m_popup = new CompletionPopup(m_view);
        connect(m_popup, &CompletionPopup::chosen, this, &BodyCompletion::take);
    }
    const std::size_t begin = found.front().replaced.begin;
    m_popup->showCompletions(std::move(found), m_known.help, screenPlace(*m_view, begin));
    return true;
}

void BodyCompletion::take()
{
    const auto chosen = m_popup ? m_popup->current() : std::nullopt;
    close();
    if (!chosen)
        return;
    write(*chosen);
    m_wasTyped = false;
    if (chosen->goesOn)
        open();
}

void BodyCompletion::write(const Completion& chosen)
{
    const QScopedValueRollback<bool> taking(m_isTaking, true);
    const std::size_t begin = chosen.replaced.begin;
    m_view->beginUndoAction();
    m_view->SendScintilla(
        Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), static_cast<long>(chosen.replaced.end));
    m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(chosen.text.size()), chosen.text.c_str());
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(begin + chosen.caret));
    m_view->endUndoAction();
    emit taken(begin + chosen.caret, begin + chosen.text.size());
    emit m_view->inputDone();
}

bool BodyCompletion::takesKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        open();
        return true;
    }
    if (!isOpen() || (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        close();
        return false;
    default:
        return m_popup->takeKey(event.key());
    }
}

bool BodyCompletion::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The list's keys are no shortcuts of the window while it is open.
        if (isOpen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return !m_view->isReadOnly() && takesKey(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hookbench
