// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "check/JsonNode.h"
#include "check/JsonSource.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// One body as rules see it: rendered for a customer, or the template itself with every tag taken out.
struct BodyUnderCheck {
    const JsonNode& json;
    const JsonSource& source;
    const liquid::Program* program = nullptr; ///< the template; null for CleverTap's own envelope
    liquid::Clock clock; ///< what counts as past
    bool isTemplate = false; ///< then what a tag would put in is not known, and what is absent may come from a tag
};

/// What one provider asks of the requests that it gets: the interface by which providers plug into all checks. Without
/// state, hence for any thread.
class BodyRules {
public:
    BodyRules() = default;
    virtual ~BodyRules() = default;
    BodyRules(const BodyRules&) = delete;
    BodyRules& operator=(const BodyRules&) = delete;

    /// In files and on the command line, such as "qualtrics".
    virtual std::string_view name() const = 0;

    /// Whether a request goes where these rules hold; method and URL say so.
    virtual bool concerns(const RenderedRequest& request) const = 0;

    /// Of method, URL and headers.
    virtual std::vector<Diagnostic> checkEnvelope(const RenderedRequest& request) const = 0;

    /// Of valid JSON. What is documented is an error; what is inferred is a warning that says so.
    virtual std::vector<Diagnostic> checkBody(const BodyUnderCheck& body) const = 0;
};

} // namespace hookbench
