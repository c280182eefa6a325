// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryView.h"

#include "common/RowDelegate.h"
#include "delivery/History.h"
#include "delivery/HistoryModel.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>

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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { emit currentAttemptChanged(currentAttempt()); });
}

void HistoryView::setFilter(const HistoryFilter& filter)
{
    m_model->setFilter(filter);
}

QList<qint64> HistoryView::listedAttempts() const
{
    return m_model->ids();
}

qint64 HistoryView::currentAttempt() const
{
    return m_view->currentIndex().data(HistoryModel::IdRole).toLongLong();
}

void HistoryView::updateEmptyText()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && !m_model->filter().isEmpty())
        m_empty->setText(tr("No sent request is like this."));
    else if (isEmpty)
        m_empty->setText(tr("Every request that you send is kept here, with its answer. None was sent yet."));
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
}

} // namespace hookbench
