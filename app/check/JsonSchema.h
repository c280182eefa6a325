// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonNode.h"
#include "check/JsonSource.h"
#include "text/Diagnostic.h"
#include "text/Result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// A JSON Schema (drafts 4 to 7) that payloads are checked against. Immutable; cheap to copy; for any thread.
/// References are followed within the schema only: nothing is fetched.
class JsonSchema {
public:
    /// The error has its place in the text (Part::File, `file` as given). Besides what is no JSON, that is what the
    /// library cannot make a schema of.
    static Result<JsonSchema, Diagnostic> read(std::string_view text, const std::string& file);

    /// What the schema itself says about its limits here: a warning for keywords of newer drafts, which are not
    /// checked. Part::File.
    const std::vector<Diagnostic>& remarks() const;

    /// Where a payload breaks the schema: code "schema.mismatch", one finding for the innermost value of each fault.
    /// Whole numbers beyond 64 bits are compared as the largest that fit, others as doubles.
    std::vector<Diagnostic> check(const JsonNode& payload, const JsonSource& source) const;

private:
    struct Impl;
    explicit JsonSchema(std::shared_ptr<const Impl> impl);
    std::shared_ptr<const Impl> m_impl;
};

} // namespace hookbench
