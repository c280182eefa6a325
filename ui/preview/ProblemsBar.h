// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace hookbench {

class ProblemsFilter;

/// Chooses what the list of problems shows: a text to look for, the severities with their counts, the grouping.
class ProblemsBar : public QWidget {
    Q_OBJECT

public:
    /// The filter has to outlive it.
    explicit ProblemsBar(ProblemsFilter* filter, QWidget* parent = nullptr);

    void setCount(Severity severity, int count);
    /// Shows everything again.
    void clear();

private:
    QToolButton* makeSeverityButton(Severity severity, const char* name);
    QComboBox* makeGrouping();
    QToolButton* button(Severity severity) const;

    ProblemsFilter* m_filter;
    QLineEdit* m_text;
    QToolButton* m_errors;
    QToolButton* m_warnings;
    QToolButton* m_notes;
};

} // namespace hookbench
