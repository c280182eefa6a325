// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"

#include "campaign/request/DefaultBody.h"
#include "campaign/request/Envelope.h"
#include "campaign/request/Placeholders.h"
#include "campaign/request/RequestFindings.h"
#include "liquid/Program.h"

#include <optional>

namespace hookbench {

namespace {

using liquid::OutcomeKind;

const liquid::Dialect& dialectOf(const RequestTemplate& requestTemplate)
{
    const std::string& own = requestTemplate.campaign.dialect;
    const liquid::Dialect* dialect = liquid::dialectByName(own.empty() ? requestTemplate.dialect : own);
    return dialect ? *dialect : liquid::clevertapDialect();
}

void append(std::vector<Diagnostic>& diagnostics, const std::vector<Diagnostic>& more)
{
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
}

} // namespace

struct RequestRenderer::Impl {
    explicit Impl(RequestTemplate parts);

    void renderCustomBody(RenderedRequest& request, const liquid::Value& root, const liquid::Clock& clock);
    void renderDefaultBody(RenderedRequest& request, const liquid::Value& root, const liquid::Clock& clock);
    void dropBody(RenderedRequest& request) const;

    RequestTemplate requestTemplate;
    const liquid::Dialect& dialect;
    Envelope envelope;
    std::shared_ptr<const liquid::Program> body;
    std::optional<DefaultBody> defaultBody;
    std::vector<Diagnostic> bodyDiagnostics; ///< that hold whatever the data
    liquid::Renderer renderer;
};

RequestRenderer::Impl::Impl(RequestTemplate parts)
    : requestTemplate(std::move(parts))
    , dialect(dialectOf(requestTemplate))
    , envelope(requestTemplate, dialect)
{
    const Campaign& campaign = requestTemplate.campaign;
    const bool isCustom = campaign.bodyMode == BodyMode::Custom;
    body = liquid::Program::parse(isCustom ? campaign.body : std::string(), dialect);
    if (!isCustom) {
        defaultBody.emplace(campaign, dialect);
        bodyDiagnostics = defaultBody->diagnostics();
        return;
    }
    bodyDiagnostics = body->diagnostics();
    for (const Placeholder& mark : placeholdersOfBody(*body))
        bodyDiagnostics.push_back(placeholderInBody(mark));
}

void RequestRenderer::Impl::renderCustomBody(
    RenderedRequest& request, const liquid::Value& root, const liquid::Clock& clock)
{
    liquid::RenderOptions options;
    options.clock = clock;
    options.recordOrigins = true;
    const liquid::Outcome outcome = renderer.render(*body, root, options);
    if (request.outcome == OutcomeKind::Payload || outcome.kind == OutcomeKind::Error)
        request.outcome = outcome.kind;
    if (!body->hasErrors()) // what parsing found is in bodyDiagnostics already
        append(request.diagnostics, outcome.diagnostics);
    if (request.outcome != OutcomeKind::Payload)
        return;
    request.body = outcome.output;
    request.origins.assign(outcome.origins.begin(), outcome.origins.end());
    request.bodyProgram = body;
}

void RequestRenderer::Impl::renderDefaultBody(
    RenderedRequest& request, const liquid::Value& root, const liquid::Clock& clock)
{
    DefaultBody::Outcome outcome = defaultBody->render(renderer, root, clock);
    if (request.outcome == OutcomeKind::Payload || outcome.kind == OutcomeKind::Error)
        request.outcome = outcome.kind;
    append(request.diagnostics, outcome.diagnostics);
    if (request.outcome == OutcomeKind::Payload)
        request.body = std::move(outcome.body);
}

/// A GET has no content (RFC 9110, 9.3.1); what CleverTap does with a body then is not documented.
void RequestRenderer::Impl::dropBody(RenderedRequest& request) const
{
    request.bodyIsJson = false;
    if (request.body.empty())
        return;
    request.body.clear();
    request.origins.clear();
    request.bodyProgram.reset();
    request.diagnostics.push_back(requestFinding("request.get-body", Severity::Information, {},
        HOOKBENCH_TEXT("A GET request has no body: the body of this campaign is not sent (inferred)"),
        HOOKBENCH_TEXT("Put the values into URL parameters, or choose POST.")));
}

RequestRenderer::RequestRenderer(RequestTemplate requestTemplate)
    : m_impl(std::make_unique<Impl>(std::move(requestTemplate)))
{
}

RequestRenderer::~RequestRenderer() = default;
RequestRenderer::RequestRenderer(RequestRenderer&&) noexcept = default;
RequestRenderer& RequestRenderer::operator=(RequestRenderer&&) noexcept = default;

RenderedRequest RequestRenderer::render(const liquid::Data& rootScope, const liquid::Clock& clock)
{
    const liquid::Value& root = rootScope.root();
    RenderedRequest request = m_impl->envelope.render(m_impl->renderer, root, clock);
    const Campaign& campaign = m_impl->requestTemplate.campaign;
    request.bodyIsJson = campaign.contentFormat == ContentFormat::Json || campaign.bodyMode == BodyMode::KeyValue;
    append(request.diagnostics, m_impl->bodyDiagnostics);
    if (campaign.bodyMode == BodyMode::Custom)
        m_impl->renderCustomBody(request, root, clock);
    else
        m_impl->renderDefaultBody(request, root, clock);
    if (request.method == "GET")
        m_impl->dropBody(request);
    sortByPlace(request.diagnostics);
    return request;
}

std::shared_ptr<const liquid::Program> RequestRenderer::bodyProgram() const
{
    return m_impl->body;
}

std::vector<liquid::DataPath> RequestRenderer::dataPaths() const
{
    auto paths = m_impl->defaultBody ? m_impl->defaultBody->dataPaths() : m_impl->body->dataPaths();
    const auto& others = m_impl->envelope.dataPaths();
    paths.insert(paths.end(), others.begin(), others.end());
    return paths;
}

} // namespace hookbench
