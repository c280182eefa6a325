// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/WebhookMaker.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "campaign/request/UrlSyntax.h"
#include "exchange/ExchangeFinding.h"
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
        for (const Header& header : m_request.headers)
            addHeader(header);
        takeParameters();
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
        const bool isCredential = isCredentialName(header.name);
        if (isCredential && !header.value.empty() && !isFilledIn(header.value)) {
            const Credential credential = splitCredential(header.value);
            const std::string name = addSecret(header.name, std::string(credential.secret));
            header.value = std::string(credential.scheme) + '<' + name + '>';
        }
        addPlaceholders(header.value, isCredential);
        m_made.webhook.headers.push_back(std::move(header));
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
            if (value.empty() || !isCredentialName(name) || isFilledIn(value))
                continue;
            const QByteArray decoded = QByteArray::fromPercentEncoding(QByteArray::fromStdString(value));
            url.replace(equals + 1, value.size(), '<' + addSecret(name, decoded.toStdString()) + '>');
        }
    }

    std::string addSecret(const std::string& headerName, const std::string& value)
    {
        Variable variable = secretVariable(freeName(credentialVariableName(headerName)));
        m_made.secrets.push_back({variable.secret, value});
        m_made.variables.push_back(variable);
        return variable.name;
    }

    Variable secretVariable(const std::string& name) const
    {
        Variable variable;
        variable.name = name;
        variable.secret = (m_environment.id.empty() ? std::string() : m_environment.id + '-') + name;
        if (const std::string host = secretHostOf(m_request.url); !host.empty())
            variable.hosts.push_back(host);
        return variable;
    }

    void addPlaceholders(const std::string& text, bool areSecret)
    {
        for (const std::string& name : placeholdersIn(text)) {
            if (isTaken(name))
                continue;
            Variable variable;
            variable.name = name;
            m_made.variables.push_back(areSecret ? secretVariable(name) : variable);
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
        if (m_request.method == "GET")
            report("exchange.get-body", Severity::Warning,
                HOOKBENCH_TEXT(
                    "The request is a GET with a body, which is not sent from here or by CleverTap (inferred)"),
                HOOKBENCH_TEXT("Choose POST, or put the values into the URL."));
        m_made.campaign = std::move(campaign);
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
