// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeptAttempt.h"

#include "delivery/History.h"

#include <utility>

namespace hookbench {

KeptAttempt::KeptAttempt(History* history)
    : m_history(history)
{
}

void KeptAttempt::keep(const Attempt& soFar)
{
    m_id = store(soFar);
}

qint64 KeptAttempt::finish(const Attempt& attempt)
{
    m_id = store(attempt);
    return std::exchange(m_id, 0);
}

/// The history may have been cleared meanwhile; then it begins with this one.
qint64 KeptAttempt::store(Attempt attempt)
{
    attempt.id = m_id;
    return m_id != 0 && m_history->replace(attempt) ? m_id : m_history->add(attempt);
}

} // namespace hookbench
