// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SampleSurvey.h"

#include "session/PreviewPipeline.h"

namespace hookbench {

SampleSurvey::SampleSurvey(QObject* parent)
    : QObject(parent)
{
}

void SampleSurvey::run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes)
{
    SampleSummary running = m_latest;
    running.isRunning = true;
    publish(running);
    const std::size_t bodyBytes = requestTemplate->campaign.body.size();
    const auto work = [this, requestTemplate = std::move(requestTemplate), scopes = std::move(scopes)](
                          const std::atomic_bool& isStale) -> LatestJob::Completion {
        const auto counted = tally(*requestTemplate, *scopes, clockNow(), isStale);
        if (!counted)
            return {};
        return [this, result = *counted] { publish({result, false}); };
    };
    m_job.start(bodyBytes, work);
}

void SampleSurvey::publish(const SampleSummary& summary)
{
    if (summary == m_latest)
        return;
    m_latest = summary;
    emit counted(m_latest);
}

} // namespace hookbench
