// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/BodyRules.h"
#include "qualtrics/DistributionFindings.h"

#include <string>
#include <vector>

namespace hookbench::qualtrics {

/// Collects what the rules find in one body, with places and with fixes where an edit of the template can mend it.
class BodyFindings {
public:
    explicit BodyFindings(const BodyUnderCheck& body)
        : m_body(body)
    {
    }

    const BodyUnderCheck& body() const { return m_body; }
    bool isLiteral(const JsonNode& node) const { return m_body.source.isLiteral(node.range); }
    /// The template's text of the output tags that filled in something of a value.
    std::vector<std::string_view> tags(const JsonNode& node) const;

    /// The reference is good until the next call.
    Diagnostic& add(const findings::Finding& finding, ByteRange json, std::vector<std::string> arguments = {});

    /// Offers to put other text in the place of a range; offers nothing where the range is not the author's own text.
    void offer(Diagnostic& diagnostic, const char* title, ByteRange json, std::string replacement) const;
    void offerRemoval(Diagnostic& diagnostic, const char* title, const JsonNode& parent, const JsonNode& child) const;

    std::vector<Diagnostic> take() { return std::move(m_found); }

private:
    const BodyUnderCheck& m_body;
    std::vector<Diagnostic> m_found;
};

} // namespace hookbench::qualtrics
