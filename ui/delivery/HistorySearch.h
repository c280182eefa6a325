// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"
#include "delivery/Attempt.h"

#include <QList>

#include <functional>

namespace hookbench {

class History;
struct HistoryQuery;

/// Looks for attempts without keeping the window waiting: in a long history that takes seconds.
class HistorySearch {
public:
    using Taker = std::function<void(const QList<Attempt>& found)>;

    /// The history has to outlive it.
    explicit HistorySearch(const History* history);

    /// Only the latest search is answered: at once where it `isQuick` or the history is in memory, which is short; else
    /// from the event loop, by a worker with a history of its own.
    void find(const HistoryQuery& wanted, bool isQuick, const Taker& take);
    bool isRunning() const { return m_job.isRunning(); }

private:
    const History* m_history;
    LatestJob m_job;
    int m_number = 0; ///< of the latest search
};

} // namespace hookbench
