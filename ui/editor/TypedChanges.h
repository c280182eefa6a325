// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>
#include <vector>

class QKeyEvent;

namespace hookbench {

class CodeView;

/// Tells of what a key types without waiting for QScintilla to count, for a screen reader, all characters before the
/// place of each change: at the end of 1 MB that is most of the time that a key takes. Where a screen reader listens it
/// counts, and nothing is different.
///
/// Between begin() and end() changes are told by tell(): once for each character typed, when it is in the text.
class TypedChanges : public QObject {
    Q_OBJECT

public:
    explicit TypedChanges(CodeView* view);

    /// Does nothing for keys that may do more than type or delete at one caret.
    void begin(const QKeyEvent& event);
    void tell();
    void end();

    /// Which changes the view's SCN_MODIFIED is sent for, when nothing is typed and no one else changes the text.
    void setEventsOfText(bool areSent);

private:
    struct Change {
        std::size_t position; ///< bytes
        std::size_t removed;
        std::size_t added;
    };

    void note(int position, int type, int length);

    CodeView* m_view;
    std::vector<Change> m_changes;
    int m_lines = 0;
    bool m_isTyping = false;
};

} // namespace hookbench
