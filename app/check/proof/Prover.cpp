// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/Prover.h"

#include "check/proof/WitnessGuide.h"
#include "check/proof/analysis/Walker.h"
#include "liquid/DialectTable.h"
#include "liquid/RenderErrors.h"
#include "text/PackedText.h"
#include "text/Utf8.h"

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

bool isAboutJson(const Trouble& trouble)
{
    return trouble.kind != Trouble::Kind::Error && trouble.kind != Trouble::Kind::Abort;
}

/// Why nothing could be proven. Nothing was found that refutes either.
ProofReason reasonFor(const Trouble& trouble)
{
    switch (trouble.kind) {
    case Trouble::Kind::EarlyEnd:
        return {HOOKBENCH_TEXT("The payload might end before its JSON is complete."), {}, trouble.place};
    case Trouble::Kind::LostPayload:
        return {HOOKBENCH_TEXT("A break outside of a loop might empty the payload."), {}, trouble.place};
    case Trouble::Kind::Error:
        return {HOOKBENCH_TEXT("This might fail: %1"), {packText(trouble.error->message, {"…"})}, trouble.place};
    case Trouble::Kind::Abort:
        return {HOOKBENCH_TEXT("The template might drop a customer here."), {}, trouble.place};
    case Trouble::Kind::BrokenJson:
        break;
    }
    if (trouble.expression == liquid::noIndex)
        return {HOOKBENCH_TEXT("Here the payload might not be JSON: %1 does not fit."), {trouble.text}, trouble.place};
    return {HOOKBENCH_TEXT("What this prints might break the JSON, such as %1"), {trouble.text}, trouble.place};
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
    search.searchGlobally();
    Domain domain(m_program, tree);
    WitnessGuide guide(m_program, tree, candidates, domain, search);
    Proof proof;
    decideValidity(proof.validity, domain, search, guide);
    decideReach(proof.reach, domain, search, guide);
    if (m_isStopped)
        return std::nullopt;
    // What is still open is looked for on all sides.
    const bool isOpen = proof.validity.verdict == Verdict::Unknown || proof.reach.verdict == Verdict::Unknown;
    if (isOpen)
        search.searchSingly();
    if (proof.validity.verdict == Verdict::Unknown)
        conclude(proof.validity, search);
    if (proof.reach.verdict == Verdict::Unknown)
        conclude(proof.reach, search);
    return m_isStopped ? std::nullopt : std::optional(std::move(proof));
}

void Prover::decideValidity(ValidityProof& proof, Domain& domain, WitnessSearch& search, WitnessGuide& guide)
{
    WalkResult walk;
    if (!search.broken() && !m_isStopped) {
        walk = Walker(domain, m_isStopped).walkForJson();
        for (const Trouble& trouble : walk.troubles) {
            if (isAboutJson(trouble) && !search.broken())
                guide.follow(trouble);
        }
    }
    if (search.broken())
        return conclude(proof, search);
    const auto trouble = std::ranges::find_if(walk.troubles, isAboutJson);
    if (!walk.isComplete) {
        proof.reason = {walk.whyNot, {}, walk.whyNotPlace};
    } else if (trouble != walk.troubles.end()) {
        proof.reason = reasonFor(*trouble);
    } else if (firstInvalidUtf8(m_program.source())) {
        proof.reason.text = HOOKBENCH_TEXT("The body is not valid UTF-8.");
    } else {
        proof.verdict = Verdict::Proven;
        proof.reason.text = HOOKBENCH_TEXT("Whatever the properties hold, the payload is valid JSON.");
    }
}

void Prover::decideReach(ReachProof& proof, Domain& domain, WitnessSearch& search, WitnessGuide& guide)
{
    if (m_program.dialect().errors.printsInline) {
        proof.verdict = Verdict::Proven;
        proof.reason.text =
            HOOKBENCH_TEXT("In this dialect errors are printed in their place, and the message goes out.");
        return;
    }
    WalkResult walk;
    if (!search.error() && !m_isStopped) {
        walk = Walker(domain, m_isStopped).walkForErrors();
        for (const Trouble& trouble : walk.troubles) {
            const bool isAbort = trouble.kind == Trouble::Kind::Abort;
            if (isAbort ? !search.abort() : !search.error())
                guide.follow(trouble);
        }
    }
    conclude(proof, search);
    if (proof.verdict == Verdict::Refuted && !proof.isIntendedAbort)
        return;
    const auto isError = [](const Trouble& trouble) { return trouble.kind == Trouble::Kind::Error; };
    const auto trouble = std::ranges::find_if(walk.troubles, isError);
    // That some are dropped on purpose is certain; that nobody else is may not be.
    if (proof.verdict == Verdict::Refuted)
        return;
    if (!walk.isComplete) {
        proof.reason = {walk.whyNot, {}, walk.whyNotPlace};
    } else if (trouble != walk.troubles.end()) {
        proof.reason = reasonFor(*trouble);
    } else if (!walk.troubles.empty()) {
        proof.reason = reasonFor(walk.troubles.front());
    } else {
        proof.verdict = Verdict::Proven;
        proof.reason.text = HOOKBENCH_TEXT("Whatever the properties hold, every customer gets a message.");
    }
}

/// Nobody gets anything from a body that cannot be read.
Proof Prover::withoutProgram() const
{
    const Diagnostic& first = *std::ranges::find(m_program.diagnostics(), Severity::Error, &Diagnostic::severity);
    const std::string error = packText(first.messageText, first.arguments);
    Proof proof;
    proof.validity.reason = {HOOKBENCH_TEXT("The body has an error: %1"), {error}, first.place.range};
    proof.reach.reason = proof.validity.reason;
    proof.reach.verdict = Verdict::Refuted;
    const FieldTree tree(m_program, m_contracts);
    const Candidates candidates(m_program, tree);
    Trial trial(m_program, m_contracts, m_options, m_isStopped);
    const WitnessSearch search(tree, candidates, trial);
    proof.reach.witness = Witness{rootScopeOf(tree, search.states(false)), {}, error};
    return proof;
}

} // namespace hookbench::proof
