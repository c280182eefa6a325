// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

namespace hookbench {

/// What a service tells of a request whose answer was lost.
struct LookUpFinding {
    enum class Verdict {
        Found,
        Likely, ///< something fits, but not enough of it to be sure
        NotFound,
        Unknown, ///< the service could not be asked, or its answer does not tell
    };
    Verdict verdict = Verdict::Unknown;
    Explanation explanation;
};

} // namespace hookbench
