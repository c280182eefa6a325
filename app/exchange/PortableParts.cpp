// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PortableParts.h"

#include "campaign/ConnectionOptions.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "text/Utf8.h"

#include <QByteArray>

#include <algorithm>

namespace hookbench {

namespace {

/// From the text of a form: percent-encoded, a secret likewise.
TextPieces decoded(TextPieces pieces)
{
    for (TextPiece& piece : pieces) {
        if (!piece.isSecret)
            piece.text = QByteArray::fromPercentEncoding(QByteArray::fromStdString(piece.text)).toStdString();
        piece.isPercentEncoded = false;
    }
    return pieces;
}

void addParameter(PortableToken& token, const std::string& name, const TextPieces& value)
{
    if (name == "grant_type")
        token.grant =
            plainText(value) == "password" ? Authentication::Grant::Password : Authentication::Grant::ClientCredentials;
    else if (name == "username")
        token.person.user = value;
    else if (name == "password")
        token.person.password = value;
    else if (name == "client_id")
        token.client.user = value;
    else if (name == "client_secret")
        token.client.password = value;
    else if (name == "scope")
        token.scope = value;
    else
        token.others.emplace_back(name, value);
}

/// This machine is always reached without a proxy.
bool isLocal(const RenderedRequest& request)
{
    const std::string url = request.url.masked();
    const ByteRange host = UrlParts::of(url).host;
    return isThisMachine(std::string_view(url).substr(host.begin, host.size()));
}

} // namespace

bool PortableConnection::isPkcs12() const
{
    const std::string name = lowerCase(certificateFile);
    return name.ends_with(".p12") || name.ends_with(".pfx");
}

TextPieces piecesOf(const SecretText& text, const WritableSecrets& writable)
{
    const auto written = text.resolved(writable);
    return written ? piecesOf(SecretText(*written)) : piecesOf(text);
}

std::optional<PortableLogin> loginIn(const SecretText& value, const WritableSecrets& writable)
{
    const auto written = value.resolved(writable);
    const auto login = decodedBasic(written ? SecretText(*written) : value);
    if (!login || firstInvalidUtf8(plainText(*login)))
        return std::nullopt;
    auto [user, password] = splitAt(*login, ':');
    if (user.empty() || plainText(*login).find(':') == std::string::npos)
        return std::nullopt;
    return PortableLogin{std::move(user), std::move(password)};
}

PortableConnection connectionOf(const RenderedRequest& request, const WritableSecrets& writable)
{
    PortableConnection connection;
    connection.timeoutMs = request.timeoutMs;
    if (!request.connection)
        return connection;
    const RenderedConnection& rendered = *request.connection;
    connection.proxy = rendered.proxy;
    if (!rendered.proxy.empty() && isLocal(request))
        connection.proxy = ConnectionOptions::noProxy;
    if (connection.proxy != ConnectionOptions::noProxy)
        connection.proxyLogin = {piecesOf(rendered.proxyUser, writable), piecesOf(rendered.proxyPassword, writable)};
    connection.caFile = rendered.caFile;
    connection.certificateFile = rendered.certificateFile;
    connection.keyFile = rendered.keyFile;
    connection.keyPassphrase = piecesOf(rendered.keyPassphrase, writable);
    return connection;
}

PortableToken tokenOf(const RenderedTokenRequest& request, const WritableSecrets& writable)
{
    PortableToken token;
    token.url = piecesOf(request.url, writable);
    TextPieces rest = piecesOf(request.body, writable);
    while (!rest.empty()) {
        auto [parameter, more] = splitAt(rest, '&');
        const auto [name, value] = splitAt(parameter, '=');
        addParameter(token, plainText(decoded(name)), decoded(value));
        rest = std::move(more);
    }
    for (const RenderedHeader& header : request.headers) {
        const auto login =
            equalIgnoringCase(header.name, "authorization") ? loginIn(header.value, writable) : std::nullopt;
        if (!login)
            continue;
        token.clientPlace = Authentication::ClientPlace::BasicHeader;
        token.client = *login;
    }
    return token;
}

void hideTyped(TextPieces& value, const char* secretName)
{
    if (!value.empty() && !hasSecrets(value))
        value = {{secretName, true}};
}

} // namespace hookbench
