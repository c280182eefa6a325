// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/ExportFindings.h"

#include "campaign/ConnectionOptions.h"
#include "campaign/Webhook.h"
#include "campaign/request/HeaderSyntax.h"
#include "exchange/ExchangeFinding.h"
#include "text/PackedText.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

namespace {

Place inBody(std::size_t begin, std::size_t length = 1)
{
    return {Part::Payload, -1, {begin, begin + length}};
}

Diagnostic unwritable(const char* form, Place place, const std::string& what)
{
    return exchangeFinding("exchange.unwritable", Severity::Error, place,
        HOOKBENCH_TEXT("%1 has no way to write this request: %2 is in the body"),
        HOOKBENCH_TEXT("Choose another form, or send it from here."), {form, what});
}

bool holdsMask(const TextPieces& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const TextPiece& piece) {
        return !piece.isSecret && piece.text.find(SecretText::mask) != std::string::npos;
    });
}

bool isMasked(const PortableRequest& request)
{
    return holdsMask(request.url) || holdsMask(request.body)
        || std::any_of(request.headers.begin(), request.headers.end(),
            [](const PortableHeader& header) { return holdsMask(header.value); });
}

} // namespace

std::vector<Diagnostic> commonFindings(const PortableRequest& request)
{
    std::vector<Diagnostic> findings = request.findings;
    for (const TextPiece& piece : request.url) {
        if (piece.isSecret && piece.isPercentEncoded)
            findings.push_back(exchangeFinding("exchange.secret-in-url", Severity::Information, {Part::Url, -1, {}},
                HOOKBENCH_TEXT("The secret “%1” stands in the URL"),
                HOOKBENCH_TEXT("Set its variable to the value as a URL needs it, percent-encoded."), {piece.text}));
    }
    if (isMasked(request))
        findings.push_back(exchangeFinding("exchange.masked", Severity::Warning, {Part::Payload, -1, {}},
            HOOKBENCH_TEXT("A secret was masked where no variable can stand for it"),
            HOOKBENCH_TEXT("This request will not work as it is: ask for it with secrets, or fill them in.")));
    return findings;
}

std::optional<Diagnostic> unwritableByte(const PortableRequest& request, const char* form)
{
    const std::string body = plainText(request.body);
    if (const std::size_t nul = body.find('\0'); nul != std::string::npos)
        return unwritable(form, inBody(nul), controlByteName('\0'));
    if (const auto invalid = firstInvalidUtf8(body))
        return unwritable(form, inBody(*invalid), packText(HOOKBENCH_TEXT("a byte that is no UTF-8")));
    return std::nullopt;
}

std::optional<Diagnostic> unwritableControl(const PortableRequest& request, char control, const char* form)
{
    const std::size_t at = plainText(request.body).find(control);
    if (at == std::string::npos)
        return std::nullopt;
    const std::string name = control == '\r' ? packText(HOOKBENCH_TEXT("a carriage return")) : controlByteName(control);
    return unwritable(form, inBody(at), name);
}

std::optional<Diagnostic> foreignMarks(const PortableRequest& request, const char* form)
{
    const std::size_t at = plainText(request.body).find("{{");
    if (at == std::string::npos)
        return std::nullopt;
    return exchangeFinding("exchange.foreign-marks", Severity::Warning, inBody(at, 2),
        HOOKBENCH_TEXT("The body holds {{, which begins a variable in %1"),
        HOOKBENCH_TEXT("Make sure that no variable there has the name that follows."), {form});
}

std::optional<Diagnostic> leftOutConnection(
    const PortableRequest& request, const ConnectionPlaces& places, const char* form)
{
    const PortableConnection& connection = request.connection;
    const bool isNone = connection.proxy == ConnectionOptions::noProxy;
    const bool hasProxy = !connection.proxy.empty() && !isNone;
    const bool hasProxyPlace = connection.usesSocks() ? places.socks : places.proxy;
    std::vector<std::string> left;
    const auto check = [&](bool isThere, bool hasPlace, const char* what) {
        if (isThere && !hasPlace)
            left.push_back(packText(what));
    };
    check(hasProxy, hasProxyPlace, HOOKBENCH_TEXT("the proxy"));
    check(isNone, places.noProxy, HOOKBENCH_TEXT("that no proxy is used"));
    check(hasProxy && hasProxyPlace && !connection.proxyLogin.user.empty(), places.proxyLogin,
        HOOKBENCH_TEXT("the login of the proxy"));
    check(!connection.caFile.empty(), places.authority, HOOKBENCH_TEXT("the trusted authority"));
    check(!connection.certificateFile.empty(), places.certificate, HOOKBENCH_TEXT("the client certificate"));
    check(connection.timeoutMs > 0 && connection.timeoutMs != Webhook().timeoutMs, places.timeLimit,
        HOOKBENCH_TEXT("the time limit"));
    if (left.empty())
        return std::nullopt;
    std::string all = left.front();
    for (std::size_t i = 1; i < left.size(); ++i)
        all = packText(HOOKBENCH_TEXT("%1, %2"), {all, left[i]});
    return exchangeFinding("exchange.connection", Severity::Warning, {Part::HeaderValue, -2, {}},
        HOOKBENCH_TEXT("%1 has no place for this part of the webhook's connection, which was left out: %2"),
        HOOKBENCH_TEXT("Set it in the other program by hand."), {form, all});
}

std::optional<Diagnostic> tokenToFetch(const PortableRequest& request)
{
    if (!request.token)
        return std::nullopt;
    return exchangeFinding("exchange.access-token", Severity::Information, {Part::HeaderValue, -1, {}},
        HOOKBENCH_TEXT("The access token is fetched by a request of its own, which is not part of this"),
        HOOKBENCH_TEXT("Fetch a token and set its variable before you use it."));
}

std::optional<Diagnostic> encodedProxyPassword(const PortableRequest& request)
{
    for (const TextPiece& piece : request.connection.proxyLogin.both()) {
        if (piece.isSecret)
            return exchangeFinding("exchange.secret-in-url", Severity::Information, {Part::HeaderValue, -2, {}},
                HOOKBENCH_TEXT("curl takes the secret “%1” for the proxy percent-encoded"),
                HOOKBENCH_TEXT("Set its variable to the value as a URL needs it, percent-encoded."), {piece.text});
    }
    return std::nullopt;
}

} // namespace hookbench
