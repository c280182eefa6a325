// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryFilter.h"

#include "delivery/AttemptText.h"
#include "providers/Providers.h"

namespace hookbench {
namespace {

constexpr int firstSuccess = 200;
constexpr int behindSuccess = 300;

HistoryFilter::Outcome outcomeOf(const Attempt& attempt)
{
    switch (attempt.outcome) {
    case DeliveryOutcome::NotSent:
        return HistoryFilter::Outcome::NotSent;
    case DeliveryOutcome::SentNoAnswer:
        return HistoryFilter::Outcome::Unknown;
    case DeliveryOutcome::Answered:
        break;
    }
    const bool isGood = attempt.status >= firstSuccess && attempt.status < behindSuccess;
    return isGood ? HistoryFilter::Outcome::Succeeded : HistoryFilter::Outcome::Refused;
}

} // namespace

bool HistoryFilter::matches(const Attempt& attempt) const
{
    if (outcome != Outcome::Any && outcome != outcomeOf(attempt))
        return false;
    if (text.isEmpty())
        return true;
    const auto holds = [this](const QString& part) { return part.contains(text, Qt::CaseInsensitive); };
    return holds(attempt.campaign) || holds(attempt.profile) || holds(attempt.url) || holds(attempt.environment)
        || holds(attempt.event) || holds(attempt.webhook) || holds(attempt.note) || holds(timeText(attempt.startedAt))
        || holds(explainSummary(attempt).headline);
}

} // namespace hookbench
