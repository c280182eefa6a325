// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/Prover.h"

#include "check/proof/WitnessSearch.h"
#include <algorithm>

namespace hookbench::proof {

namespace {

void conclude(ValidityProof& proof, const WitnessSearch& search)
{
    if (!search.broken())
        return;
    proof.verdict = Verdict::Refuted;
    proof.witness = search.broken()->witness;
    proof.reason = {HOOKBENCH_TEXT("With this data the payload is not valid JSON."), {}, {}};
}

void conclude(ReachProof& proof, const WitnessSearch& search)
{
    const std::optional<Found>& found = search.error() ? search.error() : search.abort();
    if (!found)
        return;
    proof.verdict = Verdict::Refuted;
    proof.isIntendedAbort = !search.error();
    proof.witness = found->witness;
    proof.reason = {proof.isIntendedAbort ? HOOKBENCH_TEXT("The template drops customers like this one: %1")
                                          : HOOKBENCH_TEXT("A customer like this one gets nothing: %1"),
        {found->witness.error}, found->place};
}

} // namespace

Prover::Prover(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
    const std::atomic_bool& isStopped)
    : m_program(program)
    , m_contracts(contracts)
    , m_options(options)
    , m_isStopped(isStopped)
{
}

std::optional<Proof> Prover::run()
{
    if (m_program.hasErrors())
        return withoutProgram();
    const FieldTree tree(m_program, m_contracts);
    const Candidates candidates(m_program, tree);
    Trial trial(m_program, m_contracts, m_options, m_isStopped);
    WitnessSearch search(tree, candidates, trial);
    search.searchBroadly();
    if (m_isStopped)
        return std::nullopt;
    Proof proof;
    proof.validity.reason.text = HOOKBENCH_TEXT("No data was found that breaks the payload, but this proves nothing.");
    proof.reach.reason.text = HOOKBENCH_TEXT("No customer was found who gets nothing, but this proves nothing.");
    conclude(proof.validity, search);
    conclude(proof.reach, search);
    return proof;
}

/// Nobody gets anything from a body that cannot be read.
Proof Prover::withoutProgram() const
{
    const Diagnostic& first = *std::ranges::find(m_program.diagnostics(), Severity::Error, &Diagnostic::severity);
    Proof proof;
    proof.validity.reason = {HOOKBENCH_TEXT("The body has an error: %1"), {first.message()}, first.place.range};
    proof.reach.reason = proof.validity.reason;
    proof.reach.verdict = Verdict::Refuted;
    const FieldTree tree(m_program, m_contracts);
    const Candidates candidates(m_program, tree);
    Trial trial(m_program, m_contracts, m_options, m_isStopped);
    const WitnessSearch search(tree, candidates, trial);
    proof.reach.witness = Witness{rootScopeOf(tree, search.states(false)), {}, first.message()};
    return proof;
}

} // namespace hookbench::proof
