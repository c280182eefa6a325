// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/BodyRules.h"

namespace hookbench::qualtrics {

/// What Qualtrics asks of POST /API/v3/distributions: everything that can be known before sending.
class DistributionRules : public BodyRules {
public:
    std::string_view name() const override { return "qualtrics"; }

    /// POST to that path at a host of qualtrics.com, or at this machine, as in environments that use the sandbox.
    bool concerns(const RenderedRequest& request) const override;

    std::vector<Diagnostic> checkEnvelope(const RenderedRequest& request) const override;
    std::vector<Diagnostic> checkBody(const BodyUnderCheck& body) const override;
};

} // namespace hookbench::qualtrics
