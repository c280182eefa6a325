// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadEditor.h"

#include "check/template/TemplateFormatter.h"
#include "common/DiagnosticText.h"
#include "editor/AutoClosing.h"
#include "editor/BodyCompletion.h"
#include "editor/BodyKnowledge.h"
#include "editor/BodyLink.h"
#include "editor/CodeView.h"
#include "editor/FindBar.h"
#include "editor/FixMenu.h"
#include "editor/HoverHelp.h"
#include "editor/HoverTips.h"
#include "editor/LineBreaks.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/MovingMarks.h"
#include "editor/NoticeStrip.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Problems.h"
#include "session/Session.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where a place of a text is in another one that differs in white space only.
std::size_t placeAfterSameText(std::string_view text, std::size_t place, std::string_view other)
{
    const auto count = text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isSpace));
    auto before = static_cast<std::size_t>(std::count_if(
        text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), [](char c) { return !isSpace(c); }));
    if (before == count)
        return other.size();
    std::size_t at = 0;
    for (; at < other.size(); ++at) {
        if (!isSpace(other[at]) && before-- == 0)
            break;
    }
    return at;
}

} // namespace

PayloadEditor::PayloadEditor(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new CodeView(this))
    , m_marks(new ProblemMarks(m_view))
    , m_findingMarks(new MovingMarks(m_view))
    , m_tips(new HoverTips(m_view, [this](std::size_t byte) { return tipAt(byte); }))
    , m_longLines(new LongLineGuard(m_view))
    , m_link(new BodyLink(session, m_view))
    , m_notice(new NoticeStrip)
    , m_tabNotice(new NoticeStrip)
    , m_formatNotice(new NoticeStrip)
    , m_findBar(new FindBar(m_view))
{
    setObjectName(QStringLiteral("payloadEditor"));
    m_view->setObjectName(QStringLiteral("bodyView"));
    m_view->setAccessibleName(tr("Body"));
    m_view->setAccessibleDescription(tr("The body of the campaign: JSON or text with Liquid tags. Ctrl+Tab or F6 "
                                        "leaves it; Ctrl+M lets Tab leave it."));
    setFocusProxy(m_view);
    new AutoClosing(m_view);
    new BodyCompletion(m_view, [session] { return bodyKnowledge(*session); });
    layOut();
    addShortcuts();
    connect(session, &Session::previewChanged, this,
        [this](const std::shared_ptr<const Preview>& preview) { takePreview(*preview); });
    connect(session, &Session::findingsChanged, this, &PayloadEditor::takeFindings);
    connect(session, &Session::verdictChanged, this, &PayloadEditor::takeFindings);
    connect(session, &Session::campaignSelected, this, [this] {
        m_previewMarks.clear();
        m_findingMarks->set({});
        showProblems();
    });
    connect(m_longLines, &LongLineGuard::longLineChanged, this, &PayloadEditor::showNotices, Qt::QueuedConnection);
    connect(m_notice, &NoticeStrip::buttonPressed, this, &PayloadEditor::breakLongLines);
    connect(m_view, &CodeView::tabMovesFocusChanged, this, &PayloadEditor::showNotices);
    connect(m_tabNotice, &NoticeStrip::buttonPressed, this, [this] { m_view->setTabMovesFocus(false); });
    connect(
        m_view, &QsciScintilla::cursorPositionChanged, this, [this] { emit caretMoved(m_view->positions().caret()); });
    connect(m_view, &CodeView::bytesReplaced, m_formatNotice, &NoticeStrip::clear);
    takePreview(*session->preview());
    takeFindings();
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

/// What is wrong there comes first.
QString PayloadEditor::tipAt(std::size_t byte) const
{
    const QString problem = m_marks->textAt(byte);
    return problem.isEmpty() ? hoverHelp(*m_session, liquidHelp(), m_view->contents(), byte) : problem;
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
    layout->addWidget(m_formatNotice);
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
    add(QKeySequence(Qt::ALT | Qt::Key_Return), [this] { offerFixes(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_findBar->findNext(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_findBar->findPrevious(); });
}

/// Findings count in the text that was rendered. While more was typed since, the marks stay where they moved to.
void PayloadEditor::takePreview(const Preview& preview)
{
    if (preview.bodyProgram && !m_view->highlighting()->hasExactTokens())
        return;
    m_previewMarks = ProblemMarks::marksOf(preview.diagnostics, Part::Body);
    showProblems();
}

/// Those of an earlier text are dropped: the ones of this text are on their way, and until then the marks move along.
/// A proof that takes long is not waited for.
void PayloadEditor::takeFindings()
{
    const auto findings = m_session->findings();
    const auto verdict = m_session->verdict();
    const bool isDecided = verdict->state == BodyVerdict::State::Decided;
    if (findings->body != m_view->contents() || (isDecided && verdict->body != findings->body))
        return;
    const auto problems = allProblems({}, *findings, isDecided ? *verdict : BodyVerdict());
    auto marks = ProblemMarks::marksOf(problems, Part::Body);
    if (marks == m_findingMarks->marks())
        return;
    m_findingMarks->set(std::move(marks));
    showProblems();
}

void PayloadEditor::showProblems()
{
    auto marks = m_previewMarks;
    marks.insert(marks.end(), m_findingMarks->marks().begin(), m_findingMarks->marks().end());
    m_marks->setMarks(std::move(marks));
}

/// Only while the findings are those of the text that is shown: their fixes count in it.
std::vector<Diagnostic> PayloadEditor::problemsAt(std::size_t byte) const
{
    std::vector<Diagnostic> found;
    const auto isHere = [byte](const Place& place) {
        return place.part == Part::Body && place.range.begin <= byte && byte <= place.range.end;
    };
    const auto collect = [&](const std::vector<Diagnostic>& diagnostics) {
        for (const Diagnostic& diagnostic : diagnostics) {
            const auto& related = diagnostic.related;
            if (isHere(diagnostic.place) || std::any_of(related.begin(), related.end(), isHere))
                found.push_back(diagnostic);
        }
    };
    const auto preview = m_session->preview();
    if (preview->bodyProgram && preview->bodyProgram->source() == m_view->contents())
        collect(preview->diagnostics);
    const auto findings = m_session->findings();
    const auto verdict = m_session->verdict();
    const bool isDecided = verdict->state == BodyVerdict::State::Decided && verdict->body == findings->body;
    if (findings->body == m_view->contents())
        collect(allProblems({}, *findings, isDecided ? *verdict : BodyVerdict()));
    return found;
}

void PayloadEditor::offerFixes()
{
    m_link->flush();
    const std::size_t caret = m_view->positions().caret();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Diagnostic& diagnostic : problemsAt(caret)) {
        addFixActions(
            menu, diagnostic, m_session, [this, diagnostic](int index) { emit fixRequested(diagnostic, index); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No fix for this place"))->setEnabled(false);
    else
        menu->setActiveAction(menu->actions().constFirst());
    const auto position = static_cast<long>(caret);
    const long x = m_view->SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0UL, position);
    const long y = m_view->SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, position);
    menu->popup(
        m_view->viewport()->mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(y) + m_view->textHeight(0))));
}

void PayloadEditor::formatBody()
{
    m_link->flush();
    m_formatNotice->clear();
    const auto shown = m_session->preview();
    if (!shown->bodyProgram || m_session->campaign().bodyMode != BodyMode::Custom)
        return;
    if (m_session->campaign().contentFormat != ContentFormat::Json) {
        m_formatNotice->showNotice(Tone::Muted, tr("The body is plain text: only JSON has a layout."));
        return;
    }
    const auto program = liquid::Program::parse(std::string(m_view->contents()), shown->bodyProgram->dialect());
    const FormattedTemplate formatted = formatTemplate(*program);
    if (formatted.problem) {
        showPlace(formatted.problem->place);
        m_formatNotice->showNotice(Tone::Attention, tr("Not formatted: %1").arg(messageOf(*formatted.problem)));
        return;
    }
    const std::size_t caret = placeAfterSameText(m_view->contents(), m_view->positions().caret(), formatted.text);
    m_view->updateContents(formatted.text);
    m_link->flush();
    m_view->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(caret));
    m_view->setFocus(Qt::OtherFocusReason);
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
