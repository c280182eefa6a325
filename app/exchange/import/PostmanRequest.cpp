// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/PostmanRequest.h"

#include "campaign/request/HostNames.h"
#include "exchange/import/FormEncoding.h"
#include "text/Diagnostic.h"
#include "json/Reader.h"

#include <algorithm>

namespace hookbench {

namespace {

using json::Value;

bool isDisabled(const Value& item)
{
    const Value* disabled = item.find("disabled");
    return disabled && disabled->toBoolean();
}

/// A list of parts, or one text.
std::string joined(const Value* parts, char separator)
{
    if (!parts)
        return {};
    if (!parts->isArray())
        return parts->text();
    std::string text;
    for (const Value& part : parts->items()) {
        if (!text.empty() || &part != &parts->items().front())
            text += separator;
        text += part.isObject() ? part.textOf("value") : part.text();
    }
    return text;
}

/// One entry of a login: [{"key", "value"}] in 2.1, an object in 2.0.
std::string entryOf(const Value& login, const std::string& type, std::string_view key)
{
    const Value* entries = login.find(type);
    if (!entries)
        return {};
    for (const Value& entry : entries->items()) {
        if (entry.textOf("key") == key)
            return entry.textOf("value");
    }
    return entries->textOf(key);
}

std::string numberOf(const Value& parent, std::string_view key, const char* usual)
{
    const Value* number = parent.find(key);
    return number ? json::toCompactText(*number) : usual;
}

bool isTokenRequest(const std::string& grant)
{
    return grant == "client_credentials" || grant == "password_credentials";
}

const char* typeOfLanguage(const std::string& language)
{
    if (language == "json")
        return "application/json";
    if (language == "xml")
        return "application/xml";
    if (language == "html")
        return "text/html";
    return language == "javascript" ? "application/javascript" : "text/plain";
}

} // namespace

PostmanRequest::PostmanRequest(const TemplateVariables& variables, Report report)
    : m_variables(variables)
    , m_report(std::move(report))
{
}

ImportedRequest PostmanRequest::read(const Value& request, const Value* login)
{
    m_request = {};
    m_request.method = "GET";
    if (!request.isObject()) {
        m_request.url = urlOf(request);
        return std::move(m_request);
    }
    m_request.method = request.textOf("method", "GET");
    if (const Value* url = request.find("url"))
        m_request.url = urlOf(*url);
    if (const Value* headers = request.find("header"))
        readHeaders(*headers);
    const Value* own = request.find("auth");
    if (const Value* chosen = own && own->isObject() ? own : login; chosen && chosen->isObject())
        readLogin(*chosen);
    readConnection(request);
    if (const Value* body = request.find("body"); body && body->isObject() && !isDisabled(*body))
        readBody(*body);
    return std::move(m_request);
}

std::string PostmanRequest::urlOf(const Value& url) const
{
    std::string text = url.isObject() ? url.textOf("raw") : url.text();
    if (text.empty()) {
        const std::string protocol = url.textOf("protocol");
        text = (protocol.empty() ? "" : protocol + "://") + joined(url.find("host"), '.');
        if (const std::string port = url.textOf("port"); !port.empty())
            text += ':' + port;
        if (url.find("path"))
            text += '/' + joined(url.find("path"), '/');
        char separator = '?';
        const Value* query = url.find("query");
        for (const Value& each : query ? query->items() : std::vector<Value>()) {
            if (isDisabled(each))
                continue;
            text += separator + each.textOf("key") + '=' + each.textOf("value");
            separator = '&';
        }
    }
    const Value* pathVariables = url.find("variable");
    for (const Value& each : pathVariables ? pathVariables->items() : std::vector<Value>()) {
        const std::string mark = "/:" + each.textOf("key");
        const std::size_t at = text.find(mark);
        const std::size_t end = at + mark.size();
        const bool isWhole = at != std::string::npos && (end == text.size() || text[end] == '/' || text[end] == '?');
        if (isWhole)
            text.replace(at + 1, mark.size() - 1, each.textOf("value"));
    }
    text = filled(text);
    // Postman takes a URL without a scheme for http.
    return text.find("://") == std::string::npos && !text.starts_with('<') ? "http://" + text : text;
}

void PostmanRequest::readHeaders(const Value& headers)
{
    if (headers.isString()) { // "Name: value" lines
        const std::string& text = headers.text();
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string line = text.substr(begin, end - begin);
            if (const std::size_t colon = line.find(':'); colon != std::string::npos)
                m_request.headers.push_back(
                    {trimmedText(line.substr(0, colon)), filled(trimmedText(line.substr(colon + 1)))});
            begin = end + 1;
        }
        return;
    }
    for (const Value& header : headers.items())
        m_request.headers.push_back(
            {filled(header.textOf("key")), filled(header.textOf("value")), !isDisabled(header)});
}

