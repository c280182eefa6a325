// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/TemplateCheck.h"

#include "check/liquid/RuleInput.h"
#include "check/liquid/Spelling.h"
#include "check/template/GapFreedom.h"
#include "check/template/TreeBuilder.h"

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

/// Unknown names leave the rest of a template readable; errors of syntax do not.
bool isReadable(const liquid::Program& program)
{
    const auto& found = program.diagnostics();
    return std::all_of(found.begin(), found.end(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity != Severity::Error || diagnostic.code == "liquid.unknown-filter"
            || diagnostic.code == "liquid.number-too-large";
    });
}

/// What the rules read, made once for a template.
struct TemplateReading {
    TemplateReading(const liquid::Program& program, const TemplateFacts& facts)
        : view(program)
        , fields(facts.samples, facts.contracts)
    {
        if (!facts.bodyIsJson || !isReadable(program))
            return;
        auto built = TreeBuilder(program).build();
        if (!built)
            return;
        tree = std::move(*built);
        places = OutputPlaces(*tree, program.source());
    }

    TemplateView view;
    FieldValues fields;
    std::optional<TemplateTree> tree;
    OutputPlaces places;
};

/// Whether a finding is about what a tag prints into the payload.
bool isAboutOutput(const Diagnostic& finding)
{
    return finding.code == "liquid.unsafe-text" || finding.code == "liquid.bare-output"
        || finding.code == "liquid.unquoted-text" || finding.code == "liquid.printed-list";
}

} // namespace

std::vector<Diagnostic> checkTemplate(const liquid::Program& program, const TemplateFacts& facts)
{
    std::vector<Diagnostic> found;
    if (!isReadable(program))
        return found;
    const TemplateReading reading(program, facts);
    const TemplateTree* tree = reading.tree ? &*reading.tree : nullptr;
    const RuleInput input{reading.view, tree, reading.places, reading.fields, found};
    checkGrades(input);
    checkArguments(input);
    checkFields(input);
    checkVariables(input);
    checkConditions(input);
    checkCharacters(input);
    checkPrintedLists(input);
    checkIndexes(input);
    if (tree != nullptr) {
        checkBareOutputs(input);
        checkLoopCommas(input);
        checkTexts(input);
    }
    sortByPlace(found);
    return found;
}

void addSpellingFixes(const liquid::Program& program, const TemplateFacts& facts, std::vector<Diagnostic>& diagnostics)
{
    if (program.diagnostics().empty())
        return;
    const TemplateReading reading(program, facts);
    const Spelling spelling(reading.view, reading.places);
    for (Diagnostic& diagnostic : diagnostics)
        spelling.explain(diagnostic);
}

void addTemplateFixes(const std::vector<Diagnostic>& findings, std::vector<Diagnostic>& problems)
{
    for (Diagnostic& problem : problems) {
        if (problem.place.part != Part::Payload || problem.related.empty())
            continue;
        for (const Diagnostic& finding : findings) {
            if (finding.place == problem.related.front() && isAboutOutput(finding))
                problem.fixes.insert(problem.fixes.end(), finding.fixes.begin(), finding.fixes.end());
        }
    }
}

} // namespace hookbench
