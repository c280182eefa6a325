// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QList>
#include <QString>

#include <optional>

namespace hookbench {

/// One stretch of a delivery.
struct TimingPhase {
    QString name;
    std::optional<qint64> beginMs; ///< since the click; nothing where it is not known or was not reached
    std::optional<qint64> endMs;
    QString gap; ///< why there are no figures; empty where there are
    bool isBrokenOff = false; ///< it began and did not end: endMs is when the delivery ended

    bool isMeasured() const { return beginMs && endMs; }
};

/// The phases of an attempt in order. What the network layer does not report is said so, not guessed.
QList<TimingPhase> timingPhases(const Attempt& attempt);

} // namespace hookbench
