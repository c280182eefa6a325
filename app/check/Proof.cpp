// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/Proof.h"

#include "check/proof/Prover.h"

namespace hookbench {

std::string ProofReason::message() const
{
    return fillArguments(text, arguments);
}

std::optional<Proof> prove(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
    const std::atomic_bool& isStopped)
{
    return proof::Prover(program, contracts, options, isStopped).run();
}

} // namespace hookbench
