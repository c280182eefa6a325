// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryFilter.h"

#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace hookbench {

HistoryFilter::HistoryFilter(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_outcome(new QComboBox)
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search sent requests"));
    m_search->setPlaceholderText(tr("Search names, address, status, note, headers, bodies"));
    m_search->setClearButtonEnabled(true);
    m_outcome->setObjectName(QStringLiteral("historyOutcome"));
    m_outcome->setAccessibleName(tr("Which outcomes are listed"));
    addOutcome(tr("All outcomes"), HistoryQuery::Outcome::Any);
    addOutcome(tr("Accepted (2xx)"), HistoryQuery::Outcome::Accepted);
    addOutcome(tr("Redirected (3xx)"), HistoryQuery::Outcome::Redirected);
    addOutcome(tr("Refused (4xx)"), HistoryQuery::Outcome::Refused);
    addOutcome(tr("Server error (5xx)"), HistoryQuery::Outcome::ServerError);
    addOutcome(tr("Sent, no answer"), HistoryQuery::Outcome::SentNoAnswer);
    addOutcome(tr("Not sent"), HistoryQuery::Outcome::NotSent);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::s);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_outcome);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryFilter::changed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
}

void HistoryFilter::addOutcome(const QString& text, HistoryQuery::Outcome outcome)
{
    m_outcome->addItem(text, static_cast<int>(outcome));
}

HistoryQuery HistoryFilter::query() const
{
    HistoryQuery query;
    query.text = m_search->text();
    query.outcome = static_cast<HistoryQuery::Outcome>(m_outcome->currentData().toInt());
    return query;
}

} // namespace hookbench
