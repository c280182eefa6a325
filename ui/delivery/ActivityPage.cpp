// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ActivityPage.h"

#include "common/MessageBar.h"
#include "common/MessageLine.h"
#include "delivery/History.h"
#include "delivery/HistoryView.h"
#include "delivery/ResponseView.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hookbench {

ActivityPage::ActivityPage(History* history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_list(new HistoryView(history))
    , m_response(new ResponseView)
    , m_search(new QLineEdit)
    , m_clear(new QPushButton(tr("Clear History…")))
    , m_confirm(new MessageBar)
    , m_problem(new MessageLine)
{
    makeLayout();
    connect(m_search, &QLineEdit::textChanged, m_list, &HistoryView::search);
    connect(m_clear, &QPushButton::clicked, this, &ActivityPage::askToClear);
    connect(m_list, &HistoryView::currentAttemptChanged, this, &ActivityPage::showAttempt);
    connect(history, &History::changed, this, &ActivityPage::updateState);
    connect(m_response, &ResponseView::saveRequested, this, &ActivityPage::saveRequested);
    connect(m_response, &ResponseView::lookUpRequested, this, &ActivityPage::lookUpRequested);
    m_response->setEmptyText(tr("Choose a sent request to see it in full."));
    updateState();
}

void ActivityPage::makeLayout()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_response);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_problem->setObjectName(QStringLiteral("historyProblem"));
    m_problem->setContentsMargins(spacing::m, 0, spacing::m, spacing::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_confirm);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);
}

QWidget* ActivityPage::makeHeader()
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search sent requests"));
    m_search->setPlaceholderText(tr("Search outcome, campaign, profile, address"));
    m_search->setClearButtonEnabled(true);
    m_clear->setObjectName(QStringLiteral("clearHistory"));
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_clear);
    return header;
}

void ActivityPage::showAttempt(qint64 id)
{
    const Attempt attempt = id > 0 ? m_history->load(id) : Attempt();
    if (attempt.id > 0)
        m_response->showAttempt(attempt);
    else
        m_response->showNothing();
}

void ActivityPage::askToClear()
{
    m_confirm->showMessage(Tone::Attention,
        tr("Delete every sent request and its answer from this computer? This cannot be undone."),
        {{tr("Delete All"), [this] { m_history->clear(); }}});
}

void ActivityPage::updateState()
{
    m_problem->showMessage(Tone::Attention, m_history->errorText());
    m_problem->setVisible(!m_history->errorText().isEmpty());
    const bool isEmpty = m_history->list(1).isEmpty();
    m_clear->setEnabled(!isEmpty);
    m_response->setVisible(!isEmpty);
    if (m_list->currentAttempt() == 0)
        m_response->showNothing();
}

} // namespace hookbench
