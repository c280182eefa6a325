// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadEditor.h"

#include "editor/BodyLink.h"
#include "editor/CodeView.h"
#include "editor/FindBar.h"
#include "editor/HoverTips.h"
#include "editor/LineBreaks.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/NoticeStrip.h"
#include "editor/ProblemMarks.h"
#include "session/Session.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace hookbench {

PayloadEditor::PayloadEditor(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_view(new CodeView(this))
    , m_marks(new ProblemMarks(m_view))
    , m_tips(new HoverTips(m_view, [this](std::size_t byte) { return m_marks->textAt(byte); }))
    , m_longLines(new LongLineGuard(m_view))
    , m_link(new BodyLink(session, m_view))
    , m_notice(new NoticeStrip)
    , m_tabNotice(new NoticeStrip)
    , m_findBar(new FindBar(m_view))
{
    setObjectName(QStringLiteral("payloadEditor"));
    m_view->setObjectName(QStringLiteral("bodyView"));
    m_view->setAccessibleName(tr("Body"));
    m_view->setAccessibleDescription(tr("The body of the campaign: JSON or text with Liquid tags. Ctrl+Tab or F6 "
                                        "leaves it; Ctrl+M lets Tab leave it."));
    setFocusProxy(m_view);
    layOut();
    addShortcuts();
    connect(session, &Session::previewChanged, this,
        [this](const std::shared_ptr<const Preview>& preview) { showProblems(*preview); });
    connect(session, &Session::campaignSelected, this, [this] { m_marks->setMarks({}); });
    connect(m_longLines, &LongLineGuard::longLineChanged, this, &PayloadEditor::showNotices, Qt::QueuedConnection);
    connect(m_notice, &NoticeStrip::buttonPressed, this, &PayloadEditor::breakLongLines);
    connect(m_view, &CodeView::tabMovesFocusChanged, this, &PayloadEditor::showNotices);
    connect(m_tabNotice, &NoticeStrip::buttonPressed, this, [this] { m_view->setTabMovesFocus(false); });
    connect(
        m_view, &QsciScintilla::cursorPositionChanged, this, [this] { emit caretMoved(m_view->positions().caret()); });
    showProblems(*session->preview());
    showNotices();
}

void PayloadEditor::showPlace(const Place& place)
{
    if (place.part != Part::Body)
        return;
    m_link->flush();
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->showRange(place.range);
    m_tips->showAtCaret();
}

void PayloadEditor::openFind()
{
    m_findBar->open();
}

void PayloadEditor::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tabNotice);
    layout->addWidget(m_findBar);
}

void PayloadEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { openFind(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_findBar->findNext(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_findBar->findPrevious(); });
}

/// Findings count in the text that was rendered. While more was typed since, the marks stay where they moved to.
void PayloadEditor::showProblems(const Preview& preview)
{
    if (preview.bodyProgram && !m_view->highlighting()->hasExactTokens())
        return;
    m_marks->setMarks(ProblemMarks::marksOf(preview.diagnostics, Part::Body));
}

void PayloadEditor::showNotices()
{
    if (m_longLines->hasLongLine())
        m_notice->showNotice(Tone::Muted,
            tr("A line here is longer than 100 kB. Colours are off, and typing in it may be slow."),
            bodyInLines().size() > m_view->contents().size() ? tr("Break into lines") : QString());
    else
        m_notice->clear();
    if (m_view->tabMovesFocus())
        m_tabNotice->showNotice(
            Tone::Muted, tr("Tab leaves the editor. Ctrl+M goes back to typing tabs."), tr("Type tabs"));
    else
        m_tabNotice->clear();
}

std::string PayloadEditor::bodyInLines() const
{
    const bool isCrLf = m_view->eolMode() == QsciScintilla::EolWindows;
    return withLineBreaks(m_view->contents(), m_view->highlighting()->allStyles(), isCrLf ? "\r\n" : "\n");
}

void PayloadEditor::breakLongLines()
{
    m_view->updateContents(bodyInLines());
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace hookbench
