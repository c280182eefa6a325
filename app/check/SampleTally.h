// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hookbench {

/// What one campaign gives for one sample.
enum class SampleOutcome : std::uint8_t {
    Valid, ///< a payload in which checkRequest() finds no error
    Invalid, ///< a payload in which it finds one
    Aborted, ///< gets nothing, as the template says
    Failed, ///< gets nothing, because rendering fails
};

/// What one campaign gives for many samples, counted.
struct SampleTally {
    int total = 0;
    int valid = 0;
    int invalid = 0;
    int aborted = 0;
    int failed = 0;
    std::vector<SampleOutcome> outcomes; ///< one for each sample, in their order

    bool operator==(const SampleTally&) const = default;
};

/// Renders and checks each sample. Nothing if it was stopped; `isStopped` may be set from another thread.
std::optional<SampleTally> tally(const RequestTemplate& requestTemplate, std::span<const liquid::Data> rootScopes,
    const liquid::Clock& clock, const std::atomic_bool& isStopped);

} // namespace hookbench
