// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RecordFilterBar.h"

#include "profile/RecordFilterRow.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int typingPauseMs = 250; // a million records are not to be read at every key

} // namespace

RecordFilterBar::RecordFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing::xs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RecordFilterBar::collect);
    hide();
}

void RecordFilterBar::setFields(const std::vector<RecordField>& fields)
{
    m_fields = fields;
    for (RecordFilterRow* row : m_rows)
        row->setFields(fields);
}

void RecordFilterBar::add(const FieldCondition& condition)
{
    auto* row = new RecordFilterRow(condition, this);
    row->setFields(m_fields);
    m_rows.push_back(row);
    m_layout->addWidget(row);
    connect(row, &RecordFilterRow::edited, this, [this] { m_pause.start(); });
    connect(row, &RecordFilterRow::removed, this, [this, row] { remove(row); });
    show();
    row->setFocus();
    collect();
}

void RecordFilterBar::addNew()
{
    if (!m_fields.empty())
        add({m_fields.front(), FieldCondition::Test::Contains, {}});
}

void RecordFilterBar::remove(RecordFilterRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    setVisible(!m_rows.empty());
    collect();
}

void RecordFilterBar::collect()
{
    m_pause.stop();
    std::vector<FieldCondition> conditions;
    for (const RecordFilterRow* row : m_rows) {
        if (auto condition = row->condition())
            conditions.push_back(std::move(*condition));
    }
    if (conditions == m_conditions)
        return;
    m_conditions = std::move(conditions);
    emit conditionsChanged();
}

} // namespace hookbench
