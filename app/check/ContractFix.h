// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "check/TemplateCheck.h"

#include <string>
#include <vector>

namespace hookbench {

/// A way to mend a finding without a change to the body: to state what a property holds.
struct ContractFix {
    std::string title; ///< a verb phrase with %1 … %9 for the arguments, to be translated as those of Fix
    std::vector<std::string> arguments;
    std::string path; ///< as FieldContracts has it
    FieldContract contract; ///< takes the place of the one that is there, and says all that that one says
};

/// The contracts with which a finding of checkTemplate() or proofFindings() goes away, for a property that it is about.
/// None that a sample breaks, and none that was not tried: each costs a checkTemplate() or a prove(), so that this is
/// for when fixes are asked for. An empty list where only the body can be mended. Program and facts are those of the
/// finding. Any thread.
std::vector<ContractFix> contractFixes(
    const Diagnostic& finding, const liquid::Program& program, const TemplateFacts& facts);

} // namespace hookbench
