// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "check/Proof.h"
#include "text/Diagnostic.h"

#include <atomic>

namespace hookbench {

/// The bytes of the body that a finding is about, be it in the payload or in the body; empty if it names none.
ByteRange bodyPlace(const Diagnostic& diagnostic);

/// Tries what would mend a finding of a proof: proves again, with the change. Each try costs a prove(), and a body that
/// is too large for that to be quick is not tried: then nothing is said to mend it. Keeps references. Any thread.
class ProofTrial {
public:
    enum class Question { Validity, Reach };

    /// The tag is the one that the finding blames.
    ProofTrial(const liquid::Program& program, const FieldContracts& contracts, Question question, ByteRange tag,
        const std::atomic_bool& isStopped);

    /// No customer breaks the payload, or is lost, at this tag any more; at another one may be.
    bool isMendedBy(const Fix& fix) const;
    bool isMendedBy(const FieldContracts& contracts) const;

private:
    bool isMended(const std::string& body, const FieldContracts& contracts, ByteRange tag) const;
    bool isElsewhere(const liquid::Program& program, const Proof& proof, ByteRange tag) const;

    const liquid::Program& m_program;
    const FieldContracts& m_contracts;
    const Question m_question;
    const ByteRange m_tag;
    const std::atomic_bool& m_isStopped;
};

} // namespace hookbench
