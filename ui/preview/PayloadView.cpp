// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PayloadView.h"

#include "common/DiagnosticText.h"
#include "editor/CodeView.h"
#include "editor/FindBar.h"
#include "editor/HoverTips.h"
#include "editor/LiquidJsonLexer.h"
#include "editor/LongLineGuard.h"
#include "editor/NoticeStrip.h"
#include "editor/ProblemMarks.h"
#include "preview/FilledInTint.h"
#include "preview/TagEcho.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

/// A tag is quoted in a tool tip up to this length.
constexpr std::size_t longestQuote = 200;

/// Up to so many bytes indenting is not felt.
constexpr std::size_t indentedAtOnce = 64U << 10U;

const Place* placeIn(const Diagnostic& diagnostic, Part part)
{
    if (diagnostic.place.part == part)
        return &diagnostic.place;
    const auto place = std::find_if(diagnostic.related.begin(), diagnostic.related.end(),
        [part](const Place& related) { return related.part == part; });
    return place == diagnostic.related.end() ? nullptr : &*place;
}

} // namespace

PayloadView::PayloadView(QWidget* parent)
    : QWidget(parent)
    , m_view(new CodeView(this))
    , m_marks(new ProblemMarks(m_view))
    , m_tint(new FilledInTint(m_view))
    , m_echo(new TagEcho(m_view))
    , m_tips(new HoverTips(m_view, [this](std::size_t byte) { return textAt(byte); }))
    , m_longLines(new LongLineGuard(m_view))
    , m_outcome(new NoticeStrip)
    , m_problem(new NoticeStrip)
    , m_layoutNote(new NoticeStrip)
    , m_findBar(new FindBar(m_view))
    , m_preview(std::make_shared<Preview>())
{
    m_view->setObjectName(QStringLiteral("payloadText"));
    m_view->setAccessibleName(tr("Payload"));
    m_view->setAccessibleDescription(
        tr("What would be sent, read-only. Enter on a part that Liquid filled in goes to its tag in the body."));
    m_view->setReadOnly(true);
    m_view->setMinimumHeight(fontMetrics().height() * 4);
    m_view->installEventFilter(this);
    m_outcome->setObjectName(QStringLiteral("payloadOutcome"));
    m_problem->setObjectName(QStringLiteral("payloadProblem"));
    for (NoticeStrip* notice : {m_outcome, m_problem})
        notice->leaveAnnouncing();
    m_layoutNote->setObjectName(QStringLiteral("payloadLayoutNote"));
    setFocusProxy(m_view);
    layOut();
    connect(m_view, &QsciScintillaBase::SCN_INDICATORRELEASE, this, [this](int position, int) {
        if (!m_view->hasSelectedText() && position >= 0)
            activateOrigin(static_cast<std::size_t>(position));
    });
    connect(m_outcome, &NoticeStrip::buttonPressed, this, [this] { activateProblem(outcomeReason()); });
    connect(m_problem, &NoticeStrip::buttonPressed, this, [this] { activateProblem(payloadProblem()); });
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_findBar, &FindBar::open);
}

void PayloadView::setPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PayloadView::setPayloadLayout(PayloadLayout layout)
{
    if (std::exchange(m_layout, layout) == layout)
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

bool PayloadView::showMadeBy(const ByteRange& source)
{
    if (!m_shown)
        return false;
    const std::vector<ByteRange> ranges = m_shown->madeBy(source);
    if (ranges.empty())
        return false;
    m_view->showRange(ranges.front());
    return true;
}

void PayloadView::setTag(std::size_t bodyByte)
{
    m_echo->setTag(bodyByte);
}

void PayloadView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

bool PayloadView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter)
        || static_cast<QKeyEvent*>(event)->modifiers() != Qt::NoModifier)
        return false;
    activateOrigin(m_view->positions().caret());
    return true;
}

void PayloadView::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_outcome);
    layout->addWidget(m_layoutNote);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_findBar);
}

void PayloadView::refresh()
{
    m_isStale = false;
    if (m_preview->request.outcome == liquid::OutcomeKind::Payload)
        preparePayload();
    else
        showMessages();
}

/// At once where that is quick; a large payload is indented by a worker.
void PayloadView::preparePayload()
{
    if (m_layout == PayloadLayout::AsSent || m_preview->request.body.size() <= indentedAtOnce) {
        showPayload(std::make_shared<ShownPayload>(m_preview, m_layout));
        return;
    }
    m_indenting.start([this, preview = m_preview, layout = m_layout](const std::atomic_bool&) {
        auto payload = std::make_shared<const ShownPayload>(preview, layout);
        return [this, payload = std::move(payload), layout] {
            if (&payload->preview() == m_preview.get() && layout == m_layout)
                showPayload(payload);
        };
    });
}

void PayloadView::showPayload(std::shared_ptr<const ShownPayload> payload)
{
    m_shown = std::move(payload);
    m_view->highlighting()->setJson(m_preview->request.bodyIsJson);
    if (m_startsAnew)
        m_view->resetContents(m_shown->text());
    else
        m_view->updateContents(m_shown->text());
    m_startsAnew = false;
    showMessages();
}

void PayloadView::showMessages()
{
    showOutcome();
    showProblem();
}

QString PayloadView::noticeText() const
{
    return m_outcome->isHidden() ? m_problem->text() : m_outcome->text();
}

