// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ActivityPage.h"

#include "common/MessageBar.h"
#include "common/MessageLine.h"
#include "common/SingleClickButton.h"
#include "delivery/AttemptDifferenceView.h"
#include "delivery/History.h"
#include "delivery/HistoryExport.h"
#include "delivery/HistoryFilter.h"
#include "delivery/HistoryView.h"
#include "delivery/KeepButton.h"
#include "delivery/ResponseView.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookbench {

ActivityPage::ActivityPage(History* history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_list(new HistoryView(history))
    , m_response(new ResponseView)
    , m_difference(new AttemptDifferenceView)
    , m_lower(new QStackedWidget)
    , m_filter(new HistoryFilter)
    , m_note(new QLineEdit)
    , m_comparePrevious(new QPushButton(tr("Compare with Previous")))
    , m_sendAgain(new SingleClickButton(tr("Send Again")))
    , m_attemptBar(makeAttemptBar())
    , m_search(history)
    , m_export(makeExportButton())
    , m_clear(new QPushButton(tr("Clear History…")))
    , m_message(new MessageBar)
    , m_problem(new MessageLine)
{
    makeLayout();
    connect(m_filter, &HistoryFilter::changed, this, [this] { m_list->setFilter(m_filter->query()); });
    connect(m_note, &QLineEdit::editingFinished, this, &ActivityPage::keepNote);
    connect(m_comparePrevious, &QPushButton::clicked, this, &ActivityPage::compareWithPrevious);
    connect(m_difference, &AttemptDifferenceView::closed, this, &ActivityPage::closeComparison);
    connect(m_sendAgain, &QPushButton::clicked, this, &ActivityPage::sendAgain);
    connect(m_clear, &QPushButton::clicked, this, &ActivityPage::askToClear);
    m_list->allowSeveral();
    connect(m_list, &HistoryView::selectionChanged, this, &ActivityPage::showSelection);
    connect(history, &History::changed, this, &ActivityPage::updateState);
    connect(m_response, &ResponseView::saveRequested, this, &ActivityPage::saveRequested);
    connect(m_response, &ResponseView::lookUpRequested, this, &ActivityPage::lookUpRequested);
    updateState();
}

void ActivityPage::makeLayout()
{
    auto* whole = new QWidget;
    auto* attempt = new QVBoxLayout(whole);
    attempt->setContentsMargins({});
    attempt->setSpacing(0);
    attempt->addWidget(m_attemptBar);
    attempt->addWidget(m_response, 1);
    m_lower->addWidget(whole);
    m_lower->addWidget(m_difference);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_problem->setObjectName(QStringLiteral("historyProblem"));
    m_problem->setContentsMargins(spacing::m, 0, spacing::m, spacing::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);
}

QWidget* ActivityPage::makeHeader()
{
    m_clear->setObjectName(QStringLiteral("clearHistory"));
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_filter, 1);
    auto* keep = new KeepButton(m_history);
    connect(keep, &KeepButton::deletionAsked, this, [this, keep](qint64 count, const HistoryLimits& limits) {
        m_message->showMessage(Tone::Attention,
            tr("Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be "
               "undone.")
                .arg(QLocale().toString(count)),
            {{tr("Delete Them"), [keep, limits] { keep->apply(limits); }}});
    });
    layout->addWidget(keep);
    layout->addWidget(m_export);
    layout->addWidget(m_clear);
    return header;
}

QPushButton* ActivityPage::makeExportButton()
{
    auto* button = new QPushButton(tr("Export"));
    button->setObjectName(QStringLiteral("exportHistory"));
    button->setToolTip(tr("Writes what is listed into a file, without secrets"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("JSON lines, with every byte"), this, [this] { exportAs(false); });
    menu->addAction(tr("CSV, without bodies"), this, [this] { exportAs(true); });
    button->setMenu(menu);
    return button;
}

void ActivityPage::exportAs(bool asCsv)
{
    QByteArray bytes = asCsv ? csvHeading() : QByteArray();
    const QList<qint64> listed = m_list->listedAttempts();
    for (const qint64 id : listed) {
        const Attempt attempt = m_history->load(id);
        bytes += asCsv ? csvLine(attempt) : jsonLine(attempt);
    }
    emit exportRequested(bytes, asCsv ? QStringLiteral("history.csv") : QStringLiteral("history.jsonl"));
}

QWidget* ActivityPage::makeAttemptBar()
{
    m_note->setObjectName(QStringLiteral("attemptNote"));
    m_note->setAccessibleName(tr("Note on this request"));
    m_note->setPlaceholderText(tr("Note on this request"));
    m_comparePrevious->setObjectName(QStringLiteral("comparePrevious"));
    m_comparePrevious->setToolTip(
        tr("In what this one differs from the one before it, of the same webhook and campaign"));
    m_sendAgain->setObjectName(QStringLiteral("sendAgain"));
    m_sendAgain->setToolTip(tr("Sends what the campaign is now for the same sample, as a new request"));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_comparePrevious);
    layout->addWidget(m_sendAgain);
    return bar;
}

