// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/UrlBuilder.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"
#include "campaign/request/UrlSyntax.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

using Stretch = RenderedText::Stretch;

bool overlaps(ByteRange one, ByteRange other)
{
    return one.begin < other.end && other.begin < one.end;
}

struct FaultText {
    const char* code;
    const char* message;
    const char* hint;
};

FaultText textOf(UrlFaultKind kind)
{
    switch (kind) {
    case UrlFaultKind::Scheme:
        return {"request.url-scheme", HOOKBENCH_TEXT("“%1” is no complete http or https address"),
            HOOKBENCH_TEXT("Begin the URL with https:// and the name of the server.")};
    case UrlFaultKind::Host:
        return {"request.url-host", HOOKBENCH_TEXT("The URL names no server that can be reached: “%1”"),
            HOOKBENCH_TEXT("Behind :// there has to be a host name such as api.example.com.")};
    case UrlFaultKind::Port:
        return {"request.url-port", HOOKBENCH_TEXT("“%1” is no port"),
            HOOKBENCH_TEXT("A port is a number from 1 to 65535 behind a colon.")};
    case UrlFaultKind::User:
        return {"request.url-user", HOOKBENCH_TEXT("The URL holds a user name or password: “%1”"),
            HOOKBENCH_TEXT("Put credentials into an Authorization header, as a secret of the environment.")};
    case UrlFaultKind::Fragment:
        return {"request.url-fragment", HOOKBENCH_TEXT("“%1” is never sent: a URL ends for the server before the #"),
            HOOKBENCH_TEXT("Remove it, or write %23 where the # belongs to the address.")};
    case UrlFaultKind::Escape:
        return {"request.url-escape", HOOKBENCH_TEXT("A % in a URL has to be followed by two hexadecimal digits"),
            HOOKBENCH_TEXT("Write %25 for a percent sign; behind Liquid, use the filter url_encode.")};
    case UrlFaultKind::Character:
        break;
    }
    return {"request.url-character", HOOKBENCH_TEXT("The character “%1” is not allowed in a URL"),
        HOOKBENCH_TEXT("Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.")};
}

/// An origin with its host as it is called on the wire, where it has such a form.
std::string wireOrigin(std::string origin)
{
    const ByteRange host = UrlParts::of(origin).host;
    const std::string wire = wireHost(std::string_view(origin).substr(host.begin, host.size()));
    return wire.empty() ? origin : origin.replace(host.begin, host.size(), wire);
}

} // namespace

UrlBuilder::UrlBuilder(const TextTemplate& source, std::string endpoint)
    : m_source(source)
    , m_endpoint(wireOrigin(endpoint))
{
}

UrlBuilder::Url UrlBuilder::build(const RenderedText& rendered) const
{
    Url url;
    const ByteRange all{0, rendered.plain.size()};
    const UrlParts parts = UrlParts::of(rendered.plain);
    url.hasQuery = rendered.plain.find('?') != std::string::npos;
    const bool isComplete = !m_source.hasUnfilledPlaceholder() && rendered.outcome == liquid::OutcomeKind::Payload;
    if (isComplete)
        url.diagnostics = findings(rendered, parts);
    if (!isComplete || !url.diagnostics.empty()) {
        url.text = rendered.text(all, SecretText::Encoding::Percent);
        return url;
    }
    setOrigin(url, rendered, parts);
    if (std::optional<Diagnostic> named = internationalHost(rendered, parts))
        url.diagnostics.push_back(std::move(*named));
    return url;
}

std::vector<Diagnostic> UrlBuilder::findings(const RenderedText& rendered, const UrlParts& parts) const
{
    if (rendered.plain.empty())
        return {requestFinding("request.url-missing", Severity::Error, m_source.placeOf({}),
            HOOKBENCH_TEXT("There is no address to send to"),
            HOOKBENCH_TEXT("Choose a webhook that has one, or write the webhook's URL."))};
    for (const auto& check : {&UrlBuilder::movedHost, &UrlBuilder::secretInHost, &UrlBuilder::fault}) {
        if (std::optional<Diagnostic> found = (this->*check)(rendered, parts))
            return {std::move(*found)};
    }
    return {};
}

