// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyVerdict.h"

namespace hookbench {

Verdict BodyVerdict::of(Question question) const
{
    return question == Question::Validity ? proof.validity.verdict : proof.reach.verdict;
}

const ProofReason& BodyVerdict::reasonOf(Question question) const
{
    return question == Question::Validity ? proof.validity.reason : proof.reach.reason;
}

const Witness* BodyVerdict::witnessOf(Question question) const
{
    const auto& witness = question == Question::Validity ? proof.validity.witness : proof.reach.witness;
    return witness ? &*witness : nullptr;
}

ByteRange BodyVerdict::placeOf(Question question) const
{
    for (const Diagnostic& finding : findings) {
        if (questionOf(finding) == question)
            return finding.place.range;
    }
    return reasonOf(question).place;
}

std::optional<Question> questionOf(const Diagnostic& finding)
{
    if (finding.code == "proof.breakable-json")
        return Question::Validity;
    if (finding.code == "proof.customer-lost")
        return Question::Reach;
    return std::nullopt;
}

} // namespace hookbench
