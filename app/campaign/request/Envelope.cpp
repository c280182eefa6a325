// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/Envelope.h"

#include "campaign/request/ConnectionParts.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"
#include "campaign/request/UrlSyntax.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Stands for the sandbox while it does not run; only this machine is ever asked.
constexpr const char* stoppedSandbox = "http://127.0.0.1";

bool isOrigin(const std::string& endpoint)
{
    const UrlParts parts = UrlParts::of(endpoint);
    return !firstUrlFault(endpoint, parts) && parts.path.isEmpty() && parts.authority.end == endpoint.size();
}

void append(std::vector<Diagnostic>& diagnostics, const std::vector<Diagnostic>& more)
{
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
}

} // namespace

Envelope::Envelope(const RequestTemplate& requestTemplate, const liquid::Dialect& dialect)
    : m_template(requestTemplate)
    , m_url(requestTemplate.webhook.url, dialect, requestTemplate.environment, {Part::Url, -1, {}})
    , m_endpoint(endpoint())
    , m_urlBuilder(m_url, m_endpoint)
    , m_authentication(requestTemplate.webhook.authentication, dialect, requestTemplate.environment, m_endpoint)
    , m_connection(
          renderConnection(requestTemplate.webhook.connection, dialect, requestTemplate.environment, m_diagnostics))
{
    checkMethod();
    addText(m_url);
    addParameters(dialect);
    addHeaders(dialect);
    addAuthentication();
    buildFixedUrl();
}

void Envelope::checkMethod()
{
    const std::string& method = m_template.webhook.method;
    const auto& methods = Webhook::methods();
    if (std::find(methods.begin(), methods.end(), method) != methods.end())
        return;
    std::string upper = method;
    std::transform(upper.begin(), upper.end(), upper.begin(),
        [](char byte) { return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte; });
    Diagnostic diagnostic = requestFinding("request.method", Severity::Error, {Part::Method, -1, {0, method.size()}},
        HOOKBENCH_TEXT("“%1” is no method that CleverTap can use"), HOOKBENCH_TEXT("Choose POST, GET, PUT or DELETE."),
        {method});
    if (std::find(methods.begin(), methods.end(), upper) != methods.end())
        diagnostic.fixes.push_back({HOOKBENCH_TEXT("Write it in capitals"), {{diagnostic.place, upper}}});
    m_diagnostics.push_back(std::move(diagnostic));
}

/// The origin that takes the place of the webhook's own; empty if there is none.
std::string Envelope::endpoint()
{
    const Environment& environment = m_template.environment;
    std::string endpoint = environment.usesSandbox() ? m_template.sandboxOrigin : environment.endpoint;
    while (endpoint.ends_with('/'))
        endpoint.pop_back();
    const Place place{Part::Environment, -1, {}};
    if (environment.usesSandbox() && endpoint.empty()) {
        m_diagnostics.push_back(requestFinding("request.sandbox-stopped", Severity::Warning, place,
            HOOKBENCH_TEXT("The sandbox does not run, so nobody would answer this request"),
            HOOKBENCH_TEXT("Start the sandbox, or choose another environment.")));
        return stoppedSandbox;
    }
    if (endpoint.empty() || isOrigin(endpoint))
        return endpoint;
    m_diagnostics.push_back(requestFinding("request.endpoint", Severity::Error, place,
        HOOKBENCH_TEXT("The endpoint of the environment “%1” is no origin: “%2”"),
        HOOKBENCH_TEXT("Write scheme, host and port only, such as http://127.0.0.1:8080."),
        {environment.name, environment.endpoint}));
    return {};
}

void Envelope::addText(const TextTemplate& text)
{
    append(m_diagnostics, text.diagnostics());
    m_secrets.add(text);
    m_hasLiquid = m_hasLiquid || text.hasLiquid();
    addPaths(text);
}

void Envelope::addPaths(const TextTemplate& text)
{
    if (!text.hasLiquid())
        return;
    const auto paths = text.program().dataPaths();
    m_dataPaths.insert(m_dataPaths.end(), paths.begin(), paths.end());
}

void Envelope::addParameters(const liquid::Dialect& dialect)
{
    int row = 0;
    for (const KeyValue& pair : m_template.campaign.urlParameters) {
        const int item = row++;
        if (pair.key.empty() && pair.value.empty())
            continue;
        const Parameter& added = m_parameters.emplace_back(
            Parameter{{pair.key, dialect, m_template.environment, {Part::UrlParameterName, item, {}}},
                {pair.value, dialect, m_template.environment, {Part::UrlParameterValue, item, {}}}});
        addText(added.name);
        addText(added.value);
        if (pair.key.empty())
            m_diagnostics.push_back(requestFinding("request.url-parameter-name", Severity::Error,
                {Part::UrlParameterName, item, {}}, HOOKBENCH_TEXT("A URL parameter has a value but no name"),
                HOOKBENCH_TEXT("Give it a name, or remove the row.")));
    }
}

