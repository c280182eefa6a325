// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SampleSurvey.h"

#include "check/RequestCheck.h"
#include "session/PreviewPipeline.h"

#include <optional>

namespace hookbench {
namespace {

/// Nothing if it was stopped.
std::optional<SampleSummary> count(
    const RequestTemplate& requestTemplate, const std::vector<liquid::Data>& scopes, const std::atomic_bool& isStale)
{
    SampleSummary summary;
    RequestRenderer renderer(requestTemplate);
    const auto clock = clockNow();
    for (const auto& scope : scopes) {
        if (isStale)
            return std::nullopt;
        const RenderedRequest request = renderer.render(scope, clock);
        ++summary.total;
        if (request.outcome == liquid::OutcomeKind::Abort)
            ++summary.aborted;
        else if (request.outcome == liquid::OutcomeKind::Payload && !hasErrors(checkRequest(request)))
            ++summary.valid;
    }
    return summary;
}

} // namespace

SampleSurvey::SampleSurvey(QObject* parent)
    : QObject(parent)
{
}

void SampleSurvey::run(std::shared_ptr<const RequestTemplate> requestTemplate, Scopes scopes)
{
    SampleSummary running = m_latest;
    running.isRunning = true;
    publish(running);
    m_job.start([this, requestTemplate = std::move(requestTemplate), scopes = std::move(scopes)](
                    const std::atomic_bool& isStale) -> LatestJob::Completion {
        const auto counted = count(*requestTemplate, *scopes, isStale);
        if (!counted)
            return {};
        return [this, summary = *counted]() mutable {
            summary.isRunning = m_job.isRunning();
            publish(summary);
        };
    });
}

void SampleSurvey::publish(const SampleSummary& summary)
{
    if (summary == m_latest)
        return;
    m_latest = summary;
    emit counted(m_latest);
}

} // namespace hookbench
