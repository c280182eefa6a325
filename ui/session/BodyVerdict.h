// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/Proof.h"
#include "text/Diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// What is asked of a body.
enum class Question {
    Validity, ///< is the payload valid JSON?
    Reach, ///< does every customer get a message?
};

/// What holds of a body for every customer there can be, as one immutable value.
struct BodyVerdict {
    enum class State {
        NotAsked, ///< no campaign, plain text, CleverTap's own envelope, or a body with errors
        Deciding, ///< takes longer than a moment; the rest is that of an earlier body
        Decided,
    };
    State state = State::NotAsked;
    std::string body; ///< in which the places count
    Proof proof; ///< while NotAsked nothing is known
    std::vector<Diagnostic> findings; ///< of proofFindings()

    Verdict of(Question question) const;
    const ProofReason& reasonOf(Question question) const;
    const Witness* witnessOf(Question question) const; ///< nullptr where the answer needs none
    /// The tag to blame, in bytes of the body; empty where no one place is.
    ByteRange placeOf(Question question) const;
};

/// The question whose answer a finding of a proof tells; nothing for any other finding.
std::optional<Question> questionOf(const Diagnostic& finding);

} // namespace hookbench
