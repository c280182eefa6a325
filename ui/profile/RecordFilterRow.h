// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordFilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace hookbench {

/// One condition: which field, which test, and what with.
class RecordFilterRow : public QWidget {
    Q_OBJECT

public:
    explicit RecordFilterRow(const FieldCondition& condition, QWidget* parent = nullptr);

    void setFields(const std::vector<RecordField>& fields);
    /// Nothing while there is no text to compare with.
    std::optional<FieldCondition> condition() const;

signals:
    void edited();
    void removed();

private:
    void showText();

    std::vector<RecordField> m_fields; ///< as in the box
    QComboBox* m_field;
    QComboBox* m_test;
    QLineEdit* m_text;
};

} // namespace hookbench
