// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <optional>

namespace hookbench {

/// A made-up customer: samples that are in no list of the workspace. Their id is none that a file can give.
struct TrialSamples {
    static constexpr const char* id = "/trial";

    Sample profile;
    std::optional<Sample> event;
};

} // namespace hookbench
