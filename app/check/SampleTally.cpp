// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/SampleTally.h"

#include "check/RequestCheck.h"

namespace hookbench {

namespace {

SampleOutcome outcomeOf(const RenderedRequest& request)
{
    switch (request.outcome) {
    case liquid::OutcomeKind::Abort:
        return SampleOutcome::Aborted;
    case liquid::OutcomeKind::Error:
        return SampleOutcome::Failed;
    case liquid::OutcomeKind::Payload:
        break;
    }
    return isBroken(request) ? SampleOutcome::Invalid : SampleOutcome::Valid;
}

void count(SampleOutcome outcome, SampleTally& tally)
{
    ++tally.total;
    tally.outcomes.push_back(outcome);
    switch (outcome) {
    case SampleOutcome::Valid:
        ++tally.valid;
        break;
    case SampleOutcome::Invalid:
        ++tally.invalid;
        break;
    case SampleOutcome::Aborted:
        ++tally.aborted;
        break;
    case SampleOutcome::Failed:
        ++tally.failed;
        break;
    }
}

} // namespace

std::optional<SampleTally> tally(const RequestTemplate& requestTemplate, std::span<const liquid::Data> rootScopes,
    const liquid::Clock& clock, const std::atomic_bool& isStopped)
{
    SampleTally counted;
    RequestRenderer renderer(requestTemplate);
    for (const liquid::Data& rootScope : rootScopes) {
        if (isStopped)
            return std::nullopt;
        count(outcomeOf(renderer.render(rootScope, clock)), counted);
    }
    return counted;
}

} // namespace hookbench
