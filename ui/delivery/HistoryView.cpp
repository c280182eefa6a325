// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryView.h"

#include "common/RowDelegate.h"
#include "delivery/History.h"
#include "delivery/HistoryModel.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace hookbench {

HistoryView::HistoryView(History* history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new HistoryModel(history, this))
    , m_view(new QTreeView)
    , m_empty(new QLabel)
{
    makeView();
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(spacing::xl, spacing::xl, spacing::xl, spacing::xl);
    auto* layout = new QStackedLayout(this);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    setFocusProxy(m_view);
    connect(m_model, &HistoryModel::searched, this, &HistoryView::updateEmptyText);
    updateEmptyText();
}

bool HistoryView::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        m_history->catchUp();
    return QWidget::event(event);
}

void HistoryView::makeView()
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("historyList"));
    m_view->setAccessibleName(tr("Sent requests"));
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::OutcomeColumn, QHeaderView::Stretch);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex& index) { emit attemptActivated(index.data(HistoryModel::IdRole).toLongLong()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::selectionChanged);
    QScrollBar* bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value > 0 && value == bar->maximum())
            m_model->listMore();
    });
    keepSelection();
}

/// What is chosen and still listed stays chosen when the list is made anew, by a search say.
void HistoryView::keepSelection()
{
    connect(m_model, &HistoryModel::modelAboutToBeReset, this, [this] { m_kept = selectedAttempts(); });
    connect(m_model, &HistoryModel::modelReset, this, [this] {
        if (!m_kept.isEmpty() && !selectAttempts(m_kept))
            emit selectionChanged(); // of which a reset says nothing
    });
}

void HistoryView::setFilter(const HistoryQuery& filter)
{
    m_model->setFilter(filter);
}

QList<qint64> HistoryView::listedAttempts() const
{
    return m_model->ids();
}

void HistoryView::allowSeveral()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

QList<qint64> HistoryView::selectedAttempts() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.append(row.data(HistoryModel::IdRole).toLongLong());
    std::sort(ids.begin(), ids.end(), std::greater());
    return ids;
}

bool HistoryView::selectAttempts(const QList<qint64>& ids)
{
    const QList<qint64> listed = m_model->ids();
    QItemSelection selection;
    QModelIndex current;
    for (const qint64 id : ids) {
        const qsizetype row = listed.indexOf(id);
        if (row < 0)
            return false;
        const QModelIndex index = m_model->index(static_cast<int>(row), 0);
        selection.select(index, index);
        current = current.isValid() ? current : index;
    }
    QItemSelectionModel* chosen = m_view->selectionModel();
    chosen->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(current);
    return true;
}

void HistoryView::updateEmptyText()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && !m_model->filter().admitsAll())
        m_empty->setText(tr("No sent request is like this."));
    else if (isEmpty)
        m_empty->setText(tr("Every request that you send is kept here, with its answer. None was sent yet."));
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
}

} // namespace hookbench
