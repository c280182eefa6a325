// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/PostmanWriter.h"

#include "campaign/request/UrlSyntax.h"
#include "exchange/export/ExportFindings.h"
#include "exchange/export/PostmanLogin.h"
#include "json/Value.h"

#include <optional>
#include <string_view>
#include <utility>

namespace hookbench {

namespace {

constexpr const char* schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

json::Value text(std::string_view value)
{
    return json::Value::string(std::string(value));
}

json::Value split(std::string_view joined, char separator)
{
    json::Value parts = json::Value::array();
    while (!joined.empty()) {
        const std::size_t end = joined.find(separator);
        parts.items().push_back(text(joined.substr(0, end)));
        joined = end == std::string_view::npos ? std::string_view() : joined.substr(end + 1);
        if (joined.empty() && end != std::string_view::npos)
            parts.items().push_back(text({}));
    }
    return parts;
}

json::Value queryOf(std::string_view query)
{
    json::Value parameters = json::Value::array();
    const json::Value pairs = split(query, '&');
    for (const json::Value& each : pairs.items()) {
        const std::string& pair = each.text();
        const std::size_t equals = pair.find('=');
        json::Value parameter = json::Value::object();
        parameter.set("key", text(std::string_view(pair).substr(0, equals)));
        parameter.set(
            "value", equals == std::string::npos ? json::Value() : text(std::string_view(pair).substr(equals + 1)));
        parameters.items().push_back(std::move(parameter));
    }
    return parameters;
}

/// The parts beside the text, as Postman itself writes them.
json::Value urlOf(const TextPieces& pieces)
{
    const std::string raw = postmanText(pieces);
    const UrlParts parts = UrlParts::of(raw);
    const auto part = [&](ByteRange range) { return std::string_view(raw).substr(range.begin, range.size()); };
    json::Value url = json::Value::object();
    url.set("raw", text(raw));
    url.set("protocol", text(part(parts.scheme)));
    url.set("host", split(part(parts.host), '.'));
    if (!parts.port.isEmpty())
        url.set("port", text(part(parts.port)));
    if (parts.path.size() > 1)
        url.set("path", split(part({parts.path.begin + 1, parts.path.end}), '/'));
    if (!parts.query.isEmpty())
        url.set("query", queryOf(part(parts.query)));
    return url;
}

json::Value bodyOf(const PortableRequest& request)
{
    json::Value raw = json::Value::object();
    raw.set("language", text(request.isJson ? "json" : "text"));
    json::Value options = json::Value::object();
    options.set("raw", std::move(raw));
    json::Value body = json::Value::object();
    body.set("mode", text("raw"));
    body.set("raw", text(postmanText(request.body)));
    body.set("options", std::move(options));
    return body;
}

json::Value requestOf(const PortableRequest& request)
{
    json::Value headers = json::Value::array();
    for (const PortableHeader& header : request.headers) {
        if (isPostmanLogin(header, request))
            continue;
        json::Value item = json::Value::object();
        item.set("key", text(header.name));
        item.set("value", text(postmanText(header.value)));
        headers.items().push_back(std::move(item));
    }
    json::Value value = json::Value::object();
    value.set("method", text(request.method));
    value.set("header", std::move(headers));
    if (!request.body.empty())
        value.set("body", bodyOf(request));
    value.set("url", urlOf(request.url));
    const auto setWhereThere = [&](const char* key, std::optional<json::Value> part) {
        if (part)
            value.set(key, std::move(*part));
    };
    setWhereThere("auth", postmanLogin(request));
    setWhereThere("proxy", postmanProxy(request.connection));
    setWhereThere("certificate", postmanCertificate(request));
    return value;
}

/// What Postman would otherwise do by itself: leave the body of a GET out, add a type.
json::Value behaviourOf(const PortableRequest& request)
{
    json::Value behaviour = json::Value::object();
    behaviour.set("followRedirects", json::Value::boolean(false));
    if (request.body.empty())
        return behaviour;
    behaviour.set("disableBodyPruning", json::Value::boolean(true));
    if (!request.header("content-type")) {
        json::Value disabled = json::Value::object();
        disabled.set("content-type", json::Value::boolean(true));
        behaviour.set("disabledSystemHeaders", std::move(disabled));
    }
    return behaviour;
}

/// A certificate with its key in one file of PKCS #12 has no place among "cert" and "key".
ConnectionPlaces places(const PortableRequest& request)
{
    return {.proxy = true, .certificate = !request.connection.isPkcs12()};
}

/// What Postman is given variables for: not what has no place there.
std::vector<std::string> variablesOf(PortableRequest request)
{
    request.connection.proxyLogin = {};
    if (!postmanCertificate(request))
        request.connection.keyPassphrase.clear();
    std::vector<std::string> names = request.secretNames();
    if (request.token && postmanLogin(request))
        std::erase(names, RenderedRequest::accessToken); // Postman fetches it
    return names;
}

} // namespace

ExportedText postmanCollection(const PortableRequest& request)
{
    ExportedText result;
    result.diagnostics = commonFindings(request);
    for (const auto& finding : {unwritableByte(request, "Postman"), foreignMarks(request, "Postman"),
             leftOutConnection(request, places(request), "Postman"),
             postmanLogin(request) ? std::nullopt : tokenToFetch(request)}) {
        if (finding)
            result.diagnostics.push_back(*finding);
    }
    if (!result.isWritten())
        return result;

    json::Value info = json::Value::object();
    info.set("name", text(request.title));
    info.set("schema", text(schema));
    json::Value item = json::Value::object();
    item.set("name", text(request.title));
    item.set("request", requestOf(request));
    item.set("response", json::Value::array());
    item.set("protocolProfileBehavior", behaviourOf(request));
    json::Value variables = json::Value::array();
    for (const std::string& name : variablesOf(request)) {
        json::Value variable = json::Value::object();
        variable.set("key", text(templateVariable(name)));
        variable.set("value", text({}));
        variable.set("type", text("string"));
        variables.items().push_back(std::move(variable));
    }
    json::Value collection = json::Value::object();
    collection.set("info", std::move(info));
    collection.set("item", json::Value::array({std::move(item)}));
    if (!variables.items().empty())
        collection.set("variable", std::move(variables));
    result.text = json::toText(collection);
    return result;
}

} // namespace hookbench
