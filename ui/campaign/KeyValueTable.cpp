// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/KeyValueTable.h"

#include "campaign/KeyValueTableModel.h"
#include "common/EditableTable.h"
#include "session/Session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace hookbench {

KeyValueTable::KeyValueTable(
    Session* session, std::vector<KeyValue> Campaign::*list, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(list)
    , m_model(new KeyValueTableModel(this))
    , m_table(new EditableTable(m_model, accessibleName, this))
{
    m_table->view()->horizontalHeader()->setSectionResizeMode(KeyValueTableModel::ValueColumn, QHeaderView::Stretch);
    m_table->buttonRow()->addStretch();
    setFocusProxy(m_table->view());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);

    connect(m_model, &KeyValueTableModel::edited, this, &KeyValueTable::setPairs);
    connect(m_table, &EditableTable::addRequested, this, &KeyValueTable::addRow);
    connect(m_table, &EditableTable::removeRequested, this, &KeyValueTable::removeRows);
    connect(session, &Session::campaignChanged, this, &KeyValueTable::refresh);
    connect(session, &Session::workspaceReplaced, this, &KeyValueTable::refresh);
    refresh();
}

void KeyValueTable::addRow()
{
    auto pairs = m_model->pairs();
    pairs.push_back({});
    setPairs(pairs);
    editCell(m_model->rowCount() - 1, KeyValueTableModel::KeyColumn);
}

void KeyValueTable::removeRows(const QList<int>& rows)
{
    auto pairs = m_model->pairs();
    for (const int row : rows)
        pairs.erase(pairs.begin() + row);
    setPairs(pairs);
}

void KeyValueTable::editCell(int row, int column)
{
    m_table->editCell(row, column);
}

void KeyValueTable::setPairs(const std::vector<KeyValue>& pairs)
{
    Campaign campaign = m_session->campaign();
    campaign.*m_list = pairs;
    m_session->editCampaign(campaign);
}

void KeyValueTable::refresh()
{
    m_model->setPairs(m_session->campaign().*m_list);
}

} // namespace hookbench
