// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/WebhookMaker.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "delivery/OpenSecrets.h"
#include "exchange/ExchangeFinding.h"
#include "exchange/import/ImportedLogin.h"
#include "text/Utf8.h"
#include "json/Reader.h"

#include <QByteArray>

#include <algorithm>

namespace hookbench {

namespace {

/// Names in angle brackets: <name>.
std::vector<std::string> placeholdersIn(const std::string& text)
{
    std::vector<std::string> names;
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        const std::size_t end = text.find('>', at);
        if (end == std::string::npos)
            break;
        const std::string name = text.substr(at + 1, end - at - 1);
        const bool isName = !name.empty() && isToken(name) && !(name.front() >= '0' && name.front() <= '9');
        if (isName)
            names.push_back(name);
    }
    return names;
}

bool isFilledIn(const std::string& value)
{
    return !placeholdersIn(value).empty() || value.find("{{") != std::string::npos;
}

/// Nothing but placeholders: what holds other text beside them may be the secret itself.
bool isMark(std::string value)
{
    for (const std::string& name : placeholdersIn(value))
        value.erase(value.find('<' + name + '>'), name.size() + 2);
    return value.empty();
}

bool isJsonType(const Webhook& webhook)
{
    return std::any_of(webhook.headers.begin(), webhook.headers.end(), [](const Header& header) {
        return header.enabled && equalIgnoringCase(header.name, "content-type")
            && lowerCase(header.value).find("json") != std::string::npos;
    });
}

class Maker {
public:
    Maker(const ImportedRequest& request, const Environment& environment)
        : m_request(request)
        , m_environment(environment)
    {
    }

    MadeWebhook make()
    {
        Webhook& webhook = m_made.webhook;
        webhook.name = m_request.name;
        webhook.method = m_request.method;
        webhook.url = m_request.url;
        if (m_request.timeoutMs)
            webhook.timeoutMs = *m_request.timeoutMs;
        checkMethod();
        webhook.authentication = m_request.authentication;
        for (const Header& header : m_request.headers)
            addHeader(header);
        takeParameters();
        takeLogin();
        takeConnection();
        addPlaceholders(webhook.url, false);
        if (m_request.body && !m_request.body->empty())
            makeCampaign();
        return std::move(m_made);
    }

private:
    void checkMethod()
    {
        const auto& methods = Webhook::methods();
        if (std::find(methods.begin(), methods.end(), m_request.method) == methods.end())
            report("exchange.method", Severity::Error, HOOKBENCH_TEXT("“%1” is no method that a webhook can use"),
                HOOKBENCH_TEXT("Choose POST, GET, PUT or DELETE."), {m_request.method});
    }

    void addHeader(Header header)
    {
        if (isReservedHeader(header.name)) {
            if (!equalIgnoringCase(header.name, "content-length"))
                report("exchange.header", Severity::Information,
                    HOOKBENCH_TEXT("The header %1 was left out: it follows from the URL and the body"),
                    HOOKBENCH_TEXT("Nothing is left to do."), {header.name});
            return;
        }
        if (takeBasicHeader(header))
            return;
        const bool isCredential = isCredentialName(header.name);
        if (isCredential && !header.value.empty() && !isFilledIn(header.value)) {
            const Credential credential = splitCredential(header.value);
            const std::string name =
                addSecret(credentialVariableName(header.name), std::string(credential.secret), host());
            header.value = std::string(credential.scheme) + '<' + name + '>';
        }
        addPlaceholders(header.value, isCredential, host());
        m_made.webhook.headers.push_back(std::move(header));
    }

    /// Name and password have fields of their own.
    bool takeBasicHeader(const Header& header)
    {
        Authentication& authentication = m_made.webhook.authentication;
        if (!equalIgnoringCase(header.name, "authorization") || !header.enabled
            || authentication.type != Authentication::Type::None)
            return false;
        const auto login = basicLoginOf(header.value);
        if (login)
            authentication = *login;
        return login.has_value();
    }

    void takeLogin()
    {
        Authentication& login = m_made.webhook.authentication;
        const std::string& asked = login.type == Authentication::Type::OAuth ? login.tokenUrl : m_request.url;
        takeSecret(login.clientSecret, "clientSecret", secretHostOf(asked));
        takeSecret(login.password, "password", secretHostOf(asked));
        if (!login.value.empty()) {
            const Credential credential = splitCredential(login.value);
            std::string secret(credential.secret);
            const std::string scheme(credential.scheme);
            takeSecret(secret, credentialVariableName(login.header), secretHostOf(asked));
            login.value = scheme + secret;
        }
        for (const std::string* text : {&login.user, &login.clientId, &login.tokenUrl})
            addPlaceholders(*text, false);
    }

    void takeConnection()
    {
        ConnectionOptions& connection = m_made.webhook.connection;
        connection = m_request.connection;
        takeSecret(connection.proxyPassword, "proxyPassword", secretHostOf(connection.proxy));
        takeSecret(connection.keyPassphrase, "keyPassphrase", secretHostOf(m_request.url));
        for (const std::string* text : {&connection.proxy, &connection.proxyUser, &connection.caFile,
                 &connection.certificateFile, &connection.keyFile})
            addPlaceholders(*text, false);
    }

    /// Leaves the mark of a secret in the place of its value; one that is a mark already becomes a secret to fill in.
    void takeSecret(std::string& value, const std::string& name, const std::string& host)
    {
        if (value.empty())
            return;
        if (!isMark(value))
            value = '<' + addSecret(name, value, host) + '>';
        else
            addPlaceholders(value, true, host);
    }

