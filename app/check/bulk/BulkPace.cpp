// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkPace.h"

#include <algorithm>
#include <cmath>

namespace hookbench {

BulkPace paceOf(const BulkProgress& progress, std::int64_t elapsedMs)
{
    const double seconds = static_cast<double>(std::max<std::int64_t>(1, elapsedMs)) / 1000;
    BulkPace pace;
    pace.perSecond = static_cast<std::size_t>(static_cast<double>(progress.checked) / seconds);
    if (progress.size > 0 && progress.position > 0) {
        const double share = std::min(1.0, static_cast<double>(progress.position) / static_cast<double>(progress.size));
        pace.rest = {static_cast<int>(share * 100), std::llround(seconds / share - seconds)};
    }
    return pace;
}

} // namespace hookbench
