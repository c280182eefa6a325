// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/ResultPanel.h"

#include "bulk/BulkView.h"
#include "common/IconLabel.h"
#include "common/LazyWidget.h"
#include "common/ShrinkableArea.h"
#include "delivery/History.h"
#include "delivery/HistoryView.h"
#include "delivery/ResponseView.h"
#include "delivery/SendController.h"
#include "preview/ProblemsView.h"
#include "theme/Theme.h"

namespace hookbench {

ResultPanel::ResultPanel(Session* session, SendController* sending, History* history, QWidget* parent)
    : QTabWidget(parent)
    , m_problems(new ProblemsView(session, this))
    , m_response(new LazyWidget([this] { return makeResponse(); }, this))
    , m_bulk(new LazyWidget([this, session] { return makeBulk(session); }, this))
    , m_sending(sending)
{
    setObjectName(QStringLiteral("resultPanel"));
    setAccessibleName(tr("Problems, response, history and all profiles"));
    setDocumentMode(true);
    auto* earlier = new LazyWidget([this, history] { return makeHistory(history); }, this);
    addTab(new ShrinkableArea(m_problems), tr("Problems"));
    addTab(new ShrinkableArea(m_response), tr("Response"));
    addTab(new ShrinkableArea(earlier), tr("History"));
    addTab(new ShrinkableArea(m_bulk), tr("All Profiles"));

    connect(m_problems, &ProblemsView::problemCountChanged, this, &ResultPanel::showCount);
    connect(sending, &SendController::started, this, [this] {
        response()->showSending();
        setCurrentIndex(tabOf(m_response));
    });
    connect(sending, &SendController::finished, this, [this](const Attempt& attempt) {
        showAttempt(attempt);
        response()->showRedirect(m_sending->redirect());
    });
}

int ResultPanel::tabOf(const QWidget* content) const
{
    int tab = 0;
    while (tab < count() && static_cast<ShrinkableArea*>(widget(tab))->widget() != content)
        ++tab;
    return tab;
}

ResponseView* ResultPanel::makeResponse()
{
    auto* view = new ResponseView;
    view->setLeadsToSettings(true);
    connect(view, &ResponseView::settingRequested, this, &ResultPanel::placeActivated);
    connect(view, &ResponseView::cancelRequested, m_sending, &SendController::cancel);
    connect(view, &ResponseView::saveRequested, this, &ResultPanel::saveRequested);
    connect(view, &ResponseView::followRequested, m_sending, &SendController::followRedirect);
    connect(view, &ResponseView::lookUpRequested, m_sending, &SendController::lookUp);
    return view;
}

HistoryView* ResultPanel::makeHistory(History* history)
{
    auto* view = new HistoryView(history);
    connect(view, &HistoryView::attemptActivated, this, [this, history](qint64 id) { showAttempt(history->load(id)); });
    return view;
}

BulkView* ResultPanel::makeBulk(Session* session)
{
    auto* view = new BulkView(session);
    connect(view, &BulkView::fileRequested, this, &ResultPanel::profilesRequested);
    connect(view, &BulkView::reportRequested, this, &ResultPanel::reportRequested);
    connect(view, &BulkView::placeActivated, this, &ResultPanel::placeActivated);
    return view;
}

BulkView* ResultPanel::showBulk()
{
    setCurrentIndex(tabOf(m_bulk));
    return static_cast<BulkView*>(m_bulk->content());
}

ResponseView* ResultPanel::response()
{
    return static_cast<ResponseView*>(m_response->content());
}

void ResultPanel::showProblems()
{
    setCurrentIndex(tabOf(m_problems));
    m_problems->selectFirstError();
    m_problems->setFocus();
}

void ResultPanel::showAttempt(const Attempt& attempt)
{
    response()->showAttempt(attempt);
    setCurrentIndex(tabOf(m_response));
}

void ResultPanel::showCount(int errors, int warnings)
{
    const int count = errors + warnings;
    const int tab = tabOf(m_problems);
    setTabText(tab, count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    const Tone tone = errors > 0 ? Tone::Bad : Tone::Attention;
    setTabIcon(tab, count == 0 ? QIcon() : themeIcon(toneIconName(tone), tone));
}

} // namespace hookbench
