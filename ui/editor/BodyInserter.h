// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DraggedField.h"
#include "completion/BodySnippet.h"
#include "completion/FieldTag.h"

#include <QObject>

namespace hookbench {

class CodeView;
class Session;

/// Puts fields and snippets into the body for people who type no Liquid, each as one step to undo, and gives the body
/// the focus. Takes fields that are dropped on it. Child of the view.
class BodyInserter : public QObject {
    Q_OBJECT

public:
    /// The session has to outlive the view.
    BodyInserter(Session* session, CodeView* view);

    /// What insertField() would put at the caret.
    TagInsertion insertionOf(const FieldTag& tag) const;
    /// At the caret, in place of the selection.
    void insertField(const FieldTag& tag);
    /// Likewise, with a fallback unless a contract says that every customer has it.
    void insertDragged(const DraggedField& field);
    void insertSnippet(BodySnippet snippet);

    /// Whether the body has to be JSON.
    bool isJson() const;
    const liquid::Dialect& dialect() const;

signals:
    /// At the caret a field is to be named now.
    void fieldWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ByteRange selection() const;
    void put(const ByteRange& replaced, const std::string& text, std::size_t caret);

    Session* m_session;
    CodeView* m_view;
};

} // namespace hookbench
