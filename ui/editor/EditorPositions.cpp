// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/EditorPositions.h"

#include "text/Utf8.h"

#include <Qsci/qsciscintillabase.h>

#include <algorithm>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

} // namespace

EditorPositions::EditorPositions(const QsciScintillaBase& editor)
    : m_editor(editor)
{
}

std::size_t EditorPositions::length() const
{
    return static_cast<std::size_t>(m_editor.SendScintilla(Sci::SCI_GETLENGTH));
}

std::size_t EditorPositions::caret() const
{
    return static_cast<std::size_t>(m_editor.SendScintilla(Sci::SCI_GETCURRENTPOS));
}

std::size_t EditorPositions::snapped(std::size_t byte) const
{
    std::size_t at = std::min(byte, length());
    const auto byteAtPosition = [this](std::size_t position) {
        return static_cast<char>(m_editor.SendScintilla(Sci::SCI_GETCHARAT, static_cast<long>(position)));
    };
    constexpr int longestTail = 3; // continuation bytes of one code point
    for (int i = 0; i < longestTail && at > 0 && isContinuationByte(byteAtPosition(at)); ++i)
        --at;
    return at;
}

ByteRange EditorPositions::snapped(const ByteRange& bytes) const
{
    const std::size_t begin = snapped(bytes.begin);
    return {begin, std::max(begin, snapped(bytes.end))};
}

LineColumn EditorPositions::lineColumn(std::size_t byte) const
{
    const auto at = static_cast<long>(snapped(byte));
    const long line = m_editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, at);
    const long start = m_editor.SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
    const long column = m_editor.SendScintilla(Sci::SCI_COUNTCHARACTERS, static_cast<unsigned long>(start), at);
    return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

std::size_t EditorPositions::byteAt(const LineColumn& place) const
{
    const long lines = m_editor.SendScintilla(Sci::SCI_GETLINECOUNT);
    if (place.line > lines)
        return length();
    const long line = std::max(0, place.line - 1);
    const long start = m_editor.SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
    const long end = m_editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, line);
    const long at = m_editor.SendScintilla(
        Sci::SCI_POSITIONRELATIVE, static_cast<unsigned long>(start), static_cast<long>(std::max(0, place.column - 1)));
    // Scintilla answers 0 for what lies past the end of the text.
    const bool isPastEnd = at < start || (at == 0 && place.column > 1);
    return static_cast<std::size_t>(isPastEnd ? end : std::min(at, end));
}

qsizetype EditorPositions::utf16Offset(std::size_t byte) const
{
    return m_editor.SendScintilla(Sci::SCI_COUNTCODEUNITS, 0UL, static_cast<long>(snapped(byte)));
}

std::size_t EditorPositions::byteAtUtf16(qsizetype utf16Offset) const
{
    const long at = m_editor.SendScintilla(Sci::SCI_POSITIONRELATIVECODEUNITS, 0UL, static_cast<long>(utf16Offset));
    return at == 0 && utf16Offset > 0 ? length() : static_cast<std::size_t>(at);
}

} // namespace hookbench
