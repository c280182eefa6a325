// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyCheck.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "providers/Providers.h"

namespace hookbench {

namespace {

/// Scheme, host and port of a URL as its author wrote it.
std::string originOf(const std::string& url)
{
    return url.substr(0, UrlParts::of(url).authority.end);
}

} // namespace

std::string keyCheckAddress(const Webhook& webhook)
{
    if (!webhook.keyCheckUrl.empty())
        return webhook.keyCheckUrl;
    const ServiceAnswers* service = serviceOf(webhook.url);
    return service ? service->keyCheckPath() : std::string();
}

RenderedRequest keyCheckRequest(const RequestTemplate& requestTemplate, const liquid::Clock& clock)
{
    RequestTemplate check = requestTemplate;
    Webhook& webhook = check.webhook;
    const std::string address = keyCheckAddress(webhook);
    webhook.url = address.starts_with('/') ? originOf(webhook.url) + address : address;
    webhook.method = "GET";
    std::erase_if(webhook.headers, [](const Header& header) { return equalIgnoringCase(header.name, "Content-Type"); });
    check.campaign = {};
    check.campaign.contentFormat = ContentFormat::PlainText;
    return RequestRenderer(check).render(rootScope(Sample(), nullptr), clock);
}

} // namespace hookbench
