// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/HistoryQuery.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hookbench {

/// The fields that say which sent requests are listed: a text to look for, and how they ended. The words of the
/// outcomes are those of the command line.
class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget* parent = nullptr);

    HistoryQuery query() const;

signals:
    void changed();

private:
    void addOutcome(const QString& text, HistoryQuery::Outcome outcome);

    QLineEdit* m_search;
    QComboBox* m_outcome;
};

} // namespace hookbench
