// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyChange.h"
#include "editor/EditorPositions.h"

#include <Qsci/qsciscintilla.h>

#include <string_view>
#include <vector>

namespace hookbench {

class BraceMatching;
class LiquidJsonLexer;
class TypedChanges;

/// The indicators drawn in code, numbered as Scintilla wants them (below 8 belong to its own lexers).
enum class CodeIndicator : int { FilledIn = 8, Error, Warning, Information, Found, Flash, Partner };

/// The text view behind the body, the payload and the request: UTF-8 bytes in and out, exactly as they are; line
/// numbers, folding, brace matching, zoom, colours of the theme; the keyboard can always leave it (Ctrl+Tab,
/// Ctrl+Shift+Tab, F6, and Tab itself while tabMovesFocus() is on; Ctrl+M switches that).
class CodeView : public QsciScintilla {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);
    /// With another lexer than one for JSON with Liquid; takes it over.
    CodeView(LiquidJsonLexer* lexer, QWidget* parent);

    /// As high as one line: on a small screen what stands around it needs the rest.
    QSize minimumSizeHint() const override;

    LiquidJsonLexer* highlighting() const { return m_lexer; }
    const BraceMatching* braces() const { return m_braces; }
    EditorPositions positions() const { return EditorPositions(*this); }

    /// Bytes of the text; the view ends with the next change of the text.
    std::string_view contents() const;

    /// A new text: nothing to undo, caret and scroll position at the beginning.
    void resetContents(std::string_view bytes);

    /// Changes only what differs, as one step to undo; caret, selection and scroll position stay where they can. Works
    /// on a read-only view too.
    void updateContents(std::string_view bytes);

    void replaceBytes(const ByteRange& bytes, std::string_view text);

    /// Makes changes (ascending, not overlapping) as one step to undo, as if they had been typed. Caret and selection
    /// move along with the text.
    void makeChanges(const std::vector<BodyChange>& changes);

    /// More than one caret: what is typed goes to several places.
    bool hasManyCarets() const;

    /// Bytes of the lines on screen.
    ByteRange visibleBytes() const;

    /// Selects a range (or puts the caret there), scrolls it into view with some lines around it, and lets it flash.
    void showRange(const ByteRange& bytes);

    void fillIndicator(CodeIndicator indicator, const ByteRange& bytes);
    void clearIndicator(CodeIndicator indicator, const ByteRange& bytes);
    void clearIndicator(CodeIndicator indicator);

    /// Scintilla gives some keys a meaning of its own, such as Ctrl+T: it no longer takes this one.
    void freeKey(const QKeySequence& key);

    bool tabMovesFocus() const { return m_tabMovesFocus; }
    void setTabMovesFocus(bool moves);

signals:
    void tabMovesFocusChanged(bool moves);
    /// The text changed: at `position`, `removed` bytes made way for `added` ones. Sent while Scintilla is in the
    /// middle of it: do not change the text in return.
    void bytesReplaced(std::size_t position, std::size_t removed, std::size_t added);
    /// These bytes came from the clipboard or were dropped. Sent after the change, when it can be answered with
    /// another.
    void pasted(const hookbench::ByteRange& bytes);
    /// A key press, a drop, a command or an input method is done with its changes.
    void inputDone();
    /// Palette or font changed: colours have to be applied anew.
    void lookOutdated();
    /// Colours and fonts are others now.
    void themeApplied();
    /// The visible lines are others now, or other text is in them.
    void visibleBytesChanged();

protected:
    void changeEvent(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QByteArray fromMimeData(const QMimeData* source, bool& isRectangular) const override;
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setUpEditing();
    void onModified(int position, int type, int length);
    bool leavesView(const QKeyEvent& event);

    LiquidJsonLexer* m_lexer;
    BraceMatching* m_braces;
    TypedChanges* m_typed;
    bool m_tabMovesFocus = false;
    mutable bool m_isPasting = false; ///< set where Scintilla asks for a pasted text, until it is in
};

} // namespace hookbench
