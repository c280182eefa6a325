// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemsView.h"

#include "common/DiagnosticText.h"
#include "common/EmptyState.h"
#include "editor/ProblemMarks.h"
#include "preview/PlaceNames.h"
#include "preview/ProblemDelegate.h"
#include "preview/ProblemsModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

namespace hookbench {

ProblemsView::ProblemsView(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(this))
    , m_list(new QListView)
    , m_empty(new EmptyState(QStringLiteral("circle-check"),
          tr("No problems found. What is wrong with the body, the payload or the request is listed here as you type."),
          {}))
    , m_stack(new QStackedLayout(this))
    , m_next(new QAction(tr("Next Problem"), this))
    , m_previous(new QAction(tr("Previous Problem"), this))
    , m_fix(new QAction(tr("Fix Problem…"), this))
{
    setObjectName(QStringLiteral("problemsView"));
    layOut();
    makeActions();
    connect(session, &Session::previewChanged, this, &ProblemsView::setPreview);
    setPreview(session->preview());
}

void ProblemsView::layOut()
{
    auto* delegate = new ProblemDelegate(this);
    m_list->setObjectName(QStringLiteral("problemsList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setObjectName(QStringLiteral("problemsEmpty"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    setFocusProxy(m_list);

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
    m_fix->setShortcut(Qt::CTRL | Qt::Key_Period);
    m_fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_next, m_previous, m_fix});
    connect(m_next, &QAction::triggered, this, [this] { step(+1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_fix, &QAction::triggered, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        offerFixes(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
    });
}

void ProblemsView::setPreview(std::shared_ptr<const Preview> preview)
{
    m_model->setProblems(preview->diagnostics, PlaceNames(preview, m_session->webhook(), m_session->environment()));
    updateEmptyState();
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    if (errors == m_errors && warnings == m_warnings)
        return;
    m_errors = errors;
    m_warnings = warnings;
    emit problemCountChanged(errors, warnings);
}

void ProblemsView::step(int direction)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : (direction > 0 ? -1 : count);
    const QModelIndex next = m_model->index((from + direction + count) % count);
    m_list->setCurrentIndex(next);
    activate(next);
}

void ProblemsView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    // A place in the payload has its cause in the template: that is where one can mend it.
    const Diagnostic diagnostic = m_model->problem(index.row());
    for (const Place& related : diagnostic.related) {
        if (diagnostic.place.part == Part::Payload && related.part == Part::Body) {
            emit placeActivated(related);
            return;
        }
    }
    emit placeActivated(diagnostic.place);
}

void ProblemsView::offerFixes(const QModelIndex& index, const QPoint& globalPlace)
{
    if (!index.isValid())
        return;
    const Diagnostic diagnostic = m_model->problem(index.row());
    if (diagnostic.fixes.size() == 1) {
        emit fixRequested(diagnostic, 0);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < diagnostic.fixes.size(); ++i) {
        const int fixIndex = static_cast<int>(i);
        connect(menu->addAction(titleOf(diagnostic.fixes[i], diagnostic)), &QAction::triggered, this,
            [this, diagnostic, fixIndex] { emit fixRequested(diagnostic, fixIndex); });
    }
    menu->popup(globalPlace);
}

void ProblemsView::showMenu(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    const Diagnostic diagnostic = m_model->problem(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go to Place")), &QAction::triggered, this,
        [this, place = diagnostic.place] { emit placeActivated(place); });
    for (std::size_t i = 0; i < diagnostic.fixes.size(); ++i) {
        const int fixIndex = static_cast<int>(i);
        connect(menu->addAction(titleOf(diagnostic.fixes[i], diagnostic)), &QAction::triggered, this,
            [this, diagnostic, fixIndex] { emit fixRequested(diagnostic, fixIndex); });
    }
    menu->addSeparator();
    connect(menu->addAction(themeIcon(QStringLiteral("copy")), tr("Copy Message")), &QAction::triggered, this,
        [text = problemText(diagnostic)] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void ProblemsView::updateEmptyState()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
}

} // namespace hookbench