void ActivityPage::keepNote()
{
    if (m_shown == 0 || !m_note->isModified())
        return;
    m_note->setModified(false);
    m_history->setNote(m_shown, m_note->text());
}

void ActivityPage::showSelection()
{
    const QList<qint64> chosen = m_list->selectedAttempts();
    const bool areMany = chosen.size() > 2;
    m_response->setEmptyText(areMany
            ? tr("%1 sent requests are chosen. Choose one to see it in full, or two to compare them.")
                  .arg(chosen.size())
            : tr("Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them."));
    showAttempt(chosen.isEmpty() || areMany ? 0 : chosen.first());
    if (chosen.size() == 2)
        compare(chosen.last(), chosen.first());
}

void ActivityPage::compareWithPrevious()
{
    const auto compareNow = [this, shown = m_shown](const QList<Attempt>& previous) {
        if (shown == m_shown) // else another one was chosen meanwhile
            compareWith(previous);
    };
    m_search.find(HistoryQuery::previousOf(m_history->load(m_shown)), false, compareNow);
}

void ActivityPage::compareWith(const QList<Attempt>& previous)
{
    if (previous.isEmpty())
        m_message->showMessage(
            Tone::Muted, tr("Nothing to compare with: this is the first one of its webhook and campaign."));
    else if (!m_list->selectAttempts({m_shown, previous.constFirst().id}))
        compare(previous.constFirst().id, m_shown); // which is not among those listed
}

void ActivityPage::compare(qint64 first, qint64 second)
{
    m_difference->compare(m_history->load(first), m_history->load(second));
    m_lower->setCurrentWidget(m_difference);
}

void ActivityPage::closeComparison()
{
    if (!m_list->selectAttempts({m_shown}))
        showAttempt(m_shown);
    m_lower->setCurrentIndex(0);
}

void ActivityPage::sendAgain()
{
    if (const Attempt attempt = m_history->load(m_shown); attempt.id > 0)
        emit sendAgainRequested(attempt);
}

void ActivityPage::showAttempt(qint64 id)
{
    m_lower->setCurrentIndex(0);
    if (id > 0 && id == m_shown)
        return; // rows came or went above it
    keepNote(); // of the one before, which a click elsewhere may not have ended yet
    showNow(id > 0 ? m_history->load(id) : Attempt());
}

void ActivityPage::showNow(const Attempt& attempt)
{
    m_shown = attempt.id;
    m_isUnderWay = attempt.failure == DeliveryFailure::Unfinished;
    m_note->setText(attempt.note);
    m_attemptBar->setVisible(attempt.id > 0);
    m_sendAgain->setVisible(attempt.kind == AttemptKind::Test);
    if (attempt.id > 0)
        m_response->showAttempt(attempt);
    else
        m_response->showNothing();
}

void ActivityPage::askToClear()
{
    m_message->showMessage(Tone::Attention,
        tr("Delete every sent request and its answer from this computer? This cannot be undone."),
        {{tr("Delete All"), [this] { m_history->clear(); }}});
}

void ActivityPage::updateState()
{
    m_problem->showMessage(Tone::Attention, m_history->errorText());
    m_problem->setVisible(!m_history->errorText().isEmpty());
    const bool isEmpty = m_history->list(1).isEmpty();
    m_clear->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
    m_lower->setVisible(!isEmpty);
    if (m_list->selectedAttempts().isEmpty())
        showSelection();
    else if (m_isUnderWay)
        showNow(m_history->load(m_shown)); // which may have come to its end
}

} // namespace hookbench