void PostmanRequest::readLogin(const Value& login)
{
    const std::string type = login.textOf("type");
    const auto entry = [&](std::string_view key) { return filled(entryOf(login, type, key)); };
    Authentication& authentication = m_request.authentication;
    if (type == "bearer") {
        authentication.type = Authentication::Type::ApiKey;
        authentication.value = "Bearer " + entry("token");
    } else if (type == "basic") {
        authentication.type = Authentication::Type::Basic;
        authentication.user = entry("username");
        authentication.password = entry("password");
    } else if (type == "apikey" && entry("in") == "query") {
        m_request.url +=
            (m_request.url.find('?') == std::string::npos ? '?' : '&') + entry("key") + '=' + entry("value");
        m_request.keyParameter = entry("key");
    } else if (type == "apikey") {
        authentication.type = Authentication::Type::ApiKey;
        authentication.header = entry("key");
        authentication.value = entry("value");
    } else if (type == "oauth2" && isTokenRequest(entry("grant_type"))) {
        readToken(login);
    } else if (!type.empty() && type != "noauth") {
        m_report({"exchange.login", Severity::Error, {"auth"},
            HOOKBENCH_TEXT("The command logs in by %1, which a webhook cannot"),
            HOOKBENCH_TEXT("Ask the service for a token or a name and a password."), {type}});
    }
}

/// Only what a program can ask for without a person in front of it.
void PostmanRequest::readToken(const Value& login)
{
    const auto entry = [&](std::string_view key) { return filled(entryOf(login, "oauth2", key)); };
    Authentication& authentication = m_request.authentication;
    authentication.type = Authentication::Type::OAuth;
    authentication.grant = entry("grant_type") == "password_credentials" ? Authentication::Grant::Password
                                                                         : Authentication::Grant::ClientCredentials;
    authentication.tokenUrl = entry("accessTokenUrl");
    authentication.clientId = entry("clientId");
    authentication.clientSecret = entry("clientSecret");
    authentication.scope = entry("scope");
    authentication.user = entry("username");
    authentication.password = entry("password");
    if (entry("client_authentication") == "body")
        authentication.clientPlace = Authentication::ClientPlace::Body;
    if (const std::string prefix = entry("headerPrefix"); !prefix.empty())
        authentication.prefix = prefix;
}

void PostmanRequest::readConnection(const Value& request)
{
    ConnectionOptions& connection = m_request.connection;
    if (const Value* proxy = request.find("proxy"); proxy && proxy->isObject() && !isDisabled(*proxy))
        connection.proxy = "http://" + filled(proxy->textOf("host")) + ':' + numberOf(*proxy, "port", "8080");
    const Value* certificate = request.find("certificate");
    if (!certificate || !certificate->isObject())
        return;
    const auto source = [&](std::string_view key) {
        const Value* file = certificate->find(key);
        return file ? file->textOf("src") : std::string();
    };
    connection.certificateFile = source("cert");
    connection.keyFile = source("key");
    connection.keyPassphrase = filled(certificate->textOf("passphrase"));
}

void PostmanRequest::readBody(const Value& body)
{
    const std::string mode = body.textOf("mode");
    if (mode == "raw") {
        readRaw(body);
    } else if (mode == "urlencoded") {
        if (const Value* fields = body.find("urlencoded"))
            readUrlEncoded(*fields);
    } else if (mode == "graphql") {
        if (const Value* query = body.find("graphql"))
            readGraphQl(*query);
    } else if (mode == "formdata") {
        m_report({"exchange.form-upload", Severity::Error, {"body"},
            HOOKBENCH_TEXT("%1 sends a multipart form, which a webhook cannot"),
            HOOKBENCH_TEXT("If the service takes JSON or a plain form, use that."), {"form-data"}});
    } else if (mode == "file") {
        m_report({"exchange.file", Severity::Error, {"body"},
            HOOKBENCH_TEXT("The body comes from a file, which is not read here"),
            HOOKBENCH_TEXT("Paste what is in the file into the body.")});
    }
}

std::string PostmanRequest::filledBody(const std::string& text)
{
    std::vector<std::string> unknown;
    std::string body = m_variables.filledBody(text, unknown);
    for (const std::string& name : unknown)
        m_report({"exchange.variable-in-body", Severity::Warning, {"body"},
            HOOKBENCH_TEXT("The body takes “%1” from a variable, which an environment cannot fill in a body"),
            HOOKBENCH_TEXT("Put the text or a property of the profile in its place."), {name}});
    return body;
}

void PostmanRequest::readRaw(const Value& body)
{
    const std::string raw = filledBody(body.textOf("raw"));
    if (raw.empty())
        return;
    m_request.body = raw;
    const Value* options = body.find("options");
    const Value* rawOptions = options ? options->find("raw") : nullptr;
    setType(typeOfLanguage(rawOptions ? rawOptions->textOf("language") : std::string()));
}

void PostmanRequest::readUrlEncoded(const Value& fields)
{
    std::string form;
    for (const Value& field : fields.items()) {
        if (isDisabled(field))
            continue;
        form += (form.empty() ? "" : "&") + formEncoded(m_variables.filled(field.textOf("key"))) + '='
            + formEncoded(m_variables.filled(field.textOf("value")));
    }
    m_request.body = form;
    setType("application/x-www-form-urlencoded");
}

void PostmanRequest::readGraphQl(const Value& query)
{
    Value body = Value::object();
    body.set("query", Value::string(filledBody(query.textOf("query"))));
    const std::string variables = filledBody(query.textOf("variables"));
    if (const auto read = json::readValue(variables))
        body.set("variables", *read);
    m_request.body = json::toCompactText(body);
    setType("application/json");
}

void PostmanRequest::setType(const char* type)
{
    const bool isSet = std::any_of(m_request.headers.begin(), m_request.headers.end(),
        [](const Header& header) { return header.enabled && equalIgnoringCase(header.name, "content-type"); });
    if (!isSet)
        m_request.headers.push_back({"Content-Type", type});
}

} // namespace hookbench
