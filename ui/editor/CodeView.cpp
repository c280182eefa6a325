// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"

#include "editor/LiquidJsonLexer.h"
#include "editor/RangeFlash.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int lineNumberMargin = 0;
constexpr int symbolMargin = 1;
constexpr int foldMargin = 2;
constexpr long caretLinesKeptVisible = 3;
constexpr long dwellMs = 400;
constexpr int lineGap = 1; // device-independent pixels above and below each line

unsigned long indicatorNumber(CodeIndicator indicator)
{
    return static_cast<unsigned long>(indicator);
}

} // namespace

CodeView::CodeView(QWidget* parent)
    : CodeView(new LiquidJsonLexer, parent)
{
}

CodeView::CodeView(LiquidJsonLexer* lexer, QWidget* parent)
    : QsciScintilla(parent)
    , m_lexer(lexer)
{
    m_lexer->setParent(this);
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setLexer(m_lexer);
    setUpEditing();
    setUpMargins();
    setUpIndicators();
    applyTheme();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char*, int length) { onModified(position, type, length); });
    connect(this, &QsciScintilla::linesChanged, this, &CodeView::fitLineNumberMargin);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &CodeView::fitLineNumberMargin);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::visibleBytesChanged);
}

std::string_view CodeView::contents() const
{
    const auto* bytes = static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {bytes, positions().length()};
}

void CodeView::resetContents(std::string_view bytes)
{
    const bool wasReadOnly = isReadOnly();
    setReadOnly(false);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.data());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setReadOnly(wasReadOnly);

    const std::size_t lineEnd = bytes.find_first_of("\r\n");
    const bool isCrLf = lineEnd != std::string_view::npos && bytes.substr(lineEnd, 2) == "\r\n";
    const bool isCr = !isCrLf && lineEnd != std::string_view::npos && bytes[lineEnd] == '\r';
    setEolMode(isCrLf ? EolWindows : isCr ? EolMac : EolUnix);
    SendScintilla(SCI_GOTOPOS, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    emit visibleBytesChanged();
}

void CodeView::updateContents(std::string_view bytes)
{
    const std::string_view old = contents();
    const std::size_t shorter = std::min(old.size(), bytes.size());
    std::size_t head = 0;
    while (head < shorter && old[head] == bytes[head])
        ++head;
    if (head == old.size() && head == bytes.size())
        return;
    std::size_t tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == bytes[bytes.size() - 1 - tail])
        ++tail;

    const bool wasReadOnly = isReadOnly();
    const std::size_t oldEnd = old.size() - tail;
    const std::string_view middle = bytes.substr(head, bytes.size() - tail - head);
    setReadOnly(false);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(head), static_cast<long>(oldEnd));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(middle.size()), middle.data());
    setReadOnly(wasReadOnly);
    emit visibleBytesChanged();
}

ByteRange CodeView::visibleBytes() const
{
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long count = SendScintilla(SCI_LINESONSCREEN) + 1;
    const long first = SendScintilla(SCI_DOCLINEFROMVISIBLE, top);
    const long last = SendScintilla(SCI_DOCLINEFROMVISIBLE, top + count);
    const long begin = SendScintilla(SCI_POSITIONFROMLINE, first);
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, last);
    return {static_cast<std::size_t>(begin), static_cast<std::size_t>(std::max(begin, end))};
}

void CodeView::showRange(const ByteRange& bytes)
{
    const ByteRange range = positions().snapped(bytes);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<long>(range.begin));
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(range.end), static_cast<long>(range.begin));
    RangeFlash::start(this, range);
}

void CodeView::fillIndicator(CodeIndicator indicator, const ByteRange& bytes)
{
    SendScintilla(SCI_SETINDICATORCURRENT, indicatorNumber(indicator));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(bytes.begin), static_cast<long>(bytes.size()));
}

void CodeView::clearIndicator(CodeIndicator indicator, const ByteRange& bytes)
{
    SendScintilla(SCI_SETINDICATORCURRENT, indicatorNumber(indicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, static_cast<unsigned long>(bytes.begin), static_cast<long>(bytes.size()));
}

void CodeView::clearIndicator(CodeIndicator indicator)
{
    clearIndicator(indicator, {0, positions().length()});
}

void CodeView::setTabMovesFocus(bool moves)
{
    if (std::exchange(m_tabMovesFocus, moves) != moves)
        emit tabMovesFocusChanged(moves);
}

void CodeView::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void CodeView::dropEvent(QDropEvent* event)
{
    QsciScintilla::dropEvent(event);
    emit inputDone();
}

bool CodeView::focusNextPrevChild(bool next)
{
    // Scintilla lets Tab through in read-only views only.
    return m_tabMovesFocus ? QAbstractScrollArea::focusNextPrevChild(next) : QsciScintilla::focusNextPrevChild(next);
}

void CodeView::inputMethodEvent(QInputMethodEvent* event)
{
    QsciScintilla::inputMethodEvent(event);
    emit inputDone();
}

void CodeView::keyPressEvent(QKeyEvent* event)
{
    if (leavesView(*event))
        return;
    QsciScintilla::keyPressEvent(event);
    emit inputDone();
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QsciScintilla::resizeEvent(event);
    emit visibleBytesChanged();
}

void CodeView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QsciScintilla::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        SendScintilla(event->angleDelta().y() > 0 ? SCI_ZOOMIN : SCI_ZOOMOUT);
    event->accept();
}

