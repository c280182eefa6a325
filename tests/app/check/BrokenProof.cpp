// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrokenProof.h"

#include "liquid/DialectTable.h"
#include "json/Reader.h"
#include "json/Scanner.h"

using namespace hookbench;

std::optional<std::string> brokenProof(
    const liquid::Program& program, const Proof& proof, const json::Value& root, liquid::Renderer& renderer)
{
    const bool isValid = proof.validity.verdict == Verdict::Proven;
    const bool isReached = proof.reach.verdict == Verdict::Proven;
    liquid::RenderOptions options;
    options.limits.steps = 100'000;
    const liquid::Data scope = json::toData(root);
    const liquid::Outcome outcome = renderer.render(program, scope.root(), options);
    const auto& told = outcome.diagnostics;
    if (!told.empty() && told.back().code.find("limit") != std::string::npos)
        return std::nullopt;
    const bool isPayload = outcome.kind == liquid::OutcomeKind::Payload || program.dialect().errors.printsInline;
    const bool isBroken = isPayload ? isValid && !json::isValid(outcome.output) : isReached;
    if (!isBroken)
        return std::nullopt;
    return std::string(program.source()) + "\n" + json::toCompactText(root) + "\n" + std::string(outcome.output);
}
