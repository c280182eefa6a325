// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "check/BodyRules.h"
#include "text/Diagnostic.h"

#include <span>
#include <vector>

namespace hookbench {

class JsonSchema;

/// What a request is checked against beyond being JSON. Keeps references.
struct CheckContext {
    std::span<const BodyRules* const> rules; ///< of all providers; those that concern the request are asked
    const BodyRules* chosen =
        nullptr; ///< asked of the body whatever the request's URL is: for a body without a webhook
    const JsonSchema* schema = nullptr; ///< the user's own
    liquid::Clock clock; ///< what counts as past
};

/// What can be known of one rendered request beyond its own diagnostics: is the payload the JSON that the campaign
/// promises, and did every value stay in the string it was put into? Each finding has its place in the payload and, in
/// `related`, the place in the body that made it; where a value is to blame, its tag comes first. Errors stop a
/// publish, not a send. Nothing for an abort or a render error: the request's own diagnostics tell of them. Sorted by
/// place; linear in the payload.
std::vector<Diagnostic> checkRequest(const RenderedRequest& request);

/// The same, and what the receiver's rules and the schema say of a payload that is valid JSON.
std::vector<Diagnostic> checkRequest(const RenderedRequest& request, const CheckContext& context);

/// What the receiver's rules say of the values that the author wrote into the template, whoever the customer is: places
/// are places of the body. Only where the template without its tags is valid JSON. `request` is one that the template
/// made, with whatever outcome.
std::vector<Diagnostic> checkLiteralValues(
    const RenderedRequest& request, const liquid::Program& program, const CheckContext& context);

/// Whether checkRequest() finds an error without a context, without saying which: for many requests, most of them good.
bool isBroken(const RenderedRequest& request);

} // namespace hookbench
