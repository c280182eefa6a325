// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PreviewPipeline.h"

#include "check/ContractCheck.h"
#include "check/RequestCheck.h"
#include "check/TemplateCheck.h"
#include "providers/Providers.h"

#include <chrono>

namespace hookbench {
namespace {

/// Below both a render fits into a frame without being felt. One slow render may be the machine's doing; two in a row
/// are the body's.
constexpr std::size_t quickBodyBytes = 64U << 10U;
constexpr double quickMs = 6.0;
constexpr int slowRendersForWorker = 2;

std::vector<Diagnostic> contractFindings(const ContractCheck& contracts, const liquid::Data& scope)
{
    std::vector<Diagnostic> findings;
    for (const FieldBreach& breach : contracts.breaches(scope.root())) {
        Diagnostic& finding = findings.emplace_back();
        finding.code = "field.contract-broken";
        finding.messageText = breach.text;
        finding.arguments = {breach.path};
        finding.hintText = HOOKBENCH_TEXT("Mend the sample, or change what is stated of the field.");
        finding.place.part = breach.path.starts_with("Profile") ? Part::Profile : Part::Event;
    }
    return findings;
}

} // namespace

std::shared_ptr<const Preview> makePreview(
    RequestRenderer& renderer, const liquid::Data& scope, const PreviewChecks& checks, quint64 revision)
{
    const auto begin = std::chrono::steady_clock::now();
    auto preview = std::make_shared<Preview>();
    const auto& schema = checks.schema->schema;
    const CheckContext context{providerRules(), nullptr, schema ? &*schema : nullptr, clockNow()};
    preview->request = renderer.render(scope, context.clock);
    preview->bodyProgram = renderer.bodyProgram();
    preview->fieldsRead = renderer.dataPaths();
    preview->diagnostics = preview->request.diagnostics;
    addSpellingFixes(*preview->bodyProgram, {}, preview->diagnostics);
    const auto add = [&preview](const std::vector<Diagnostic>& more) {
        preview->diagnostics.insert(preview->diagnostics.end(), more.begin(), more.end());
    };
    add(checks.schema->diagnostics);
    add(contractFindings(*checks.contracts, scope));
    add(checkRequest(preview->request, context));
    if (preview->request.outcome != liquid::OutcomeKind::Payload) // what the author wrote can still be looked at
        add(checkLiteralValues(preview->request, *preview->bodyProgram, context));
    sortByPlace(preview->diagnostics);
    preview->revision = revision;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    preview->renderMs = took.count();
    return preview;
}

liquid::Clock clockNow()
{
    return {std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now())};
}

PreviewPipeline::PreviewPipeline(QObject* parent)
    : QObject(parent)
    , m_checks{std::make_shared<ChosenSchema>(), std::make_shared<ContractCheck>(FieldContracts())}
    , m_latest(std::make_shared<Preview>())
{
}

void PreviewPipeline::setTemplate(std::shared_ptr<const RequestTemplate> requestTemplate)
{
    m_template = std::move(requestTemplate);
    m_renderer.reset();
}

void PreviewPipeline::setScope(const liquid::Data& scope)
{
    m_scope = scope;
}

void PreviewPipeline::setSchema(std::shared_ptr<const ChosenSchema> schema)
{
    m_checks.schema = std::move(schema);
}

void PreviewPipeline::setContracts(std::shared_ptr<const ContractCheck> contracts)
{
    m_checks.contracts = std::move(contracts);
}

void PreviewPipeline::clear()
{
    m_template.reset();
    m_renderer.reset();
    auto empty = std::make_shared<Preview>();
    empty->revision = ++m_revision;
    deliver(std::move(empty));
}

void PreviewPipeline::run()
{
    if (!m_template)
        return;
    if (!isQuick()) {
        runOnWorker();
        return;
    }
    if (!m_renderer)
        m_renderer.emplace(*m_template);
    deliver(makePreview(*m_renderer, m_scope, m_checks, ++m_revision));
}

bool PreviewPipeline::isQuick() const
{
    return m_template->campaign.body.size() < quickBodyBytes && m_slowRenders < slowRendersForWorker;
}

void PreviewPipeline::runOnWorker()
{
    m_renderer.reset();
    m_job.start([this, requestTemplate = m_template, scope = m_scope, checks = m_checks, revision = ++m_revision](
                    const std::atomic_bool&) {
        RequestRenderer renderer(*requestTemplate);
        auto preview = makePreview(renderer, scope, checks, revision);
        return [this, preview = std::move(preview)] { deliver(preview); };
    });
}

void PreviewPipeline::deliver(std::shared_ptr<const Preview> preview)
{
    if (preview->revision < m_latest->revision)
        return; // overtaken by a later one
    m_latest = std::move(preview);
    m_slowRenders = m_latest->renderMs < quickMs ? 0 : m_slowRenders + 1;
    emit rendered(m_latest);
}

} // namespace hookbench
