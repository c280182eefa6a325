// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"
#include "text/LineIndex.h"

#include <QtGlobal>

class QsciScintillaBase;

namespace hookbench {

/// The one place where the three ways of counting meet: the engine and Scintilla count UTF-8 bytes, people count lines
/// and code points from 1, QString counts UTF-16 units. Reads the text that the editor holds at the time of the call.
/// What lies past the end gives the end; a place inside a code point gives its beginning.
class EditorPositions {
public:
    /// The editor has to outlive it.
    explicit EditorPositions(const QsciScintillaBase& editor);

    std::size_t length() const; ///< bytes
    std::size_t caret() const; ///< bytes before it

    std::size_t snapped(std::size_t byte) const;
    ByteRange snapped(const ByteRange& bytes) const;

    LineColumn lineColumn(std::size_t byte) const;
    std::size_t byteAt(const LineColumn& place) const;

    qsizetype utf16Offset(std::size_t byte) const;
    std::size_t byteAtUtf16(qsizetype utf16Offset) const;

private:
    const QsciScintillaBase& m_editor;
};

} // namespace hookbench