/// A value out of a profile may be a part of the host name, but not end it or put something else in front.
std::optional<Diagnostic> UrlBuilder::movedHost(const RenderedText& rendered, const UrlParts& parts) const
{
    const ByteRange originAndDelimiter{0, parts.authority.end + 1};
    for (const Stretch& stretch : rendered.stretches) {
        if (stretch.kind != RenderedText::Source::Liquid || !overlaps(stretch.output, originAndDelimiter))
            continue;
        const std::string_view value =
            std::string_view(rendered.plain).substr(stretch.output.begin, stretch.output.size());
        const bool beginsInHost = parts.authority.begin <= stretch.output.begin
            && stretch.output.begin <= parts.authority.end && !parts.scheme.isEmpty();
        if (beginsInHost && value.find_first_of("/?#@:\\") != std::string_view::npos)
            return requestFinding("request.url-host-changed", Severity::Error, m_source.placeOf(stretch.source),
                HOOKBENCH_TEXT("The value of %1 would send this request to another server: “%2”"),
                HOOKBENCH_TEXT("A value inside or right behind the host name must not hold / ? # @ : or \\."),
                {m_source.fieldIn(stretch.source), std::string(value)});
    }
    return std::nullopt;
}

std::optional<Diagnostic> UrlBuilder::secretInHost(const RenderedText& rendered, const UrlParts& parts) const
{
    const ByteRange origin{0, parts.authority.end};
    for (const Stretch& stretch : rendered.stretches) {
        if (stretch.kind == RenderedText::Source::Secret && overlaps(stretch.output, origin))
            return requestFinding("request.secret-place", Severity::Error, m_source.placeOf(stretch.source),
                HOOKBENCH_TEXT("The secret “%1” cannot be a part of the server's address"),
                HOOKBENCH_TEXT("Make it a plain variable, or move it into a header."), {stretch.secretName});
    }
    return std::nullopt;
}

/// A name beyond ASCII goes over the wire in its ASCII form only (RFC 5891). That is said, since letters that look
/// alike may stand for another server.
std::optional<Diagnostic> UrlBuilder::internationalHost(const RenderedText& rendered, const UrlParts& parts) const
{
    const std::string host = rendered.plain.substr(parts.host.begin, parts.host.size());
    const std::string wire = wireHost(host);
    if (wire == host || wire.empty())
        return std::nullopt;
    const Place place = m_source.placeOf(rendered.sourceOf(parts.host));
    Diagnostic diagnostic = requestFinding("request.url-idn", Severity::Information, place,
        HOOKBENCH_TEXT("The server “%1” is called %2 on the wire"),
        HOOKBENCH_TEXT("Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: "
                       "letters of different alphabets can look alike."),
        {host, wire});
    if (m_source.source().substr(place.range.begin, place.range.size()) == host)
        diagnostic.fixes.push_back({HOOKBENCH_TEXT("Write %2"), {{place, wire}}});
    return diagnostic;
}

std::optional<Diagnostic> UrlBuilder::fault(const RenderedText& rendered, const UrlParts& parts) const
{
    std::string plain = rendered.plain;
    const std::string wire = wireHost(std::string_view(plain).substr(parts.host.begin, parts.host.size()));
    if (!wire.empty())
        plain.replace(parts.host.begin, parts.host.size(), wire);
    std::optional<UrlFault> found = firstUrlFault(plain, UrlParts::of(plain));
    if (!found)
        return std::nullopt;
    // What stands behind the host is moved where the host became longer.
    const std::size_t longer = plain.size() - rendered.plain.size();
    if (found->range.begin >= parts.host.end + longer)
        found->range = {found->range.begin - longer, found->range.end - longer};
    const FaultText text = textOf(found->kind);
    const std::string bytes =
        found->kind == UrlFaultKind::User ? "…@" : rendered.plain.substr(found->range.begin, found->range.size());
    return requestFinding(text.code, Severity::Error, m_source.placeOf(rendered.sourceOf(found->range)), text.message,
        text.hint, {bytes});
}

void UrlBuilder::setOrigin(Url& url, const RenderedText& rendered, const UrlParts& parts) const
{
    const std::string& plain = rendered.plain;
    const std::string host = plain.substr(parts.host.begin, parts.host.size());
    if (m_endpoint.empty() || isThisMachine(host)) {
        url.host = wireHost(host);
        url.text = rendered.text({0, parts.host.begin}, SecretText::Encoding::Percent);
        url.text.append(url.host);
        url.text.append(rendered.text({parts.host.end, plain.size()}, SecretText::Encoding::Percent));
        url.isEncrypted = parts.scheme.size() == std::string_view("https").size();
        return;
    }
    const UrlParts endpoint = UrlParts::of(m_endpoint);
    url.text.append(m_endpoint);
    url.text.append(rendered.text({parts.authority.end, plain.size()}, SecretText::Encoding::Percent));
    url.host = m_endpoint.substr(endpoint.host.begin, endpoint.host.size());
    url.isEncrypted = endpoint.scheme.size() == std::string_view("https").size();
}

void appendUrlParameter(SecretText& url, bool isFirst, const SecretText& name, const SecretText& value)
{
    url.append(isFirst ? "?" : "&");
    url.append(name);
    url.append("=");
    url.append(value);
}

} // namespace hookbench
