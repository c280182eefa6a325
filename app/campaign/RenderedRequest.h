// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/SecretText.h"
#include "liquid/Renderer.h"
#include "text/Diagnostic.h"

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

struct RenderedHeader {
    std::string name;
    SecretText value;
    bool operator==(const RenderedHeader&) const = default;
};

/// What would be sent for one customer: the one value that preview, check, send and export work on. Made by
/// RequestRenderer only.
struct RenderedRequest {
    std::string method;
    SecretText url;
    std::vector<RenderedHeader> headers; ///< enabled ones in the author's order; without those that HTTP itself adds
    std::string body; ///< the exact bytes; empty where outcome is not Payload
    bool bodyIsJson = false; ///< the campaign says that the body has to be JSON

    liquid::OutcomeKind outcome = liquid::OutcomeKind::Payload;
    std::vector<liquid::Origin> origins; ///< of the body, without gaps; bytes of the campaign's body (Custom Body only)
    std::shared_ptr<const liquid::Program>
        bodyProgram; ///< whose source the origins count in; null where there are none
    std::vector<Diagnostic> diagnostics; ///< sorted by place

    int timeoutMs = 10'000;
    /// Secrets in use and where each may go (host names, "*." in front for all below).
    struct SecretBinding {
        std::string secret;
        std::vector<std::string> hosts;
        bool operator==(const SecretBinding&) const = default;
    };
    std::vector<SecretBinding> secretBindings;

    /// False while anything red is left: then nothing may be sent.
    bool isSendable() const;
};

} // namespace hookbench
