// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "check/Proof.h"
#include "check/TemplateCheck.h"
#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench {

/// What a proof gives the author reason to mend, as warnings: "proof.breakable-json" where a witness breaks the
/// payload, "proof.customer-lost" where one gets nothing without the template's intending it. Their places are places
/// of the body: the tag to blame for that witness. With the fixes that checkTemplate() has for that tag. Renders each
/// witness once; any thread.
std::vector<Diagnostic> proofFindings(
    const Proof& proof, const RequestTemplate& requestTemplate, const TemplateFacts& facts, const liquid::Clock& clock);

/// Takes out of the findings of checkTemplate() those that say that a tag might break the payload, where it is proven
/// that none does: a rule looks at one tag, the proof at all ways to it.
void dropDisproved(std::vector<Diagnostic>& findings, Verdict validity);

/// What sets this customer apart, in a few words such as: Profile.Name = "\"", Event.items = []. Empty where the root
/// scope holds no value at all. At most three values, long ones cut.
std::string describeWitness(const json::Value& root);

} // namespace hookbench
