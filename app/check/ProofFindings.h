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
/// of the body: the tag to blame for that witness. With those fixes after which no customer breaks the payload there:
/// each is tried, which costs a prove(); none, or the first ones only, for bodies too large for that. Renders each
/// witness once; any thread. `isStopped` may be set from another thread at any time; then fixes may be missing.
std::vector<Diagnostic> proofFindings(const Proof& proof, const RequestTemplate& requestTemplate,
    const TemplateFacts& facts, const liquid::Clock& clock, const std::atomic_bool& isStopped);

/// Takes out of the findings of checkTemplate() those that say that a tag might break the payload, where it is proven
/// that none does: a rule looks at one tag, the proof at all ways to it.
void dropDisproved(std::vector<Diagnostic>& findings, Verdict validity);

/// What sets this customer apart, in a few words such as: Profile.Name = "\"", Event.items = []. Empty where the root
/// scope holds no value at all. At most three values, long ones cut.
std::string describeWitness(const json::Value& root);

} // namespace hookbench
