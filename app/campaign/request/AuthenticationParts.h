// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"
#include "campaign/Environment.h"
#include "campaign/RenderedRequest.h"
#include "campaign/request/SecretRules.h"
#include "campaign/request/TextTemplate.h"
#include "campaign/request/UrlBuilder.h"

#include <optional>

namespace hookbench {

/// What the authentication of a webhook makes of its requests: a header, and where a token has to be fetched first, the
/// request for it. The same for every customer.
class AuthenticationParts {
public:
    /// Findings stand at this place of the webhook: in the header values, in no row of their table.
    static constexpr Place place{Part::HeaderValue, -1, {}};

    /// `endpoint` is the origin that takes the place of the token URL's own, or empty.
    AuthenticationParts(const Authentication& authentication, const liquid::Dialect& dialect,
        const Environment& environment, const std::string& endpoint);

    const std::optional<RenderedHeader>& header() const { return m_header; }
    const std::shared_ptr<const RenderedTokenRequest>& tokenRequest() const { return m_tokenRequest; }
    /// Secrets that go to the host of the webhook itself.
    const SecretRules& secrets() const { return m_secrets; }
    const std::vector<Diagnostic>& diagnostics() const { return m_diagnostics; }

    /// Whether the token may go there: only where every secret may go that it is got with.
    void checkToken(const UrlBuilder::Url& url, std::vector<Diagnostic>& diagnostics) const;

private:
    SecretText filled(const std::string& text, SecretRules& secrets, bool isForm = false);
    RenderedText filledText(const std::string& text, SecretRules& secrets);
    void makeBasic();
    void makeApiKey();
    void makeToken(const std::string& endpoint);
    UrlBuilder::Url tokenUrl(const std::string& endpoint);
    SecretText basic(const SecretText& user, const SecretText& password) const;
    SecretText form();
    void setHeader(const std::string& name, SecretText value);
    void demand(const std::string& text, const char* what);
    void noticeWrittenOut(const std::string& text, const char* what);

    const Authentication& m_authentication;
    const liquid::Dialect& m_dialect;
    const Environment& m_environment;
    std::optional<RenderedHeader> m_header;
    std::shared_ptr<const RenderedTokenRequest> m_tokenRequest;
    SecretRules m_secrets;
    SecretRules m_tokenSecrets; ///< that go to the token URL
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace hookbench
