// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Problems.h"

#include "check/ProofFindings.h"
#include "check/TemplateCheck.h"
#include "session/BodyReview.h"
#include "session/BodyVerdict.h"

#include <algorithm>
#include <tuple>

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

/// A slip in the text of the body breaks the payload of every customer: the payload at hand shows it, with what mends
/// it.
bool isToldByPayload(const Diagnostic& proven, const std::vector<Diagnostic>& shown)
{
    if (proven.code != "proof.breakable-json" || !proven.fixes.empty())
        return false;
    return std::any_of(shown.begin(), shown.end(), [&proven](const Diagnostic& problem) {
        const auto isHere = [&proven](const Place& place) {
            return place.part == Part::Body && place.range.begin == proven.place.range.begin;
        };
        return !problem.fixes.empty() && problem.place.part == Part::Payload
            && std::any_of(problem.related.begin(), problem.related.end(), isHere);
    });
}

/// Of one place the worse first, and the shorter before what it lies in.
void sortByPlaceToMend(std::vector<Diagnostic>& problems)
{
    const auto key = [](const Diagnostic& problem) {
        const Place place = placeToMend(problem);
        return std::tuple(place.part, place.item, place.range.begin, problem.severity, place.range.end);
    };
    std::stable_sort(problems.begin(), problems.end(),
        [&key](const Diagnostic& one, const Diagnostic& other) { return key(one) < key(other); });
}

} // namespace

Place placeToMend(const Diagnostic& problem)
{
    if (problem.place.part != Part::Payload)
        return problem.place;
    const auto cause = std::find_if(
        problem.related.begin(), problem.related.end(), [](const Place& place) { return place.part == Part::Body; });
    return cause == problem.related.end() ? problem.place : *cause;
}

std::vector<Diagnostic> allProblems(
    std::vector<Diagnostic> shown, const BodyFindings& findings, const BodyVerdict& verdict)
{
    if (findings.diagnostics.empty() && verdict.findings.empty()) {
        sortByPlaceToMend(shown);
        return shown;
    }
    std::vector<Diagnostic> ofTags = findings.diagnostics;
    if (verdict.state == BodyVerdict::State::Decided && verdict.body == findings.body)
        dropDisproved(ofTags, verdict.of(Question::Validity));
    std::vector<Diagnostic> proven;
    std::copy_if(verdict.findings.begin(), verdict.findings.end(), std::back_inserter(proven),
        [&shown](const Diagnostic& finding) { return !isToldByPayload(finding, shown); });
    addTemplateFixes(ofTags, shown);
    std::copy_if(ofTags.begin(), ofTags.end(), std::back_inserter(shown),
        [&verdict](const Diagnostic& finding) { return !isToldByProof(finding, verdict); });
    shown.insert(shown.end(), proven.begin(), proven.end());
    sortByPlaceToMend(shown);
    return shown;
}

} // namespace hookbench