void Envelope::addHeaders(const liquid::Dialect& dialect)
{
    int row = 0;
    for (const Header& header : m_template.webhook.headers) {
        const int item = row++;
        if (!header.enabled || (header.name.empty() && header.value.empty()))
            continue;
        const HeaderRow& added = m_headers.emplace_back(header, item, dialect, m_template.environment);
        append(m_diagnostics, added.diagnostics());
        m_secrets.add(added.name());
        m_secrets.add(added.value());
        addPaths(added.name());
        addPaths(added.value());
        m_hasLiquid = m_hasLiquid || !added.fixed();
    }
}

void Envelope::addAuthentication()
{
    append(m_diagnostics, m_authentication.diagnostics());
    m_secrets.add(m_authentication.secrets());
}

void Envelope::buildFixedUrl()
{
    if (m_url.hasLiquid())
        return;
    m_fixedUrl = m_urlBuilder.build(m_url.filled());
    append(m_diagnostics, m_fixedUrl->diagnostics);
    m_secrets.check(*m_fixedUrl, m_diagnostics);
    m_authentication.checkToken(*m_fixedUrl, m_diagnostics);
}

RenderedRequest Envelope::render(liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock)
{
    if (m_hasLiquid)
        return renderAnew(renderer, root, clock);
    if (!m_fixed)
        m_fixed = renderAnew(renderer, root, clock);
    return *m_fixed;
}

RenderedRequest Envelope::renderAnew(
    liquid::Renderer& renderer, const liquid::Value& root, const liquid::Clock& clock) const
{
    RenderedRequest request;
    request.method = m_template.webhook.method;
    request.timeoutMs = m_template.webhook.timeoutMs;
    request.secretBindings = m_secrets.bindings();
    request.diagnostics = m_diagnostics;
    const Run run{renderer, root, clock, request};
    renderUrl(run);
    renderHeaders(run);
    renderAuthentication(request);
    return request;
}

RenderedText Envelope::renderText(const TextTemplate& text, const Run& run)
{
    RenderedText rendered = text.render(run.renderer, run.root, run.clock);
    append(run.request.diagnostics, rendered.diagnostics);
    if (rendered.outcome != liquid::OutcomeKind::Payload && run.request.outcome != liquid::OutcomeKind::Error)
        run.request.outcome = rendered.outcome;
    return rendered;
}

UrlBuilder::Url Envelope::builtUrl(const Run& run) const
{
    if (m_fixedUrl) // its findings are in m_diagnostics already
        return *m_fixedUrl;
    UrlBuilder::Url url = m_urlBuilder.build(renderText(m_url, run));
    append(run.request.diagnostics, url.diagnostics);
    m_secrets.check(url, run.request.diagnostics);
    m_authentication.checkToken(url, run.request.diagnostics);
    return url;
}

void Envelope::renderUrl(const Run& run) const
{
    UrlBuilder::Url url = builtUrl(run);
    bool isFirst = !url.hasQuery;
    for (const Parameter& parameter : m_parameters) {
        const SecretText name = renderText(parameter.name, run).percentEncodedText();
        const SecretText value = renderText(parameter.value, run).percentEncodedText();
        appendUrlParameter(url.text, isFirst, name, value);
        isFirst = false;
    }
    run.request.url = std::move(url.text);
}

void Envelope::renderHeaders(const Run& run) const
{
    std::vector<const HeaderRow*> rows;
    for (const HeaderRow& row : m_headers) {
        rows.push_back(&row);
        if (row.fixed()) {
            run.request.headers.push_back(*row.fixed());
            continue;
        }
        const RenderedText name = renderText(row.name(), run);
        const RenderedText value = renderText(row.value(), run);
        run.request.headers.push_back(row.build(name, value, run.request.diagnostics));
    }
    checkDuplicates(run.request.headers, rows, run.request.diagnostics);
}

void Envelope::renderAuthentication(RenderedRequest& request) const
{
    request.connection = m_connection;
    request.tokenRequest = m_authentication.tokenRequest();
    const std::optional<RenderedHeader>& header = m_authentication.header();
    if (!header)
        return;
    const bool isTwice = std::any_of(request.headers.begin(), request.headers.end(),
        [&header](const RenderedHeader& other) { return equalIgnoringCase(other.name, header->name); });
    if (isTwice)
        request.diagnostics.push_back(requestFinding("request.header-duplicate", Severity::Error,
            AuthenticationParts::place, HOOKBENCH_TEXT("The authentication sets %1, and so does a row of the headers"),
            HOOKBENCH_TEXT("Remove or switch off that row, or choose No authentication."), {header->name}));
    request.headers.push_back(*header);
}

} // namespace hookbench