void PayloadView::showOutcome()
{
    const bool hasPayload = m_preview->request.outcome == liquid::OutcomeKind::Payload;
    m_view->highlighting()->setMuted(!hasPayload);
    m_tint->setPayload(hasPayload ? m_shown : nullptr);
    m_echo->setPayload(hasPayload ? m_shown : nullptr);
    if (hasPayload) {
        m_outcome->clear();
    } else {
        const Diagnostic* reason = outcomeReason();
        const QString cause = reason ? messageOf(*reason) : QString();
        const QString text =
            cause.isEmpty() ? tr("This customer gets nothing.") : tr("This customer gets nothing: %1").arg(cause);
        const bool isAbort = m_preview->request.outcome == liquid::OutcomeKind::Abort;
        m_outcome->showNotice(isAbort ? Tone::Attention : Tone::Bad, text,
            reason && placeIn(*reason, Part::Body) ? tr("Show in body") : QString());
    }
    showLayoutNote(hasPayload && m_shown);
}

/// What is shown and not the exact bytes says so.
void PayloadView::showLayoutNote(bool hasPayload)
{
    if (hasPayload && m_shown->isPretty())
        m_layoutNote->showNotice(
            Tone::Muted, tr("Indented for reading. What is sent keeps the line ends and spaces of the body."));
    else if (hasPayload && m_shown->isInPieces())
        m_layoutNote->showNotice(
            Tone::Muted, tr("A very long line is shown in pieces, for reading only. It is sent as one line."));
    else
        m_layoutNote->clear();
}

void PayloadView::showProblem()
{
    const Diagnostic* problem = payloadProblem();
    std::vector<ProblemMarks::Mark> marks;
    if (m_shown && m_preview->request.outcome == liquid::OutcomeKind::Payload) {
        marks = ProblemMarks::marksOf(m_preview->diagnostics, Part::Payload);
        for (ProblemMarks::Mark& mark : marks)
            mark.bytes = m_shown->map().toShown(mark.bytes);
    }
    m_marks->setMarks(std::move(marks));
    if (!problem || !m_shown) {
        m_problem->clear();
        return;
    }
    // As it is sent, not as it is shown.
    const LineColumn place = LineIndex(m_preview->request.body).at(placeIn(*problem, Part::Payload)->range.begin);
    m_problem->showNotice(toneOf(problem->severity),
        tr("%1:%2 in the payload: %3")
            .arg(QString::number(place.line), QString::number(place.column), problemText(*problem)),
        placeIn(*problem, Part::Body) ? tr("Show in body") : QString());
}

void PayloadView::activateOrigin(std::size_t shownByte)
{
    if (!m_shown || m_preview->request.outcome != liquid::OutcomeKind::Payload)
        return;
    const liquid::Origin* origin = m_shown->originAt(shownByte);
    if (origin && origin->isFilledIn)
        emit placeActivated({Part::Body, -1, origin->source});
}

void PayloadView::activateProblem(const Diagnostic* diagnostic)
{
    if (!diagnostic)
        return;
    if (const Place* payload = placeIn(*diagnostic, Part::Payload); payload && m_shown)
        m_view->showRange(m_shown->map().toShown(payload->range));
    if (const Place* body = placeIn(*diagnostic, Part::Body))
        emit placeActivated(*body);
}

QString PayloadView::textAt(std::size_t shownByte) const
{
    QStringList texts;
    if (const QString problem = m_marks->textAt(shownByte); !problem.isEmpty())
        texts << problem;
    const bool hasPayload = m_shown && m_preview->request.outcome == liquid::OutcomeKind::Payload;
    const liquid::Origin* origin = hasPayload ? m_shown->originAt(shownByte) : nullptr;
    if (origin && origin->isFilledIn && m_shown->preview().bodyProgram)
        texts << originText(*origin);
    return texts.join(QStringLiteral("\n\n"));
}

QString PayloadView::originText(const liquid::Origin& origin) const
{
    const std::string& body = m_shown->preview().bodyProgram->source();
    const QString tag =
        QString::fromUtf8(body.substr(origin.source.begin, std::min(origin.source.size(), longestQuote)).c_str());
    const LineColumn place = LineIndex(body).at(origin.source.begin);
    const QString way = tr("Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.")
                            .arg(tag, QString::number(place.line), QString::number(place.column));
    const QString story = m_story ? m_story(*m_shown, origin) : QString();
    return story.isEmpty() ? way : story + QStringLiteral("\n\n") + way;
}

/// Why there is no payload.
const Diagnostic* PayloadView::outcomeReason() const
{
    const auto& all = m_preview->diagnostics;
    const auto reason = std::find_if(all.begin(), all.end(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::Error && diagnostic.place.part == Part::Body;
    });
    if (reason != all.end())
        return &*reason;
    const auto any = std::find_if(
        all.begin(), all.end(), [](const Diagnostic& diagnostic) { return diagnostic.place.part == Part::Body; });
    return any == all.end() ? nullptr : &*any;
}

/// The first thing that is wrong in the payload.
const Diagnostic* PayloadView::payloadProblem() const
{
    if (m_preview->request.outcome != liquid::OutcomeKind::Payload)
        return nullptr;
    const auto& all = m_preview->diagnostics;
    const auto problem = std::find_if(all.begin(), all.end(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::Error && placeIn(diagnostic, Part::Payload) != nullptr;
    });
    return problem == all.end() ? nullptr : &*problem;
}

} // namespace hookbench
