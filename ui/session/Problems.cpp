// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Problems.h"

#include "check/TemplateCheck.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"

#include <algorithm>

namespace hookbench {

namespace {

/// That a value is not safe where it stands is what the proof says, too, and it has an example.
bool isToldByProof(const Diagnostic& finding, const BodyVerdict& verdict)
{
    if (finding.code != "liquid.unsafe-text")
        return false;
    return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&finding](const Diagnostic& proven) {
        return proven.code == "proof.breakable-json" && proven.place == finding.place && !proven.fixes.empty();
    });
}

} // namespace

std::vector<Diagnostic> allProblems(
    std::vector<Diagnostic> shown, const BodyFindings& findings, const BodyVerdict& verdict)
{
    if (findings.diagnostics.empty() && verdict.findings.empty())
        return shown;
    addTemplateFixes(findings.diagnostics, shown);
    std::copy_if(findings.diagnostics.begin(), findings.diagnostics.end(), std::back_inserter(shown),
        [&verdict](const Diagnostic& finding) { return !isToldByProof(finding, verdict); });
    shown.insert(shown.end(), verdict.findings.begin(), verdict.findings.end());
    sortByPlace(shown);
    return shown;
}

} // namespace hookbench
