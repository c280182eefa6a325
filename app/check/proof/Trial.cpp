// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/Trial.h"

#include "liquid/DialectTable.h"
#include "text/PackedText.h"
#include "json/Reader.h"
#include "json/Scanner.h"

namespace hookbench::proof {

namespace {

/// A render of a trial that goes on for longer is given up: the data is small, so it can only be a runaway loop.
constexpr std::size_t mostSteps = 100'000;
/// What a render costs beside its bytes.
constexpr std::size_t workOfOne = 500;

} // namespace

Trial::Trial(const liquid::Program& program, const FieldContracts& contracts, const ProofOptions& options,
    const std::atomic_bool& isStopped)
    : m_program(program)
    , m_contracts(contracts)
    , m_options(options)
    , m_isStopped(isStopped)
{
    m_renderOptions.clock = options.clock;
    m_renderOptions.limits.steps = mostSteps;
}

Finding Trial::run(const json::Value& root)
{
    const liquid::Data data = json::toData(root);
    m_payload.clear();
    m_error.clear();
    if (!m_contracts.isKept(data.root()))
        return Finding::OutOfContract;
    const liquid::Outcome outcome = m_renderer.render(m_program, data.root(), m_renderOptions);
    m_work += m_program.source().size() + outcome.output.size() + workOfOne;
    // A trial's own bound on steps is no error of the template, and what it leaves is no payload.
    if (!outcome.diagnostics.empty() && outcome.diagnostics.back().code == "liquid.step-limit")
        return Finding::Good;
    const bool carriesOn = m_program.dialect().errors.printsInline && !m_program.hasErrors();
    if (outcome.kind == liquid::OutcomeKind::Payload || carriesOn) {
        m_payload = outcome.output;
        return json::isValid(outcome.output) ? Finding::Good : Finding::BrokenPayload;
    }
    if (!outcome.diagnostics.empty()) {
        const Diagnostic& last = outcome.diagnostics.back();
        m_error = packText(last.messageText, last.arguments);
        m_errorPlace = last.place.range;
    }
    return outcome.kind == liquid::OutcomeKind::Abort ? Finding::Abort : Finding::Error;
}

} // namespace hookbench::proof
