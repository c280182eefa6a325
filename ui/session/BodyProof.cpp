// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyProof.h"

#include "check/ProofFindings.h"
#include "session/PreviewPipeline.h"

namespace hookbench {

namespace {

constexpr int patienceMs = 400;

bool canBeAsked(const RequestTemplate& requestTemplate)
{
    const Campaign& campaign = requestTemplate.campaign;
    return campaign.bodyMode == BodyMode::Custom && campaign.contentFormat == ContentFormat::Json
        && liquid::dialectByName(requestTemplate.dialect) != nullptr;
}

} // namespace

std::shared_ptr<const BodyVerdict> decideBody(const RequestTemplate& requestTemplate,
    const std::vector<liquid::Data>& scopes, const FieldContracts& contracts, const std::atomic_bool& isStopped)
{
    auto verdict = std::make_shared<BodyVerdict>();
    verdict->body = requestTemplate.campaign.body;
    if (!canBeAsked(requestTemplate))
        return verdict;
    const auto program = liquid::Program::parse(verdict->body, *liquid::dialectByName(requestTemplate.dialect));
    if (program->hasErrors())
        return verdict; // nobody gets anything, as the errors say
    ProofOptions options;
    options.clock = clockNow();
    auto proof = prove(*program, contracts, options, isStopped);
    if (!proof)
        return nullptr;
    const TemplateFacts facts{scopes, true, &contracts};
    verdict->state = BodyVerdict::State::Decided;
    verdict->findings = proofFindings(*proof, requestTemplate, facts, options.clock, isStopped);
    verdict->proof = *std::move(proof);
    return verdict;
}

BodyProof::BodyProof(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<BodyVerdict>())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &BodyProof::sayDeciding);
}

void BodyProof::run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes, Contracts contracts)
{
    if (requestTemplate == m_template && scopes == m_scopes && contracts == m_contracts)
        return;
    m_template = std::move(requestTemplate);
    m_scopes = std::move(scopes);
    m_contracts = std::move(contracts);
    if (!m_patience.isActive() && m_latest->state == BodyVerdict::State::Decided)
        m_patience.start();
    const auto work = [this, requestTemplate = m_template, scopes = m_scopes, contracts = m_contracts](
                          const std::atomic_bool& isStale) -> LatestJob::Completion {
        auto verdict = decideBody(*requestTemplate, *scopes, *contracts, isStale);
        if (!verdict)
            return {};
        return [this, verdict = std::move(verdict)] { publish(verdict); };
    };
    m_job.start(m_template->campaign.body.size(), work);
}

void BodyProof::clear()
{
    m_job.cancel();
    m_template.reset();
    publish(std::make_shared<BodyVerdict>());
}

void BodyProof::sayDeciding()
{
    auto deciding = std::make_shared<BodyVerdict>(*m_latest);
    deciding->state = BodyVerdict::State::Deciding;
    m_latest = std::move(deciding);
    emit decided(m_latest);
}

void BodyProof::publish(std::shared_ptr<const BodyVerdict> verdict)
{
    m_patience.stop();
    m_latest = std::move(verdict);
    emit decided(m_latest);
}

} // namespace hookbench
