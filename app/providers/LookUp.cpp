// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/LookUp.h"

#include "campaign/request/RequestFindings.h"
#include "providers/KeyCheck.h"
#include "providers/Providers.h"

#include <QUrl>

#include <algorithm>

namespace hookbench {

namespace {

QString hostOf(const std::string& url)
{
    return QUrl(QString::fromStdString(url)).host();
}

/// Between the lost attempt and the latest page stand the other pages, and perhaps a token that was fetched first.
std::vector<Attempt> pagesOf(const Attempt& answer)
{
    std::vector<Attempt> pages;
    std::copy_if(answer.before.begin(), answer.before.end(), std::back_inserter(pages),
        [](const Attempt& before) { return before.kind == AttemptKind::LookUp; });
    pages.push_back(answer);
    return pages;
}

} // namespace

bool canLookUp(const Attempt& attempt)
{
    const bool mayBeDone = attempt.outcome == DeliveryOutcome::SentNoAnswer
        || (attempt.outcome == DeliveryOutcome::Answered
            && (attempt.status / 100 == 5 || attempt.failure != DeliveryFailure::None));
    const ServiceAnswers* service = serviceOf(attempt.url.toStdString());
    return attempt.kind == AttemptKind::Test && mayBeDone && service && !service->lookUpPath(attempt).empty();
}

RenderedRequest lookUpRequest(const RequestTemplate& parts, const Attempt& lost, const liquid::Clock& clock)
{
    const ServiceAnswers* service = serviceOf(lost.url.toStdString());
    RequestTemplate asking = parts;
    asking.webhook.keyCheckUrl = service ? service->lookUpPath(lost) : std::string();
    RenderedRequest request = keyCheckRequest(asking, clock);
    const QString host = hostOf(request.url.masked());
    if (host != QUrl(lost.url).host())
        request.diagnostics.push_back(requestFinding("request.look-up", Severity::Error, {Part::Url, -1, {}},
            HOOKBENCH_TEXT("The webhook leads to %1 now, the lost request went to %2"),
            HOOKBENCH_TEXT("Choose the environment in which it was sent, then look it up."),
            {host.toStdString(), QUrl(lost.url).host().toStdString()}));
    return request;
}

LookUpFinding explainLookUp(const Attempt& answer)
{
    const ServiceAnswers* service = serviceOf(answer.url.toStdString());
    const bool isReached = answer.outcome == DeliveryOutcome::Answered;
    if (service && isReached && !answer.before.empty() && answer.before.front().kind == AttemptKind::Test)
        return service->lookUpFinding(answer.before.front(), pagesOf(answer));
    LookUpFinding finding;
    finding.explanation = explain(answer);
    return finding;
}

} // namespace hookbench
