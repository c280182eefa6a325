// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/SampleTally.h"

#include "check/RequestCheck.h"

namespace hookbench {

namespace {

void count(const RenderedRequest& request, SampleTally& tally)
{
    ++tally.total;
    switch (request.outcome) {
    case liquid::OutcomeKind::Payload:
        ++(isBroken(request) ? tally.invalid : tally.valid);
        break;
    case liquid::OutcomeKind::Abort:
        ++tally.aborted;
        break;
    case liquid::OutcomeKind::Error:
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
        count(renderer.render(rootScope, clock), counted);
    }
    return counted;
}

} // namespace hookbench
