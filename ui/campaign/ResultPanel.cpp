// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/ResultPanel.h"

#include "common/IconLabel.h"
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
    , m_response(new ResponseView(this))
{
    setObjectName(QStringLiteral("resultPanel"));
    setAccessibleName(tr("Problems, response and history"));
    setDocumentMode(true);
    auto* earlier = new HistoryView(history, this);
    addTab(m_problems, tr("Problems"));
    addTab(m_response, tr("Response"));
    addTab(earlier, tr("History"));

    connect(m_problems, &ProblemsView::problemCountChanged, this, &ResultPanel::showCount);
    connect(sending, &SendController::started, this, [this] {
        m_response->showSending();
        setCurrentWidget(m_response);
    });
    connect(sending, &SendController::finished, this, &ResultPanel::showAttempt);
    connect(m_response, &ResponseView::cancelRequested, sending, &SendController::cancel);
    connect(earlier, &HistoryView::attemptActivated, this,
        [this, history](qint64 id) { showAttempt(history->load(id)); });
}

void ResultPanel::showProblems()
{
    setCurrentWidget(m_problems);
    m_problems->setFocus();
}

void ResultPanel::showAttempt(const Attempt& attempt)
{
    m_response->showAttempt(attempt);
    setCurrentWidget(m_response);
}

void ResultPanel::showCount(int errors, int warnings)
{
    const int count = errors + warnings;
    const int tab = indexOf(m_problems);
    setTabText(tab, count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    const Tone tone = errors > 0 ? Tone::Bad : Tone::Attention;
    setTabIcon(tab, count == 0 ? QIcon() : themeIcon(toneIconName(tone), tone));
}

} // namespace hookbench
