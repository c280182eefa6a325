// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench {

class History;

/// One delivery's place in the history, taken before the request leaves this machine: so one that the program does not
/// live to see the end of is on record too.
class KeptAttempt {
public:
    /// The history has to outlive it.
    explicit KeptAttempt(History* history);

    /// What is known so far (Sender::leaving). May come several times in one delivery.
    void keep(const Attempt& soFar);
    /// The end of it. Gives the id in the history; 0 if it could not be kept. The next keep() is of another delivery.
    qint64 finish(const Attempt& attempt);

private:
    qint64 store(Attempt attempt);

    History* m_history;
    qint64 m_id = 0; ///< of the delivery under way
};

} // namespace hookbench
