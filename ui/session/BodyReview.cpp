// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyReview.h"

#include "check/TemplateCheck.h"

namespace hookbench {

namespace {

constexpr std::size_t smallBodyBytes = 64U << 10U;
constexpr int pauseMs = 150; ///< in the typing of a large body

} // namespace

std::shared_ptr<const BodyFindings> reviewBody(
    const RequestTemplate& requestTemplate, const std::vector<liquid::Data>& scopes, const FieldContracts& contracts)
{
    const Campaign& campaign = requestTemplate.campaign;
    auto findings = std::make_shared<BodyFindings>();
    findings->body = campaign.body;
    const liquid::Dialect* dialect = liquid::dialectByName(requestTemplate.dialect);
    if (campaign.bodyMode != BodyMode::Custom || dialect == nullptr)
        return findings;
    const auto program = liquid::Program::parse(campaign.body, *dialect);
    findings->diagnostics =
        checkTemplate(*program, {scopes, campaign.contentFormat == ContentFormat::Json, &contracts});
    return findings;
}

BodyReview::BodyReview(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<BodyFindings>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BodyReview::start);
}

void BodyReview::run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes, Contracts contracts)
{
    if (requestTemplate == m_template && scopes == m_scopes && contracts == m_contracts)
        return;
    m_template = std::move(requestTemplate);
    m_scopes = std::move(scopes);
    m_contracts = std::move(contracts);
    ++m_runs;
    if (m_template->campaign.body.size() < smallBodyBytes)
        start();
    else
        m_pause.start();
}

void BodyReview::start()
{
    m_pause.stop();
    m_job.start([this, requestTemplate = m_template, scopes = m_scopes, contracts = m_contracts, run = m_runs](
                    const std::atomic_bool&) -> LatestJob::Completion {
        auto findings = reviewBody(*requestTemplate, *scopes, *contracts);
        return [this, findings = std::move(findings), run] { publish(findings, run); };
    });
}

void BodyReview::clear()
{
    m_pause.stop();
    m_template.reset();
    publish(std::make_shared<BodyFindings>(), ++m_runs);
}

void BodyReview::publish(std::shared_ptr<const BodyFindings> findings, quint64 run)
{
    if (run != m_runs)
        return;
    m_latest = std::move(findings);
    emit reviewed(m_latest);
}

} // namespace hookbench
