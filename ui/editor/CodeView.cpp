// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"

#include "editor/BraceMatching.h"
#include "editor/CodeLook.h"
#include "editor/LeftToRightPainting.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/RangeFlash.h"
#include "editor/TextChange.h"
#include "editor/TypedChanges.h"
#include "theme/Theme.h"

#include <Qsci/qscicommandset.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace hookbench {

namespace {

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
    setLayoutDirection(Qt::LeftToRight); // code is, in every language
    setFrameShape(QFrame::NoFrame);
    setLexer(m_lexer);
    setUpEditing();
    connect(new CodeLook(this), &CodeLook::applied, this, &CodeView::themeApplied);
    m_braces = new BraceMatching(this);
    m_typed = new TypedChanges(this);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char*, int length) { onModified(position, type, length); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::visibleBytesChanged);
}

QSize CodeView::minimumSizeHint() const
{
    return {QsciScintilla::minimumSizeHint().width(), textHeight(0)};
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
    if (old == bytes)
        return;
    const TextChange change = TextChange::between(old, bytes);
    const bool wasReadOnly = isReadOnly();
    setReadOnly(false);
    replaceBytes(change.removed, change.added);
    setReadOnly(wasReadOnly);
    emit visibleBytesChanged();
}

void CodeView::replaceBytes(const ByteRange& bytes, std::string_view text)
{
    if (isReadOnly())
        return;
    m_typed->tell();
    const bool isRead = QAccessible::isActive(); // see TypedChanges
    const int lineCount = lines();
    m_typed->setEventsOfText(isRead);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(bytes.begin), static_cast<long>(bytes.end));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.data());
    m_typed->setEventsOfText(true);
    if (isRead)
        return;
    if (!bytes.isEmpty())
        emit bytesReplaced(bytes.begin, bytes.size(), 0);
    if (!text.empty())
        emit bytesReplaced(bytes.begin, 0, text.size());
    emit textChanged();
    if (lines() != lineCount)
        emit linesChanged();
}

void CodeView::makeChanges(const std::vector<BodyChange>& changes)
{
    beginUndoAction();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        replaceBytes(change->removed, change->added);
    endUndoAction();
    emit inputDone();
}

bool CodeView::hasManyCarets() const
{
    return SendScintilla(SCI_GETSELECTIONS) > 1;
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

void CodeView::freeKey(const QKeySequence& key)
{
    if (key.isEmpty())
        return;
    const int combined = key[0].toCombined();
    if (QsciCommand* command = standardCommands()->boundTo(combined))
        command->key() == combined ? command->setKey(0) : command->setAlternateKey(0);
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
        emit lookOutdated();
}

void CodeView::dropEvent(QDropEvent* event)
{
    QsciScintilla::dropEvent(event);
    emit inputDone();
}

QByteArray CodeView::fromMimeData(const QMimeData* source, bool& isRectangular) const
{
    m_isPasting = true;
    return QsciScintilla::fromMimeData(source, isRectangular);
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
    m_typed->begin(*event);
    QsciScintilla::keyPressEvent(event);
    m_typed->end();
    emit inputDone();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    const LeftToRightPainting code;
    QsciScintilla::paintEvent(event);
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
    if ((type & SC_MOD_INSERTTEXT) != 0) {
        emit bytesReplaced(at, 0, bytes);
        if (std::exchange(m_isPasting, false))
            QMetaObject::invokeMethod(
                this,
                [this, at, bytes] {
                    emit pasted({at, at + bytes});
                },
                Qt::QueuedConnection);
    } else if ((type & SC_MOD_DELETETEXT) != 0) {
        emit bytesReplaced(at, bytes, 0);
    }
}

void CodeView::setUpEditing()
{
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setBackspaceUnindents(true);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setExtraAscent(lineGap);
    setExtraDescent(lineGap);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(spacing::xs));
    SendScintilla(SCI_SETENDATLASTLINE, 1UL);
    // A jump to the end of a large text must not wait until everything before it has its colours.
    SendScintilla(SCI_SETIDLESTYLING, static_cast<unsigned long>(SC_IDLESTYLING_TOVISIBLE));
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, static_cast<unsigned long>(SC_MULTIPASTE_EACH));
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, static_cast<unsigned long>(SCVS_RECTANGULARSELECTION));
    SendScintilla(SCI_SETMOUSEDWELLTIME, dwellMs);
    SendScintilla(SCI_SETYCARETPOLICY, static_cast<unsigned long>(CARET_SLOP | CARET_EVEN), caretLinesKeptVisible);
}

} // namespace hookbench
