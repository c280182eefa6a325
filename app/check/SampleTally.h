// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"

#include <atomic>
#include <optional>
#include <span>

namespace hookbench {

/// What one campaign gives for many samples, counted.
struct SampleTally {
    int total = 0;
    int valid = 0; ///< a payload in which checkRequest() finds no error
    int invalid = 0; ///< a payload in which it finds one
    int aborted = 0; ///< get nothing, as the template says
    int failed = 0; ///< get nothing, because rendering fails

    bool operator==(const SampleTally&) const = default;
};

/// Renders and checks each sample. Nothing if it was stopped; `isStopped` may be set from another thread.
std::optional<SampleTally> tally(const RequestTemplate& requestTemplate, std::span<const liquid::Data> rootScopes,
    const liquid::Clock& clock, const std::atomic_bool& isStopped);

} // namespace hookbench
