// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookbench {

/// What the campaign gives for every sample profile (with the selected event).
struct SampleSummary {
    int total = 0;
    int valid = 0; ///< a payload without an error
    int aborted = 0; ///< get nothing, as the template says
    bool isRunning = false; ///< still being counted; the figures are those of the previous state
    bool operator==(const SampleSummary&) const = default;
};

} // namespace hookbench