    /// api_key=abc in the query becomes api_key=<apiKey>.
    void takeParameters()
    {
        std::string& url = m_made.webhook.url;
        for (std::size_t at = url.find('?'); at != std::string::npos; at = url.find('&', at + 1)) {
            const std::size_t end = std::min(url.find('&', at + 1), url.size());
            const std::size_t equals = std::min(url.find('=', at + 1), end);
            const std::string name = url.substr(at + 1, equals - at - 1);
            const std::string value = equals < end ? url.substr(equals + 1, end - equals - 1) : std::string();
            const bool isCredential = isCredentialName(name) || name == m_request.keyParameter;
            if (value.empty() || !isCredential || isFilledIn(value))
                continue;
            const QByteArray decoded = QByteArray::fromPercentEncoding(QByteArray::fromStdString(value));
            const std::string variable = addSecret(credentialVariableName(name), decoded.toStdString(), host());
            url.replace(equals + 1, value.size(), '<' + variable + '>');
        }
    }

    std::string host() const { return secretHostOf(m_request.url); }

    /// Gives the name of the variable: `wanted`, or with a number behind it.
    std::string addSecret(const std::string& wanted, const std::string& value, const std::string& host)
    {
        Variable variable = secretVariable(freeName(wanted), host);
        m_made.secrets.push_back({variable.secret, value});
        m_made.variables.push_back(variable);
        return variable.name;
    }

    Variable secretVariable(const std::string& name, const std::string& host) const
    {
        Variable variable;
        variable.name = name;
        variable.secret = (m_environment.id.empty() ? std::string() : m_environment.id + '-') + name;
        if (!host.empty())
            variable.hosts.push_back(host);
        return variable;
    }

    void addPlaceholders(const std::string& text, bool areSecret, const std::string& host = {})
    {
        for (const std::string& name : placeholdersIn(text)) {
            if (isTaken(name))
                continue;
            Variable variable;
            variable.name = name;
            m_made.variables.push_back(areSecret ? secretVariable(name, host) : variable);
        }
    }

    bool isTaken(const std::string& name) const
    {
        return m_environment.find(name) != nullptr
            || std::any_of(m_made.variables.begin(), m_made.variables.end(),
                [&](const Variable& variable) { return variable.name == name; });
    }

    std::string freeName(const std::string& wanted) const
    {
        std::string name = wanted;
        for (int number = 2; isTaken(name); ++number)
            name = wanted + std::to_string(number);
        return name;
    }

    void makeCampaign()
    {
        const std::string& body = *m_request.body;
        Campaign campaign;
        campaign.name = m_request.name;
        campaign.body = body;
        const bool isJson = isJsonType(m_made.webhook) || json::readValue(body).has_value();
        campaign.contentFormat = isJson ? ContentFormat::Json : ContentFormat::PlainText;
        if (firstInvalidUtf8(body) || body.find('\0') != std::string::npos)
            report("exchange.body-bytes", Severity::Error,
                HOOKBENCH_TEXT("The body is no text: it has bytes that are no UTF-8"),
                HOOKBENCH_TEXT("A body has to be text."));
        else if (body.find("{{") != std::string::npos || body.find("{%") != std::string::npos)
            report("exchange.liquid", Severity::Information,
                HOOKBENCH_TEXT("The body holds tags such as {{ … }}: they are Liquid now and will be filled in"),
                HOOKBENCH_TEXT("Put {% raw %} and {% endraw %} around what has to stay as it is."));
        checkBodySecrets(body, isJson);
        if (m_request.method == "GET")
            report("exchange.get-body", Severity::Warning,
                HOOKBENCH_TEXT(
                    "The request is a GET with a body, which is not sent from here or by CleverTap (inferred)"),
                HOOKBENCH_TEXT("Choose POST, or put the values into the URL."));
        m_made.campaign = std::move(campaign);
    }

    /// No environment fills bodies, so what stands there stays there.
    void checkBodySecrets(const std::string& body, bool isJson)
    {
        const QByteArray bytes = QByteArray::fromStdString(body);
        const QStringList found = isJson ? openSecrets::ofJson(bytes) : openSecrets::ofFields(bytes);
        const bool isWrittenOut = std::any_of(found.begin(), found.end(),
            [](const QString& value) { return !value.contains(u"{{") && !value.startsWith(u'<'); });
        if (isWrittenOut)
            report("exchange.secret-in-body", Severity::Warning,
                HOOKBENCH_TEXT("The body holds what looks like a password or a key, written out"),
                HOOKBENCH_TEXT(
                    "It will stand in the body's file. If the service takes it in a header, put it there, as a "
                    "secret."));
    }

    void report(const char* code, Severity severity, const char* message, const char* hint,
        std::vector<std::string> arguments = {})
    {
        m_made.diagnostics.push_back(
            exchangeFinding(code, severity, {Part::File, -1, m_request.range}, message, hint, std::move(arguments)));
    }

    const ImportedRequest& m_request;
    const Environment& m_environment;
    MadeWebhook m_made;
};

} // namespace

MadeWebhook makeWebhook(const ImportedRequest& request, const Environment& environment)
{
    return Maker(request, environment).make();
}

std::string secretHostOf(const std::string& url)
{
    const UrlParts parts = UrlParts::of(url);
    const std::string host = url.substr(parts.host.begin, parts.host.size());
    const std::size_t mark = host.find_last_of(">}");
    if (mark == std::string::npos)
        return host;
    return host.substr(mark + 1).starts_with('.') ? '*' + host.substr(mark + 1) : std::string();
}

} // namespace hookbench
