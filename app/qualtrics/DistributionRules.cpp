// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DistributionRules.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "qualtrics/BodyChecks.h"

#include <algorithm>

namespace hookbench::qualtrics {

namespace {

Diagnostic envelopeFinding(const findings::Finding& finding, Place place)
{
    Diagnostic diagnostic;
    diagnostic.code = finding.code;
    diagnostic.severity = finding.severity;
    diagnostic.messageText = finding.message;
    diagnostic.hintText = finding.hint;
    diagnostic.place = place;
    return diagnostic;
}

bool carriesToken(const RenderedHeader& header)
{
    return (equalIgnoringCase(header.name, "X-API-TOKEN") || equalIgnoringCase(header.name, "Authorization"))
        && !header.value.isEmpty();
}

} // namespace

bool DistributionRules::concerns(const RenderedRequest& request) const
{
    const std::string url = request.url.masked();
    const UrlParts parts = UrlParts::of(url);
    const auto part = [&url](ByteRange range) { return std::string_view(url).substr(range.begin, range.size()); };
    std::string_view path = part(parts.path);
    if (path.ends_with('/'))
        path.remove_suffix(1);
    const std::string_view host = part(parts.host);
    return request.method == "POST" && path == "/API/v3/distributions"
        && (hostMatches(host, "*.qualtrics.com") || isThisMachine(host));
}

std::vector<Diagnostic> DistributionRules::checkEnvelope(const RenderedRequest& request) const
{
    std::vector<Diagnostic> found;
    if (std::none_of(request.headers.begin(), request.headers.end(), carriesToken))
        found.push_back(envelopeFinding(findings::noToken, {Part::HeaderName, -1, {}}));
    if (!request.bodyIsJson)
        found.push_back(envelopeFinding(findings::notJson, {Part::Body, -1, {}}));
    return found;
}

std::vector<Diagnostic> DistributionRules::checkBody(const BodyUnderCheck& body) const
{
    BodyFindings found(body);
    checkKeys(found);
    checkValues(found);
    checkRecipients(found);
    checkMessage(found);
    checkDates(found);
    checkEmbeddedData(found);
    return found.take();
}

} // namespace hookbench::qualtrics
