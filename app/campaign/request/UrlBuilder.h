// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/request/TextTemplate.h"

#include <string>
#include <vector>

namespace hookbench {

struct UrlFault;
struct UrlParts;

/// Makes the URL of a request out of the rendered text of the webhook: checks it strictly and, where the environment
/// says so, replaces scheme, host and port by another origin.
class UrlBuilder {
public:
    struct Url {
        SecretText text;
        std::string host; ///< empty where the text is no URL
        bool isEncrypted = false; ///< https
        bool hasQuery = false;
        std::vector<Diagnostic> diagnostics;
    };

    /// `endpoint` is an origin such as http://127.0.0.1:8080, or empty. The template has to outlive this.
    UrlBuilder(const TextTemplate& source, std::string endpoint);

    Url build(const RenderedText& rendered) const;

private:
    std::vector<Diagnostic> findings(const RenderedText& rendered, const UrlParts& parts) const;
    std::optional<Diagnostic> movedHost(const RenderedText& rendered, const UrlParts& parts) const;
    std::optional<Diagnostic> secretInHost(const RenderedText& rendered, const UrlParts& parts) const;
    std::optional<Diagnostic> internationalHost(const RenderedText& rendered, const UrlParts& parts) const;
    std::optional<Diagnostic> fault(const RenderedText& rendered, const UrlParts& parts) const;
    void setOrigin(Url& url, const RenderedText& rendered, const UrlParts& parts) const;

    const TextTemplate& m_source;
    std::string m_endpoint;
};

/// Appends name=value behind the query of a URL, both percent-encoded: CleverTap's "URL key-value pairs". How CleverTap
/// escapes them is not documented; this is what RFC 3986 asks for (inferred).
void appendUrlParameter(SecretText& url, bool isFirst, const SecretText& name, const SecretText& value);

} // namespace hookbench
