// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/CompareView.h"

#include "common/IconLabel.h"
#include "common/IdCombo.h"
#include "common/RowDelegate.h"
#include "preview/DifferencesModel.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace hookbench {

namespace {

QString sentenceOf(PayloadComparison::State state, const QString& other)
{
    switch (state) {
    case PayloadComparison::State::Compared:
        return CompareView::tr("Both payloads hold the same: no place differs from %1.").arg(other);
    case PayloadComparison::State::OtherSendsNothing:
        return CompareView::tr("There is nothing to compare with: %1 gets nothing.").arg(other);
    case PayloadComparison::State::ThisSendsNothing:
        return CompareView::tr("There is nothing to compare: this customer gets nothing.");
    case PayloadComparison::State::OtherIsNoJson:
        return CompareView::tr("The payload of %1 is not valid JSON, so its places cannot be compared.").arg(other);
    case PayloadComparison::State::ThisIsNoJson:
        return CompareView::tr("This payload is not valid JSON, so its places cannot be compared.");
    }
    return {};
}

} // namespace

CompareView::CompareView(Session* session, const History* history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_payloads(session, history)
    , m_model(new DifferencesModel(this))
    , m_choice(new IdCombo(tr("Compare with"), this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("compareView"));
    m_table = makeTable();
    m_stack->addWidget(makeNote());
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_choice);
    connect(session, &Session::previewChanged, this, &CompareView::refresh);
    for (const auto change : {&Session::listsChanged, &Session::campaignChanged, &Session::workspaceReplaced})
        connect(session, change, this, &CompareView::refresh);
}

QWidget* CompareView::makeBar()
{
    auto* bar = new QWidget(this);
    auto* label = new QLabel(tr("Compare &with"), bar);
    label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("compareWith"));
    connect(m_choice, &IdCombo::idActivated, this, [this](const QString& id) {
        m_chosen = id;
        refresh();
    });
    m_count->setObjectName(QStringLiteral("differenceCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::s, spacing::xs, spacing::s, spacing::xs);
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    row->addWidget(m_count);
    return bar;
}

QTableView* CompareView::makeTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("differences"));
    table->setAccessibleName(tr("Differences"));
    table->setModel(m_model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle); // the end of a place tells most
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 2 * spacing::xs);
    QHeaderView* header = table->horizontalHeader();
    header->setFont(smallFont());
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(DifferencesModel::KindColumn, QHeaderView::ResizeToContents);
    for (const int column :
        {DifferencesModel::PlaceColumn, DifferencesModel::OtherColumn, DifferencesModel::ShownColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(table, &QTableView::activated, this, &CompareView::activate);
    return table;
}

QWidget* CompareView::makeNote()
{
    auto* page = new QWidget(this);
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::xl, spacing::l, spacing::xl, spacing::l);
    layout->addWidget(m_note);
    return page;
}

void CompareView::fillChoices()
{
    const QList<IdName> items = m_payloads.choices();
    const auto isThere =
        std::any_of(items.begin(), items.end(), [this](const IdName& item) { return item.id == m_chosen; });
    const QString first = items.isEmpty() ? QString() : items.first().id;
    m_choice->setItems(items, isThere ? m_chosen : first);
    m_choice->setEnabled(!items.isEmpty());
}

/// Several signals tell of one change: what they ask for is done once, and only if somebody looks.
void CompareView::refresh()
{
    m_isStale = true;
    if (isVisible())
        compare();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

void CompareView::compare()
{
    m_isStale = false;
    fillChoices();
    const quint64 run = ++m_runs;
    const auto make = m_payloads.payloadOf(m_choice->currentId());
    if (!make) {
        say(tr("With a second sample profile, or once the campaign was published or sent, payloads can be compared "
               "here."));
        return;
    }
    m_job.start([this, run, make, shown = m_session->preview(), name = m_choice->currentText()](
                    const std::atomic_bool& isStale) -> LatestJob::Completion {
        const auto other = make();
        const auto comparison = other ? comparePayloads(*other, shown->request) : PayloadComparison();
        if (isStale)
            return {};
        return [this, run, comparison, name, isRead = other.has_value()] {
            if (run != m_runs)
                return;
            if (isRead)
                showComparison(comparison, name);
            else
                say(tr("%1 cannot be read.").arg(name));
        };
    });
}

void CompareView::showComparison(const PayloadComparison& comparison, const QString& otherName)
{
    m_model->setComparison(comparison, otherName);
    if (comparison.rows.empty()) {
        say(sentenceOf(comparison.state, otherName));
        return;
    }
    m_count->setText(comparison.differences > comparison.rows.size()
            ? tr("The first %1 of %2 differences").arg(comparison.rows.size()).arg(comparison.differences)
            : tr("Differences: %1").arg(comparison.differences));
    m_stack->setCurrentWidget(m_table);
}

void CompareView::say(const QString& sentence)
{
    m_count->clear();
    m_note->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void CompareView::activate(const QModelIndex& index)
{
    const auto& rows = m_model->comparison().rows;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.isValid() && row < rows.size() && !rows[row].source.isEmpty())
        emit placeActivated({Part::Body, -1, rows[row].source});
}

} // namespace hookbench
