// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistorySearch.h"

#include "delivery/History.h"
#include "delivery/HistoryQuery.h"

namespace hookbench {

HistorySearch::HistorySearch(const History* history)
    : m_history(history)
{
}

void HistorySearch::find(const HistoryQuery& wanted, bool isQuick, const Taker& take)
{
    m_job.cancel();
    ++m_number;
    if (isQuick || m_history->filePath().isEmpty()) {
        take(m_history->list(wanted));
        return;
    }
    m_job.start([this, take, wanted, path = m_history->filePath(), number = m_number](const std::atomic_bool& isStale) {
        const History history(path);
        return [this, take, number, found = history.list(wanted, &isStale)] {
            if (number == m_number) // else something else is looked for by now
                take(found);
        };
    });
}

} // namespace hookbench