bool CodeView::leavesView(const QKeyEvent& event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_M && event.modifiers() == Qt::ControlModifier && !isReadOnly()) {
        setTabMovesFocus(!m_tabMovesFocus);
        return true;
    }
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (event.key() != Qt::Key_F6 && !(isTab && isControl))
        return false;
    const bool isBack = event.key() == Qt::Key_Backtab || event.modifiers().testFlag(Qt::ShiftModifier);
    return QAbstractScrollArea::focusNextPrevChild(!isBack);
}

void CodeView::onModified(int position, int type, int length)
{
    const auto at = static_cast<std::size_t>(position);
    const auto bytes = static_cast<std::size_t>(length);
    if ((type & SC_MOD_INSERTTEXT) != 0)
        emit bytesReplaced(at, 0, bytes);
    else if ((type & SC_MOD_DELETETEXT) != 0)
        emit bytesReplaced(at, bytes, 0);
}

void CodeView::setUpEditing()
{
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setBackspaceUnindents(true);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setExtraAscent(lineGap);
    setExtraDescent(lineGap);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(spacing::xs));
    SendScintilla(SCI_SETENDATLASTLINE, 1UL);
    SendScintilla(SCI_SETMOUSEDWELLTIME, dwellMs);
    SendScintilla(SCI_SETYCARETPOLICY, static_cast<unsigned long>(CARET_SLOP | CARET_EVEN), caretLinesKeptVisible);
}

void CodeView::setUpMargins()
{
    setMarginType(lineNumberMargin, NumberMargin);
    setMarginType(symbolMargin, SymbolMargin);
    setMarginWidth(symbolMargin, fontMetrics().height());
    setFolding(BoxedTreeFoldStyle, foldMargin);
}

void CodeView::setUpIndicators()
{
    const auto define = [this](CodeIndicator indicator, long style, bool isUnder) {
        SendScintilla(SCI_INDICSETSTYLE, indicatorNumber(indicator), style);
        SendScintilla(SCI_INDICSETUNDER, indicatorNumber(indicator), isUnder ? 1L : 0L);
    };
    define(CodeIndicator::FilledIn, INDIC_STRAIGHTBOX, true);
    define(CodeIndicator::Error, INDIC_SQUIGGLE, false);
    define(CodeIndicator::Warning, INDIC_SQUIGGLE, false);
    define(CodeIndicator::Information, INDIC_DOTS, false);
    define(CodeIndicator::Found, INDIC_ROUNDBOX, true);
    define(CodeIndicator::Flash, INDIC_FULLBOX, true);
}

void CodeView::applyTheme()
{
    if (m_isApplyingTheme)
        return;
    m_isApplyingTheme = true;
    const ThemeColors& colors = currentColors();
    m_lexer->applyTheme();
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_DEFAULT), colors.text);
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(STYLE_DEFAULT), colors.surface);
    setMarginsFont(codeFont());
    setMarginsForegroundColor(colors.textMuted);
    setMarginsBackgroundColor(colors.codeMargin);
    setFoldMarginColors(colors.codeMargin, colors.codeMargin);
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        SendScintilla(SCI_MARKERSETFORE, marker, colors.codeMargin);
        SendScintilla(SCI_MARKERSETBACK, marker, colors.textMuted);
    }
    setCaretForegroundColor(colors.text);
    setCaretLineBackgroundColor(colors.codeCurrentLine);
    setSelectionBackgroundColor(colors.selection);
    resetSelectionForegroundColor();
    setMatchedBraceForegroundColor(colors.accent);
    setMatchedBraceBackgroundColor(colors.raised);
    setUnmatchedBraceForegroundColor(colors.bad);
    setUnmatchedBraceBackgroundColor(colors.surface);
    applyIndicatorColors();
    fitLineNumberMargin();
    m_isApplyingTheme = false;
    emit themeApplied();
}

void CodeView::applyIndicatorColors()
{
    const ThemeColors& colors = currentColors();
    const auto color = [this](CodeIndicator indicator, const QColor& value, long fill, long outline) {
        SendScintilla(SCI_INDICSETFORE, indicatorNumber(indicator), value);
        SendScintilla(SCI_INDICSETALPHA, indicatorNumber(indicator), fill);
        SendScintilla(SCI_INDICSETOUTLINEALPHA, indicatorNumber(indicator), outline);
    };
    constexpr long opaque = 255;
    constexpr long outlined = 110;
    color(CodeIndicator::FilledIn, colors.filledInGround, opaque, opaque);
    color(CodeIndicator::Error, colors.bad, opaque, opaque);
    color(CodeIndicator::Warning, colors.attention, opaque, opaque);
    color(CodeIndicator::Information, colors.accent, opaque, opaque);
    color(CodeIndicator::Found, colors.attention, outlined / 2, outlined);
    color(CodeIndicator::Flash, colors.accent, outlined / 2, outlined);
}

void CodeView::fitLineNumberMargin()
{
    constexpr int leastDigits = 3;
    const auto digits = std::max<qsizetype>(leastDigits, QString::number(lines()).size());
    setMarginWidth(lineNumberMargin, QString(digits + 1, u'9'));
}

} // namespace hookbench
