// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/PublishCheck.h"

#include "check/RequestCheck.h"
#include "providers/Providers.h"
#include "session/Session.h"

#include <algorithm>

namespace hookbench {
namespace {

bool isSameFinding(const Diagnostic& first, const Diagnostic& second)
{
    return first.code == second.code && first.place == second.place && first.related == second.related;
}

void addBlocker(std::vector<PublishBlocker>& blockers, const Sample& profile, const Diagnostic& diagnostic)
{
    const bool isKnown = std::any_of(blockers.begin(), blockers.end(),
        [&](const PublishBlocker& blocker) { return isSameFinding(blocker.diagnostic, diagnostic); });
    if (!isKnown && diagnostic.severity == Severity::Error)
        blockers.push_back({profile.id, profile.name, diagnostic});
}

liquid::Clock clockAt(const QDateTime& nowUtc)
{
    return {std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(nowUtc.toMSecsSinceEpoch()))};
}

} // namespace

PublishCheck checkForPublish(const Session& session, const QDateTime& nowUtc)
{
    PublishCheck check;
    const auto requestTemplate = session.requestTemplate();
    if (!requestTemplate)
        return check;
    Publication& publication = check.publication;
    publication.campaign = requestTemplate->campaign;
    publication.webhook = requestTemplate->webhook;
    publication.dialect = requestTemplate->dialect;
    publication.environment = requestTemplate->environment.name;
    publication.publishedAt = nowUtc.toString(Qt::ISODate).toStdString();

    const Sample* event = session.workspace().event(session.eventId().toStdString());
    const auto schema = session.schema();
    const CheckContext context{providerRules(), nullptr, schema->schema ? &*schema->schema : nullptr, clockAt(nowUtc)};
    for (const Diagnostic& finding : schema->diagnostics)
        addBlocker(check.blockers, {}, finding); // what cannot be checked is not known to be right
    RequestRenderer renderer(*requestTemplate);
    for (const Sample& profile : session.workspace().profiles) {
        const RenderedRequest request = renderer.render(rootScope(profile, event), context.clock);
        auto findings = request.diagnostics;
        const auto checked = checkRequest(request, context);
        findings.insert(findings.end(), checked.begin(), checked.end());
        for (const Diagnostic& finding : findings)
            addBlocker(check.blockers, profile, finding);
        publication.findings.insert(publication.findings.end(), findings.begin(), findings.end());
        publication.samples.push_back(
            {profile.name, event ? event->name : std::string(), request.outcome, request.body.size()});
    }
    return check;
}

} // namespace hookbench
