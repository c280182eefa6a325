// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

namespace hookbench {

/// What the answer to a key check says of the key.
enum class KeyVerdict {
    Works,
    WorksElsewhere, ///< it works, but another host of the service is the right one
    NoKey, ///< the service saw none
    Refused, ///< the service does not know it (any more)
    NoRight, ///< known, but it may not do this
    WrongAddress, ///< the service is there, the address of the check is not
    NotTheService, ///< something else answered, such as a proxy or a login page
    NotReached, ///< no host, no connection, no answer
    Unclear, ///< an answer that says nothing of the key, such as a fault of the service
    NotAsked, ///< the request was not ready, or it was cancelled
};

/// What a key check found, in plain words.
struct KeyFinding {
    Q_DECLARE_TR_FUNCTIONS(hookbench::KeyFinding)

public:
    KeyVerdict verdict = KeyVerdict::Unclear;
    Explanation explanation;
    QString betterHost = {}; ///< host name to use instead; empty if there is none to name

    bool works() const { return verdict == KeyVerdict::Works || verdict == KeyVerdict::WorksElsewhere; }
};

/// By HTTP and the network alone, for services that nothing more is known of.
KeyFinding keyFinding(const Attempt& attempt);

/// Stable, for scripts: "works", "worksElsewhere", "noKey" …
const char* nameOf(KeyVerdict verdict);

} // namespace hookbench
