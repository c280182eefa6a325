// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/SampleTally.h"

namespace hookbench {

/// What the campaign gives for every sample profile (with the selected event).
struct SampleSummary : SampleTally {
    bool isRunning = false; ///< still being counted; the figures are those of the previous state
    bool operator==(const SampleSummary&) const = default;
};

} // namespace hookbench
