// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadEditor.h"

#include "common/DiagnosticText.h"
#include "editor/AutoClosing.h"
#include "editor/BodyCompletion.h"
#include "editor/BodyFormatting.h"
#include "editor/BodyInserter.h"
#include "editor/BodyKnowledge.h"
#include "editor/BodyLink.h"
#include "editor/BraceMatching.h"
#include "editor/CallTips.h"
#include "editor/CodeView.h"
#include "editor/CommentToggle.h"
#include "editor/FindBar.h"
#include "editor/FixMenu.h"
#include "editor/GoToBar.h"
#include "editor/HoverHelp.h"
#include "editor/HoverTips.h"
#include "editor/LineBreaks.h"
#include "editor/LineCommands.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/MovingMarks.h"
#include "editor/NoticeStrip.h"
#include "editor/PasteCare.h"
#include "editor/SmartIndent.h"
#include "editor/TagMatching.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Problems.h"
#include "session/Session.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

PayloadEditor::PayloadEditor(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new CodeView(this))
    , m_marks(new ProblemMarks(m_view))
    , m_findingMarks(new MovingMarks(m_view))
    , m_tips(new HoverTips(m_view, [this](std::size_t byte) { return tipAt(byte); }))
    , m_longLines(new LongLineGuard(m_view))
    , m_link(new BodyLink(session, m_view))
    , m_inserter(new BodyInserter(session, m_view))
    , m_notice(new NoticeStrip)
    , m_tabNotice(new NoticeStrip)
    , m_formatting(new BodyFormatting(session, m_view, m_link))
    , m_pasteCare(new PasteCare(m_view))
    , m_findBar(new FindBar(m_view))
    , m_goToBar(new GoToBar(m_view))
    , m_tags(new TagMatching(m_view))
    , m_actions(this)
{
    setObjectName(QStringLiteral("payloadEditor"));
    m_view->setObjectName(QStringLiteral("bodyView"));
    m_view->setAccessibleName(tr("Body"));
    m_view->setAccessibleDescription(tr("The body of the campaign: JSON or text with Liquid tags. Ctrl+Tab or F6 "
                                        "leaves it; Ctrl+M lets Tab leave it."));
    setFocusProxy(m_view);
    // Each looks at a key before those that were made earlier.
    auto* closing = new AutoClosing(m_view);
    new SmartIndent(m_view);
    auto* tips = new CallTips(m_view, liquidHelp());
    auto* completion = new BodyCompletion(
        m_view, [session] { return bodyKnowledge(*session); }, [session] { return guidingSchema(*session); });
    connect(completion, &BodyCompletion::taken, closing, &AutoClosing::adopt);
    connect(completion, &BodyCompletion::taken, tips, &CallTips::open);
    connect(m_inserter, &BodyInserter::fieldWanted, completion, &BodyCompletion::open);
    layOut();
    connectCommands();
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
    connect(m_formatting, &BodyFormatting::problemFound, this, &PayloadEditor::showPlace);
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
    const QString help = hoverHelp(*m_session, liquidHelp(), m_view->contents(), byte);
    QStringList parts{problem, help};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

void PayloadEditor::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_formatting->notice());
    layout->addWidget(m_pasteCare->notice());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tabNotice);
    layout->addWidget(m_goToBar);
    layout->addWidget(m_findBar);
}

void PayloadEditor::connectCommands()
{
    const auto on = [this](QAction* action, auto command) {
        connect(action, &QAction::triggered, this, [this, command] {
            emit commandGiven();
            command();
        });
    };
    for (const QAction* action : actions())
        m_view->freeKey(action->shortcut());
    const auto onView = [&](QAction* action, void (*command)(CodeView&)) {
        on(action, [this, command] { command(*m_view); });
    };
    onView(m_actions.pasteAsJsonText, pasteAsJsonText);
    onView(m_actions.duplicate, duplicate);
    onView(m_actions.moveLinesUp, moveLinesUp);
    onView(m_actions.moveLinesDown, moveLinesDown);
    onView(m_actions.deleteLines, deleteLines);
    onView(m_actions.selectNext, selectNextOccurrence);
    onView(m_actions.selectAll, selectAllOccurrences);
    onView(m_actions.toggleFold, toggleFold);
    onView(m_actions.foldAll, foldAll);
    onView(m_actions.unfoldAll, unfoldAll);
    on(m_actions.find, [this] { m_findBar->open(); });
    on(m_actions.findNext, [this] { m_findBar->findNext(); });
    on(m_actions.findPrevious, [this] { m_findBar->findPrevious(); });
    on(m_actions.replace, [this] { m_findBar->openReplace(); });
    on(m_actions.goToLine, [this] { m_goToBar->open(); });
    on(m_actions.goToPartner, [this] { goToPartner(); });
    on(m_actions.toggleComment, [this] { toggleComment(); });
    on(m_actions.insertField, [this] { emit insertFieldRequested(); });
    for (QAction* action : m_actions.snippets) {
        const auto snippet = static_cast<BodySnippet>(action->data().toInt());
        on(action, [this, snippet] { m_inserter->insertSnippet(snippet); });
    }
    on(m_actions.formatBody, [this] { m_formatting->formatBody(); });
    on(m_actions.formatSelection, [this] { m_formatting->formatSelection(); });
    on(m_actions.offerFixes, [this] { offerFixes(); });
}

void PayloadEditor::goToPartner()
{
    const auto brace = m_view->braces()->partner();
    if (!m_tags->goToNext() && brace)
        m_view->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(*brace));
}

void PayloadEditor::toggleComment()
{
    m_link->flush();
    const auto shown = m_session->preview()->bodyProgram;
    if (!shown)
        return;
    const auto program = liquid::Program::parse(std::string(m_view->contents()), shown->dialect());
    const auto edge = [this](unsigned int message) { return static_cast<std::size_t>(m_view->SendScintilla(message)); };
    m_view->makeChanges(commentToggle(
        *program, {edge(QsciScintillaBase::SCI_GETSELECTIONSTART), edge(QsciScintillaBase::SCI_GETSELECTIONEND)}));
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
