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

/// "found", "likely", "notFound", "unknown": for scripts.
constexpr const char* nameOf(LookUpFinding::Verdict verdict)
{
    switch (verdict) {
    case LookUpFinding::Verdict::Found:
        return "found";
    case LookUpFinding::Verdict::Likely:
        return "likely";
    case LookUpFinding::Verdict::NotFound:
        return "notFound";
    case LookUpFinding::Verdict::Unknown:
        break;
    }
    return "unknown";
}

} // namespace hookbench
