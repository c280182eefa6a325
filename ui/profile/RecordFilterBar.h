// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordFilter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hookbench {

class RecordFilterRow;

/// The conditions that records have to keep, a row each. Those that are not filled in yet do not count.
class RecordFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit RecordFilterBar(QWidget* parent = nullptr);

    /// To choose from; conditions on others stay.
    void setFields(const std::vector<RecordField>& fields);
    void add(const FieldCondition& condition);
    void addNew();
    const std::vector<FieldCondition>& conditions() const { return m_conditions; }

signals:
    void conditionsChanged();

private:
    void remove(RecordFilterRow* row);
    void collect();

    std::vector<RecordField> m_fields;
    std::vector<RecordFilterRow*> m_rows;
    std::vector<FieldCondition> m_conditions;
    QVBoxLayout* m_layout;
    QTimer m_pause; ///< while someone types
};

} // namespace hookbench
