// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "liquid/Program.h"
#include "liquid/Renderer.h"
#include "text/ByteRange.h"
#include "json/Value.h"

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

enum class Verdict {
    Proven, ///< holds for every profile and event that keeps the contracts
    Refuted, ///< a witness shows that it does not
    Unknown, ///< neither could be shown
};

/// Data that refutes, and what it leads to: the root scope as JSON, found by rendering it.
struct Witness {
    json::Value root; ///< {"Profile": {…}, "Event": {…}}, as small as could be found
    std::string payload; ///< what is rendered from it; empty where nothing is
    std::string error; ///< why nothing is sent, a packed text; empty for a payload
};

/// Why a verdict is what it is: a sentence in English with %1 … %9, and the place in the body that is to blame.
struct ProofReason {
    std::string text;
    std::vector<std::string> arguments;
    ByteRange place; ///< bytes of the body; empty where no one place is to blame

    std::string message() const; ///< the arguments filled in
};

/// Is every payload that the body gives valid JSON? Customers who get nothing do not count.
struct ValidityProof {
    Verdict verdict = Verdict::Unknown;
    ProofReason reason;
    std::optional<Witness> witness; ///< with Refuted: its payload is not valid JSON
};

/// Does every customer get a message?
struct ReachProof {
    Verdict verdict = Verdict::Unknown;
    ProofReason reason;
    std::optional<Witness> witness; ///< with Refuted: an error or an abort
    bool isIntendedAbort = false; ///< the only ones left out are those that the template itself drops by {% abort %}
};

struct Proof {
    ValidityProof validity;
    ReachProof reach;
};

struct ProofOptions {
    liquid::Clock clock; ///< for the renders of the search; what is proven holds at any time from 1970 to 9999
    std::size_t workBytes = 2U << 20U; ///< bound on the search: bytes of body and payload gone through
};

/// Decides both for a body. "Every profile" is stated by the contracts; a property without one may be anything that
/// properties can be (see FieldContract), or absent. Proven comes from an analysis that looks at every way through the
/// template; Refuted from a witness that keeps the contracts, was rendered and was read as JSON.
///
/// Pure: same input, same answer, except for the texts of no importance that a witness holds. May run on any thread,
/// and as often at once as wanted. Nothing if it was stopped: `isStopped` may be set from another thread at any time.
std::optional<Proof> prove(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
    const std::atomic_bool& isStopped);

} // namespace hookbench
