// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "delivery/Attempt.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace hookbench {

class AttemptDifferenceModel;
struct AttemptDifference;

/// In what two attempts differ: what it comes to in words, which parts are the same, and each place that is not.
/// Compares beside the window.
class AttemptDifferenceView : public QWidget {
    Q_OBJECT

public:
    explicit AttemptDifferenceView(QWidget* parent = nullptr);

    void compare(const Attempt& first, const Attempt& second);

signals:
    void closed(); ///< one attempt is to be shown again

private:
    QWidget* makeHead();
    QTreeView* makeTree();
    void show(const AttemptDifference& difference, const QString& firstName, const QString& secondName);

    AttemptDifferenceModel* m_model;
    QLabel* m_verdict;
    QLabel* m_same;
    QTreeView* m_tree;
    LatestJob m_job;
    quint64 m_runs = 0; ///< counts them: what an earlier one finds is not shown
};

} // namespace hookbench
