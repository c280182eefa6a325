// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkResult.h"

#include <QScrollArea>

class QLabel;

namespace hookbench {

class CausePlot;
class SizePlot;

/// What a check of many profiles says of them all: how many, how large the payloads are, why they fail, and which
/// fields are odd.
class BulkFacts : public QScrollArea {
    Q_OBJECT

public:
    explicit BulkFacts(QWidget* parent = nullptr);

    void setResult(const BulkResult& result);

private:
    QLabel* addLabel(const QString& text = {});

    QLabel* m_counts;
    QLabel* m_causesTitle;
    CausePlot* m_causes;
    QLabel* m_sizesTitle;
    SizePlot* m_sizes;
    QLabel* m_fields;
};

} // namespace hookbench
