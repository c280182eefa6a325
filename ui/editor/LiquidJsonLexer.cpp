// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/LiquidJsonLexer.h"

#include "editor/PayloadHighlighter.h"
#include "theme/Theme.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

using Sci = QsciScintillaBase;

/// The fold level of a line holds its own depth below and the depth behind it in the upper half (Scintilla keeps the
/// latter for its lexers).
constexpr int nextDepthShift = 16;
constexpr int maxFoldDepth = 2000;

} // namespace

LiquidJsonLexer::LiquidJsonLexer(QObject* parent)
    : QsciLexerCustom(parent)
{
    applyTheme();
}

QColor LiquidJsonLexer::defaultColor(int style) const
{
    if (m_isMuted || style < 0 || style >= payloadStyleCount)
        return m_isMuted ? currentColors().textMuted : currentColors().text;
    return payloadStyleColor(static_cast<PayloadStyle>(style), currentColors());
}

QColor LiquidJsonLexer::defaultPaper(int) const
{
    return currentColors().surface;
}

QFont LiquidJsonLexer::defaultFont(int style) const
{
    QFont font = codeFont();
    font.setBold(style == static_cast<int>(PayloadStyle::LiquidTag));
    font.setItalic(style == static_cast<int>(PayloadStyle::Comment));
    return font;
}

void LiquidJsonLexer::applyTheme()
{
    setDefaultColor(currentColors().text);
    setDefaultPaper(currentColors().surface);
    setDefaultFont(codeFont());
    for (int style = 0; style < payloadStyleCount; ++style) {
        setColor(defaultColor(style), style);
        setPaper(defaultPaper(style), style);
        setFont(defaultFont(style), style);
    }
}

bool LiquidJsonLexer::setProgram(std::shared_ptr<const liquid::Program> program)
{
    const std::size_t stale = m_tokens.isExact() ? 0 : m_tokens.firstStaleByte();
    if (!m_tokens.setProgram(std::move(program), text()))
        return false;
    restyleVisibleFrom(stale);
    emit programTaken();
    return true;
}

void LiquidJsonLexer::noteEdit(std::size_t position, std::size_t removed, std::size_t added)
{
    m_tokens.noteEdit(position, removed, added);
}

void LiquidJsonLexer::forgetProgram()
{
    m_tokens.clear();
    restyleFrom(0);
}

void LiquidJsonLexer::setJson(bool isJson)
{
    if (std::exchange(m_isJson, isJson) != isJson)
        restyleFrom(0);
}

void LiquidJsonLexer::setMuted(bool isMuted)
{
    if (std::exchange(m_isMuted, isMuted) != isMuted)
        applyTheme();
}

void LiquidJsonLexer::setEnabled(bool isEnabled)
{
    if (std::exchange(m_isEnabled, isEnabled) != isEnabled)
        restyleFrom(0);
}

std::string LiquidJsonLexer::allStyles() const
{
    return highlight({0, text().size()}, {}, 0).styles;
}

std::string_view LiquidJsonLexer::text() const
{
    if (!editor())
        return {};
    const auto* bytes = static_cast<const char*>(editor()->SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<std::size_t>(editor()->SendScintilla(Sci::SCI_GETLENGTH))};
}

void LiquidJsonLexer::restyleFrom(std::size_t byte)
{
    if (!editor())
        return;
    const long styled = editor()->SendScintilla(Sci::SCI_GETENDSTYLED);
    const long from = std::min(styled, static_cast<long>(byte));
    const long line = editor()->SendScintilla(Sci::SCI_LINEFROMPOSITION, from);
    editor()->SendScintilla(Sci::SCI_STARTSTYLING, editor()->SendScintilla(Sci::SCI_POSITIONFROMLINE, line), 0L);
    editor()->viewport()->update();
}

/// Colours what is on screen at once, so that Scintilla draws only the lines that look different; leaves it to
/// Scintilla where more than the screen has to be coloured for that.
void LiquidJsonLexer::restyleVisibleFrom(std::size_t byte)
{
    const auto place = [this](unsigned int message, long value) { return editor()->SendScintilla(message, value); };
    const long top = place(Sci::SCI_GETFIRSTVISIBLELINE, 0);
    const long bottom = top + place(Sci::SCI_LINESONSCREEN, 0);
    const long first = place(Sci::SCI_POSITIONFROMLINE, place(Sci::SCI_DOCLINEFROMVISIBLE, top));
    const long end = place(Sci::SCI_GETLINEENDPOSITION, place(Sci::SCI_DOCLINEFROMVISIBLE, bottom));
    const long from = std::min(place(Sci::SCI_GETENDSTYLED, 0), static_cast<long>(byte));
    if (from < first || from >= end) {
        restyleFrom(byte);
        return;
    }
    const long begin = place(Sci::SCI_POSITIONFROMLINE, place(Sci::SCI_LINEFROMPOSITION, from));
    styleText(static_cast<int>(begin), static_cast<int>(end));
}

void LiquidJsonLexer::styleText(int start, int end)
{
    if (!editor() || end <= start)
        return;
    const long line = editor()->SendScintilla(Sci::SCI_LINEFROMPOSITION, start);
    HighlightState state;
    int depth = 0;
    if (line > 0) {
        state = HighlightState::unpacked(static_cast<int>(editor()->SendScintilla(Sci::SCI_GETLINESTATE, line - 1)));
        depth = static_cast<int>(editor()->SendScintilla(Sci::SCI_GETFOLDLEVEL, line - 1)) >> nextDepthShift;
    }
    const ByteRange range{static_cast<std::size_t>(start), static_cast<std::size_t>(end)};
    Highlighting result;
    if (m_isEnabled)
        result = highlight(range, state, depth);
    else
        result.styles.assign(range.size(), static_cast<char>(PayloadStyle::Plain));

    editor()->SendScintilla(Sci::SCI_STARTSTYLING, start, 0L);
    editor()->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<uintptr_t>(result.styles.size()), result.styles.c_str());
    writeLines(static_cast<int>(line), result, depth);
}

Highlighting LiquidJsonLexer::highlight(const ByteRange& range, const HighlightState& state, int depth) const
{
    return highlightBody(text(), range, state, depth);
}

Highlighting LiquidJsonLexer::highlightBody(
    std::string_view body, const ByteRange& range, const HighlightState& state, int depth) const
{
    return PayloadHighlighter(body, m_tokens, m_isJson).highlight(range, state, depth);
}

void LiquidJsonLexer::writeLines(int firstLine, const Highlighting& highlighting, int depth)
{
    int line = firstLine;
    for (const Highlighting::LineEnd& end : highlighting.lines) {
        int level = (Sci::SC_FOLDLEVELBASE + std::min(depth, maxFoldDepth)) | (end.depth << nextDepthShift);
        if (end.depth > depth)
            level |= Sci::SC_FOLDLEVELHEADERFLAG;
        editor()->SendScintilla(Sci::SCI_SETLINESTATE, line, static_cast<long>(end.state.packed()));
        editor()->SendScintilla(Sci::SCI_SETFOLDLEVEL, line, static_cast<long>(level));
        depth = end.depth;
        ++line;
    }
}

} // namespace hookbench
