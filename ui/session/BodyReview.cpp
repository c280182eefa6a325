// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyReview.h"

#include "check/TemplateCheck.h"

namespace hookbench {

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
}

void BodyReview::run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes, Contracts contracts)
{
    if (requestTemplate == m_template && scopes == m_scopes && contracts == m_contracts)
        return;
    m_template = std::move(requestTemplate);
    m_scopes = std::move(scopes);
    m_contracts = std::move(contracts);
    const auto work = [this, requestTemplate = m_template, scopes = m_scopes, contracts = m_contracts](
                          const std::atomic_bool&) -> LatestJob::Completion {
        auto findings = reviewBody(*requestTemplate, *scopes, *contracts);
        return [this, findings = std::move(findings)] { publish(findings); };
    };
    m_job.start(m_template->campaign.body.size(), work);
}

void BodyReview::clear()
{
    m_job.cancel();
    m_template.reset();
    publish(std::make_shared<BodyFindings>());
}

void BodyReview::publish(std::shared_ptr<const BodyFindings> findings)
{
    m_latest = std::move(findings);
    emit reviewed(m_latest);
}

} // namespace hookbench
