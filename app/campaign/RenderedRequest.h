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

/// Secrets in use and where each may go (host names, "*." in front for all below).
struct SecretBinding {
    std::string secret;
    std::vector<std::string> hosts;
    bool operator==(const SecretBinding&) const = default;
};

/// What has to be asked for before the request itself: an access token, with a POST of a form (RFC 6749, 4.3 and 4.4).
struct RenderedTokenRequest {
    SecretText url;
    std::vector<RenderedHeader> headers;
    SecretText body;
    std::vector<SecretBinding> secretBindings;

    std::string tokenField; ///< of the JSON answer; dots lead into objects
    std::string expiryField; ///< likewise; seconds
    int lifetimeSeconds = 0; ///< where the answer does not tell; 0 = for one delivery
};

/// How the request gets to its server; what is empty is the system's.
struct RenderedConnection {
    std::string proxy; ///< "none", or http://host:port, or socks5://host:port
    SecretText proxyUser;
    SecretText proxyPassword;
    std::string caFile;
    std::string certificateFile;
    std::string keyFile;
    SecretText keyPassphrase; ///< never leaves this machine
    std::vector<SecretBinding> proxySecretBindings;
    int silenceMs = 0; ///< 0 = no limit beside that of the whole
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
    using SecretBinding = hookbench::SecretBinding;
    std::vector<SecretBinding> secretBindings;

    /// Stands in a header for the token that `tokenRequest` brings; no secret of any store.
    static constexpr const char* accessToken = "access token";
    std::shared_ptr<const RenderedTokenRequest> tokenRequest; ///< null where none is needed
    std::shared_ptr<const RenderedConnection> connection; ///< null where everything is as usual

    /// False while anything red is left: then nothing may be sent.
    bool isSendable() const;
};

} // namespace hookbench
