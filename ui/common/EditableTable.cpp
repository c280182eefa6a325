// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EditableTable.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace hookbench {
namespace {

void prepare(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    view->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 2 * spacing::s);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setFont(smallFont());
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMinimumHeight(view->fontMetrics().height() * 8);
}

} // namespace

EditableTable::EditableTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_buttons(new QHBoxLayout)
    , m_remove(new QPushButton(themeIcon(QStringLiteral("trash-2")), tr("Remove"), this))
{
    m_view->setModel(model);
    m_view->setAccessibleName(accessibleName);
    m_view->installEventFilter(this);
    prepare(m_view);

    auto* add = new QPushButton(themeIcon(QStringLiteral("plus")), tr("Add"), this);
    add->setObjectName(QStringLiteral("addRow"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &EditableTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &EditableTable::requestRemoval);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { emit currentRowChanged(current.row()); });

    m_buttons->addWidget(add);
    m_buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(m_buttons);
}

int EditableTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void EditableTable::editCell(int row, int column)
{
    const QModelIndex cell = m_view->model()->index(row, column);
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

bool EditableTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        requestRemoval();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EditableTable::requestRemoval()
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    if (!rows.isEmpty())
        emit removeRequested(rows);
}

} // namespace hookbench
