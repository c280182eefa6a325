// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/liquid/FieldValues.h"
#include "check/liquid/OutputPlaces.h"
#include "check/liquid/TemplateView.h"
#include "check/template/TemplateTree.h"

#include <string>
#include <vector>

namespace hookbench {

/// What every rule reads, and where it puts what it finds.
struct RuleInput {
    const TemplateView& view;
    const TemplateTree* tree; ///< nullptr where the template makes no JSON that could be read
    const OutputPlaces& places;
    const FieldValues& fields;
    std::vector<Diagnostic>& found;

    Diagnostic& report(const char* code, Severity severity, ByteRange range, const char* message, const char* hint,
        std::vector<std::string> arguments = {}) const;
};

/// A fix that replaces stretches of the body.
Fix bodyFix(std::string title, const std::vector<std::pair<ByteRange, std::string>>& edits);

// One rule a file. What each is about stands there.
void checkGrades(const RuleInput& input);
void checkArguments(const RuleInput& input);
void checkFields(const RuleInput& input);
void checkVariables(const RuleInput& input);
void checkConditions(const RuleInput& input);
void checkCharacters(const RuleInput& input);
void checkPrintedLists(const RuleInput& input);
void checkBareOutputs(const RuleInput& input);
void checkIndexes(const RuleInput& input);
void checkLoopCommas(const RuleInput& input);
void checkTexts(const RuleInput& input);

} // namespace hookbench
