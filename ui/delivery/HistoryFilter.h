// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QString>

namespace hookbench {

/// Which sent requests a list shows.
struct HistoryFilter {
    enum class Outcome {
        Any,
        Succeeded, ///< answered with 2xx
        Refused, ///< answered otherwise
        Unknown, ///< sent, no answer
        NotSent,
    };

    QString text; ///< somewhere in what the list, the address, the event or the note says
    Outcome outcome = Outcome::Any;

    bool isEmpty() const { return text.isEmpty() && outcome == Outcome::Any; }
    /// For any thread.
    bool matches(const Attempt& attempt) const;
};

} // namespace hookbench
