// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "liquid/Program.h"
#include "liquid/Renderer.h"

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// The body that CleverTap makes itself in key-value mode, for one user: {"targetId", "key_values", "profiles"}
/// (documented, as is that `profiles` is one object where a message goes out per user). Always valid JSON.
///
/// Inferred: the order of keys, that a ticked field without a value is left out, and which properties count as custom.
/// Unknown here: targetId, the number that CleverTap gives the campaign when it is published; it is 0.
class DefaultBody {
public:
    /// The campaign has to outlive this.
    DefaultBody(const Campaign& campaign, const liquid::Dialect& dialect);

    /// Findings that hold whatever the data. A place in a custom pair is Part::Body with the row of the pair.
    const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }

    /// Every path that the custom pairs read from the data, in order of appearance. The profile's own fields that the
    /// body carries beside them are not among these.
    std::vector<liquid::DataPath> dataPaths() const;

    struct Outcome {
        liquid::OutcomeKind kind = liquid::OutcomeKind::Payload;
        std::string body;
        std::vector<Diagnostic> diagnostics;
    };
    Outcome render(liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const;

private:
    struct Pair {
        std::string key;
        std::shared_ptr<const liquid::Program> value;
        int row = 0;
    };

    void addPair(const KeyValue& pair, int row, const liquid::Dialect& dialect);
    /// The object of custom pairs as JSON.
    std::string keyValues(
        Outcome& outcome, liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const;
    void appendProfile(std::string& json, const liquid::Value& root) const;

    const Campaign& m_campaign;
    std::vector<Pair> m_pairs;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace hookbench
