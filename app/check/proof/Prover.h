// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/Proof.h"

namespace hookbench::proof {

class Domain;
class WitnessGuide;
class WitnessSearch;

/// One run of prove(): first a broad search for witnesses, then the analysis, then a search where the analysis failed.
class Prover {
public:
    /// Everything has to outlive it.
    Prover(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
        const std::atomic_bool& isStopped);

    std::optional<Proof> run();

private:
    Proof withoutProgram() const;
    void decideValidity(ValidityProof& proof, Domain& domain, WitnessSearch& search, WitnessGuide& guide);
    void decideReach(ReachProof& proof, Domain& domain, WitnessSearch& search, WitnessGuide& guide);

    const liquid::Program& m_program;
    const FieldContracts& m_contracts;
    const ProofOptions& m_options;
    const std::atomic_bool& m_isStopped;
};

} // namespace hookbench::proof
