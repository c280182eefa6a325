// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "campaign/request/AuthenticationParts.h"
#include "campaign/request/HeaderRow.h"
#include "campaign/request/SecretRules.h"
#include "campaign/request/UrlBuilder.h"

#include <deque>
#include <optional>

namespace hookbench {

/// Everything of a request but its body: method, URL, headers. Parsed once, rendered for many samples; where no Liquid
/// is in it, also rendered once only. The request template has to outlive this.
class Envelope {
public:
    Envelope(const RequestTemplate& requestTemplate, const liquid::Dialect& dialect);

    /// Every path that URL, parameters and headers read from the data, in this order.
    const std::vector<liquid::DataPath>& dataPaths() const { return m_dataPaths; }

    /// A request without a body.
    RenderedRequest render(liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock);

private:
    struct Parameter {
        TextTemplate name;
        TextTemplate value;
    };
    /// One render under way.
    struct Run {
        liquid::Renderer& renderer;
        const liquid::Value& root;
        const liquid::Clock& clock;
        RenderedRequest& request;
    };

    void addAuthentication();
    void addHeaders(const liquid::Dialect& dialect);
    void addParameters(const liquid::Dialect& dialect);
    void addText(const TextTemplate& text);
    void addPaths(const TextTemplate& text);
    void buildFixedUrl();
    void checkMethod();
    std::string endpoint();

    RenderedRequest renderAnew(liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const;
    UrlBuilder::Url builtUrl(const Run& run) const;
    void renderUrl(const Run& run) const;
    void renderHeaders(const Run& run) const;
    void renderAuthentication(RenderedRequest& request) const;
    static RenderedText renderText(const TextTemplate& text, const Run& run);

    const RequestTemplate& m_template;
    std::vector<Diagnostic> m_diagnostics; ///< that hold whatever the data
    TextTemplate m_url;
    std::deque<Parameter> m_parameters;
    std::deque<HeaderRow> m_headers;
    std::string m_endpoint; ///< the origin that takes the place of the webhook's own; empty if there is none
    UrlBuilder m_urlBuilder;
    AuthenticationParts m_authentication;
    std::shared_ptr<const RenderedConnection> m_connection;
    SecretRules m_secrets;
    std::vector<liquid::DataPath> m_dataPaths;
    bool m_hasLiquid = false;
    std::optional<UrlBuilder::Url> m_fixedUrl; ///< where it is the same for everybody
    std::optional<RenderedRequest> m_fixed; ///< all of it, likewise
};

} // namespace hookbench
