// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemsView.h"

#include "common/DiagnosticText.h"
#include "common/EmptyState.h"
#include "editor/FixMenu.h"
#include "editor/ProblemMarks.h"
#include "preview/PlaceNames.h"
#include "preview/ProblemDelegate.h"
#include "preview/ProblemsBar.h"
#include "preview/ProblemsFilter.h"
#include "preview/ProblemsModel.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"
#include "session/Problems.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hookbench {

namespace {

constexpr int calmMs = 1000;

} // namespace

ProblemsView::ProblemsView(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(this))
    , m_shown(new ProblemsFilter(this))
    , m_bar(new ProblemsBar(m_shown))
    , m_list(new QListView)
    , m_empty(new EmptyState(QStringLiteral("circle-check"),
          tr("No problems found. What is wrong with the body, the payload or the request is listed here as you type."),
          {}))
    , m_allHidden(new EmptyState(QStringLiteral("search"), tr("No problem matches the filter."), tr("Show all")))
    , m_stack(new QStackedLayout)
    , m_next(new QAction(tr("Next Problem"), this))
    , m_previous(new QAction(tr("Previous Problem"), this))
    , m_fix(new QAction(tr("Fix Problem…"), this))
{
    setObjectName(QStringLiteral("problemsView"));
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMs);
    connect(&m_calm, &QTimer::timeout, this, &ProblemsView::announce);
    layOut();
    makeActions();
    connect(session, &Session::previewChanged, this, &ProblemsView::takePreview);
    connect(session, &Session::findingsChanged, this, [this] { refresh(m_session->preview()); });
    connect(session, &Session::verdictChanged, this, &ProblemsView::takeVerdict);
    refresh(session->preview());
}

void ProblemsView::layOut()
{
    auto* delegate = new ProblemDelegate(this);
    m_list->setObjectName(QStringLiteral("problemsList"));
    m_list->setAccessibleName(tr("Problems"));
    m_shown->setSourceModel(m_model);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setObjectName(QStringLiteral("problemsEmpty"));
    m_allHidden->setObjectName(QStringLiteral("problemsAllHidden"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_allHidden);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_list);

    connect(m_allHidden, &EmptyState::activated, m_bar, &ProblemsBar::clear);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, changed, this, &ProblemsView::updateEmptyState);

    connect(m_list, &QListView::activated, this, &ProblemsView::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &ProblemsView::showMenu);
    connect(delegate, &ProblemDelegate::fixPressed, this, [this](const QModelIndex& index, const QRect& button) {
        offerFixes(index, m_list->viewport()->mapToGlobal(button.bottomLeft()));
    });
}

void ProblemsView::makeActions()
{
    m_next->setShortcut(Qt::Key_F8);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F8);
    m_fix->setShortcuts({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter, Qt::CTRL | Qt::Key_Period});
    m_fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_next, m_previous, m_fix});
    connect(m_next, &QAction::triggered, this, [this] { step(+1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_fix, &QAction::triggered, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        offerFixes(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
    });
}

/// As long as nothing is wrong but with the template, its findings, which follow at once, are enough to look at.
void ProblemsView::takePreview(const std::shared_ptr<const Preview>& preview)
{
    if (m_showsPreviewProblems || !preview->diagnostics.empty())
        refresh(preview);
}

/// Most of them find nothing, like the one before.
void ProblemsView::takeVerdict(const std::shared_ptr<const BodyVerdict>& verdict)
{
    if (m_showsProofProblems || !verdict->findings.empty())
        refresh(m_session->preview());
}

/// What was found in an earlier body stays until the latest one is checked: most of it is found again.
void ProblemsView::refresh(const std::shared_ptr<const Preview>& preview)
{
    const auto verdict = m_session->verdict();
    m_showsPreviewProblems = !preview->diagnostics.empty();
    m_showsProofProblems = !verdict->findings.empty();
    m_model->setProblems(allProblems(preview->diagnostics, *m_session->findings(), *verdict),
        PlaceNames(preview, m_session->webhook(), m_session->environment()));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information})
        m_bar->setCount(severity, m_model->count(severity));
    updateEmptyState();
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    if (errors == m_errors && warnings == m_warnings)
        return;
    m_errors = errors;
    m_warnings = warnings;
    m_calm.start();
    emit problemCountChanged(errors, warnings);
}

const Diagnostic& ProblemsView::problem(const QModelIndex& index) const
{
    return m_model->problem(m_shown->mapToSource(index).row());
}

void ProblemsView::selectFirstError()
{
    const QModelIndexList errors = m_shown->match(
        m_shown->index(0, 0), ProblemsModel::SeverityRole, static_cast<int>(Severity::Error), 1, Qt::MatchExactly);
    if (!errors.isEmpty())
        m_list->setCurrentIndex(errors.constFirst());
}

void ProblemsView::step(int direction)
{
    const int count = m_shown->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const bool isMended = current.isValid() && !m_visited.isValid() && direction > 0; // and the next one took its row
    const int from = isMended ? current.row() - 1 : current.isValid() ? current.row() : (direction > 0 ? -1 : count);
    const QModelIndex next = m_shown->index((from + direction + count) % count, 0);
    m_list->setCurrentIndex(next);
    activate(next);
}

void ProblemsView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_visited = index;
    emit placeActivated(placeToMend(problem(index)));
}

void ProblemsView::offerFixes(const QModelIndex& index, const QPoint& globalPlace)
{
    if (!index.isValid())
        return;
    const Diagnostic diagnostic = problem(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(menu, diagnostic);
    const auto actions = menu->actions();
    if (actions.size() > 1) {
        menu->setActiveAction(actions.constFirst());
        menu->popup(globalPlace);
        return;
    }
    if (actions.size() == 1)
        actions.constFirst()->trigger();
    menu->deleteLater();
}

void ProblemsView::addFixes(QMenu* menu, const Diagnostic& diagnostic)
{
    addFixActions(menu, diagnostic, m_session, [this, diagnostic](int index) { emit fixRequested(diagnostic, index); });
}

void ProblemsView::showMenu(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    const Diagnostic diagnostic = problem(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go to Place")), &QAction::triggered, this,
        [this, place = diagnostic.place] { emit placeActivated(place); });
    addFixes(menu, diagnostic);
    menu->addSeparator();
    connect(menu->addAction(themeIcon(QStringLiteral("copy")), tr("Copy Message")), &QAction::triggered, this,
        [text = problemText(diagnostic)] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

/// To screen readers, when typing has come to rest.
void ProblemsView::announce()
{
    const QString words = m_errors + m_warnings == 0
        ? tr("No problems")
        : tr("Problems: errors %1, warnings %2").arg(m_errors).arg(m_warnings);
    setAccessibleName(words); // spoken by the window, with what else there is to say
}

void ProblemsView::updateEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget* const filled = m_shown->rowCount() == 0 ? static_cast<QWidget*>(m_allHidden) : m_list;
    m_stack->setCurrentWidget(isEmpty ? m_empty : filled);
    m_bar->setVisible(!isEmpty);
}

} // namespace hookbench
