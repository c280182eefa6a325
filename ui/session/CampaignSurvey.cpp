// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CampaignSurvey.h"

#include "check/ContractCheck.h"
#include "session/BodyProof.h"
#include "session/BodyReview.h"
#include "session/PreviewPipeline.h"
#include "session/Problems.h"
#include "session/Session.h"

namespace hookbench {

namespace {

constexpr int pauseMs = 800;

struct Candidate {
    QString id;
    std::shared_ptr<const RequestTemplate> requestTemplate;
    PreviewChecks checks;
};

/// Nothing if it was stopped.
std::optional<ProblemCount> count(const Candidate& candidate, const liquid::Data& scope,
    const std::vector<liquid::Data>& scopes, const FieldContracts& contracts, const std::atomic_bool& isStopped)
{
    const RequestTemplate& requestTemplate = *candidate.requestTemplate;
    RequestRenderer renderer(requestTemplate);
    const auto preview = makePreview(renderer, scope, candidate.checks, 0);
    const auto findings = reviewBody(requestTemplate, scopes, contracts);
    const auto verdict = decideBody(requestTemplate, scopes, contracts, isStopped);
    if (!verdict)
        return std::nullopt;
    return countProblems(allProblems(preview->diagnostics, *findings, *verdict));
}

} // namespace

CampaignSurvey::CampaignSurvey(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CampaignSurvey::run);
    const auto later = [this] { m_pause.start(); };
    for (const auto change :
        {&Session::workspaceReplaced, &Session::campaignSelected, &Session::listsChanged, &Session::webhookChanged,
            &Session::environmentChanged, &Session::sampleChanged, &Session::contractsChanged})
        connect(session, change, this, later);
    m_pause.start();
}

void CampaignSurvey::run()
{
    std::vector<Candidate> candidates;
    const auto contracts = std::make_shared<ContractCheck>(*m_session->contracts());
    for (const Campaign& campaign : m_session->workspace().campaigns) {
        const QString id = QString::fromStdString(campaign.id);
        if (id != m_session->campaignId())
            candidates.push_back({id, m_session->templateOf(campaign), {m_session->schemaOf(campaign), contracts}});
    }
    m_job.start([this, candidates = std::move(candidates), scope = m_session->scope(), scopes = m_session->scopes(),
                    stated = m_session->contracts()](const std::atomic_bool& isStale) -> LatestJob::Completion {
        Counts counts;
        for (const Candidate& candidate : candidates) {
            const auto counted = count(candidate, scope, *scopes, *stated, isStale);
            if (!counted || isStale)
                return {};
            counts.insert(candidate.id, *counted);
        }
        return [this, counts] {
            m_latest = counts;
            emit counted();
        };
    });
}

} // namespace hookbench
