// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Providers.h"

#include "providers/LookUp.h"
#include "qualtrics/DistributionRules.h"
#include "qualtrics/QualtricsAnswers.h"

#include <algorithm>
#include <array>

namespace hookbench {

std::span<const BodyRules* const> providerRules()
{
    static const qualtrics::DistributionRules distribution;
    static const std::array<const BodyRules*, 1> all{&distribution};
    return all;
}

const BodyRules* providerRules(std::string_view name)
{
    const auto all = providerRules();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const BodyRules* rules) { return rules->name() == name; });
    return found == all.end() ? nullptr : *found;
}

const ServiceAnswers* serviceOf(std::string_view url)
{
    static const qualtrics::QualtricsAnswers qualtricsAnswers;
    static const std::array<const ServiceAnswers*, 1> all{&qualtricsAnswers};
    const auto found =
        std::find_if(all.begin(), all.end(), [url](const ServiceAnswers* service) { return service->concerns(url); });
    return found == all.end() ? nullptr : *found;
}

namespace {

/// A service's words need not name the status, which whoever asks for help is asked for first.
Explanation withStatus(Explanation explanation, const Attempt& attempt)
{
    const bool isNamed = explanation.headline.contains(QString::number(attempt.status));
    if (attempt.outcome == DeliveryOutcome::Answered && !isNamed)
        explanation.headline = statusLine(attempt) + QStringLiteral(" · ") + explanation.headline;
    return explanation;
}

} // namespace

KeyFinding explainKeyCheck(const Attempt& attempt)
{
    const ServiceAnswers* service = serviceOf(attempt.url.toStdString());
    KeyFinding finding = service ? service->keyFinding(attempt) : keyFinding(attempt);
    finding.explanation = withStatus(finding.explanation, attempt);
    return finding;
}

Explanation explainAttempt(const Attempt& attempt)
{
    if (attempt.kind == AttemptKind::KeyCheck)
        return explainKeyCheck(attempt).explanation;
    if (attempt.kind == AttemptKind::LookUp)
        return withStatus(explainLookUp(attempt).explanation, attempt);
    const ServiceAnswers* service = serviceOf(attempt.url.toStdString());
    const auto known = service ? service->explanation(attempt) : std::nullopt;
    return withStatus(known ? *known : explain(attempt), attempt);
}

Explanation explainSummary(const Attempt& attempt)
{
    return attempt.kind == AttemptKind::KeyCheck ? explainKeyCheck(attempt).explanation : explain(attempt);
}

} // namespace hookbench
