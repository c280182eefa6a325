// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkCheck.h"

#include <cstdint>
#include <optional>

namespace hookbench {

/// How fast a check goes, and how long it still takes at that.
struct BulkPace {
    std::size_t perSecond = 0; ///< profiles
    struct Rest {
        int percent = 0; ///< done
        std::int64_t seconds = 0; ///< left
    };
    std::optional<Rest> rest; ///< nothing while it is not known
};

BulkPace paceOf(const BulkProgress& progress, std::int64_t elapsedMs);

} // namespace hookbench
