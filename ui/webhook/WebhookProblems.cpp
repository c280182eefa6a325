// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/WebhookProblems.h"

#include "session/PreviewPipeline.h"
#include "session/Session.h"

#include <algorithm>

namespace hookbench {

std::vector<Diagnostic> webhookProblems(const Webhook& webhook, const Session& session)
{
    RequestTemplate requestTemplate;
    requestTemplate.webhook = webhook;
    requestTemplate.campaign.contentFormat = ContentFormat::PlainText;
    requestTemplate.environment = session.environment();
    requestTemplate.dialect = session.workspace().dialect;
    requestTemplate.sandboxOrigin = session.sandboxOrigin();

    const Sample profile = session.profile();
    const Sample event = session.event();
    RequestRenderer renderer(requestTemplate);
    auto problems = renderer.render(rootScope(profile, event.id.empty() ? nullptr : &event), clockNow()).diagnostics;
    std::erase_if(problems, [](const Diagnostic& problem) {
        return problem.place.part == Part::Body || problem.place.part == Part::Payload;
    });
    return problems;
}

} // namespace hookbench
