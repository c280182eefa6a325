// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/PostmanLogin.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "exchange/export/ExportedText.h"

#include <charconv>

namespace hookbench {

namespace {

using json::Value;

Value text(std::string_view value)
{
    return Value::string(std::string(value));
}

/// One login: its kind and the entries of it.
class Login {
public:
    explicit Login(const char* kind)
        : m_kind(kind)
    {
    }

    void add(const char* key, const std::string& value)
    {
        Value entry = Value::object();
        entry.set("key", text(key));
        entry.set("value", text(value));
        entry.set("type", text("string"));
        m_entries.items().push_back(std::move(entry));
    }

    void add(const char* key, const TextPieces& value)
    {
        if (!value.empty())
            add(key, postmanText(value));
    }

    Value written()
    {
        Value login = Value::object();
        login.set("type", text(m_kind));
        login.set(m_kind, std::move(m_entries));
        return login;
    }

private:
    const char* m_kind;
    Value m_entries = Value::array();
};

/// "Bearer" in front of the token in the header that Postman would set.
bool isBearer(const PortableHeader& header)
{
    return equalIgnoringCase(header.name, "authorization") && !header.value.empty() && !header.value.front().isSecret
        && header.value.front().text.starts_with("Bearer ");
}

TextPieces tokenIn(const PortableHeader& header)
{
    TextPieces token = header.value;
    token.front().text.erase(0, std::string_view("Bearer ").size());
    if (token.front().text.empty())
        token.erase(token.begin());
    return token;
}

Value oauth(const PortableToken& token)
{
    const bool isPassword = token.grant == Authentication::Grant::Password;
    Login login("oauth2");
    login.add("grant_type", std::string(isPassword ? "password_credentials" : "client_credentials"));
    login.add("accessTokenUrl", token.url);
    login.add("clientId", token.client.user);
    login.add("clientSecret", token.client.password);
    login.add("client_authentication",
        std::string(token.clientPlace == Authentication::ClientPlace::BasicHeader ? "header" : "body"));
    login.add("scope", token.scope);
    login.add("username", token.person.user);
    login.add("password", token.person.password);
    login.add("addTokenTo", std::string("header"));
    login.add("headerPrefix", std::string("Bearer"));
    return login.written();
}

/// A file on the disk of whoever imports the collection.
Value file(const std::string& name)
{
    Value value = Value::object();
    value.set("src", text(name));
    return value;
}

} // namespace

std::string postmanText(const TextPieces& pieces)
{
    std::string written;
    for (const TextPiece& piece : pieces)
        written += piece.isSecret ? "{{" + templateVariable(piece.text) + "}}" : piece.text;
    return written;
}

bool isPostmanLogin(const PortableHeader& header, const PortableRequest& request)
{
    return !request.login && isBearer(header);
}

std::optional<Value> postmanLogin(const PortableRequest& request)
{
    if (request.login) {
        Login login("basic");
        login.add("username", postmanText(request.login->user));
        login.add("password", postmanText(request.login->password));
        return login.written();
    }
    const PortableHeader* header = request.header("authorization");
    if (!header || !isBearer(*header))
        return std::nullopt;
    if (request.token)
        return oauth(*request.token);
    Login login("bearer");
    login.add("token", tokenIn(*header));
    return login.written();
}

std::optional<Value> postmanProxy(const PortableConnection& connection)
{
    if (!connection.proxy.starts_with("http:"))
        return std::nullopt;
    const UrlParts parts = UrlParts::of(connection.proxy);
    const std::string_view proxy = connection.proxy;
    int port = 80;
    std::from_chars(proxy.data() + parts.port.begin, proxy.data() + parts.port.end, port);
    Value value = Value::object();
    value.set("match", text("http+https://*/*"));
    value.set("host", text(proxy.substr(parts.host.begin, parts.host.size())));
    value.set("port", Value::integer(port));
    value.set("tunnel", Value::boolean(true));
    return value;
}

std::optional<Value> postmanCertificate(const PortableRequest& request)
{
    const PortableConnection& connection = request.connection;
    if (connection.certificateFile.empty() || connection.isPkcs12())
        return std::nullopt;
    const std::string url = postmanText(request.url);
    const ByteRange authority = UrlParts::of(url).authority;
    Value value = Value::object();
    value.set("matches", Value::array({text("https://" + url.substr(authority.begin, authority.size()) + "/*")}));
    value.set("cert", file(connection.certificateFile));
    value.set("key", file(connection.keyFile.empty() ? connection.certificateFile : connection.keyFile));
    if (!connection.keyPassphrase.empty())
        value.set("passphrase", text(postmanText(connection.keyPassphrase)));
    return value;
}

} // namespace hookbench
