// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyInserter.h"

#include "editor/CodeView.h"
#include "liquid/DialectTable.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

} // namespace

BodyInserter::BodyInserter(Session* session, CodeView* view)
    : QObject(view)
    , m_session(session)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool BodyInserter::isJson() const
{
    return m_session->campaign().contentFormat == ContentFormat::Json;
}

const liquid::Dialect& BodyInserter::dialect() const
{
    const auto program = m_session->preview()->bodyProgram;
    return program ? program->dialect() : liquid::clevertapDialect();
}

ByteRange BodyInserter::selection() const
{
    return {static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONSTART)),
        static_cast<std::size_t>(m_view->SendScintilla(Sci::SCI_GETSELECTIONEND))};
}

TagInsertion BodyInserter::insertionOf(const FieldTag& tag) const
{
    return fieldInsertion(tag, tagPlaceAt(m_view->contents(), selection().begin, isJson()), dialect());
}

void BodyInserter::insertField(const FieldTag& tag)
{
    const TagInsertion insertion = insertionOf(tag);
    put(selection(), insertion.text, insertion.caret);
}

void BodyInserter::insertDragged(const DraggedField& field)
{
    const auto& contracts = *m_session->contracts();
    const FieldContract* contract = contracts.find(field.contract.toStdString());
    FieldTag tag{field.field.toStdString(), field.type.toStdString(), {}, {}, false};
    if (!contract || !contract->required)
        tag.fallback = std::string();
    insertField(tag);
}

void BodyInserter::insertSnippet(BodySnippet snippet)
{
    const SnippetInsertion insertion = snippetInsertion(m_view->contents(), selection(), snippet, isJson());
    put(insertion.replaced, insertion.text, insertion.caret);
    if (insertion.asksForField)
        emit fieldWanted();
}

void BodyInserter::put(const ByteRange& replaced, const std::string& text, std::size_t caret)
{
    m_view->beginUndoAction();
    m_view->SendScintilla(
        Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(replaced.begin), static_cast<long>(replaced.end));
    m_view->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.c_str());
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(replaced.begin + caret));
    m_view->endUndoAction();
    m_view->setFocus(Qt::OtherFocusReason);
    emit m_view->inputDone();
}

/// Only the drop itself: that a field comes with its tag as text makes the view show where it would go.
bool BodyInserter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Drop || m_view->isReadOnly())
        return QObject::eventFilter(watched, event);
    auto& drop = static_cast<QDropEvent&>(*event);
    const auto field = draggedField(*drop.mimeData());
    if (!field)
        return QObject::eventFilter(watched, event);
    const QPoint at = drop.position().toPoint();
    const long byte = m_view->SendScintilla(
        Sci::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(at.x()), static_cast<long>(at.y()));
    QDragLeaveEvent left; // the view lets go of its mark for the place
    QCoreApplication::sendEvent(m_view->viewport(), &left);
    m_view->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(byte));
    insertDragged(*field);
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    return true;
}

} // namespace hookbench
