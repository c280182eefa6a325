// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/PostmanWriter.h"

#include "campaign/request/UrlSyntax.h"
#include "exchange/export/ExportFindings.h"
#include "json/Value.h"

#include <string_view>

namespace hookbench {

namespace {

constexpr const char* schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

std::string written(const TextPieces& pieces)
{
    std::string text;
    for (const TextPiece& piece : pieces)
        text += piece.isSecret ? "{{" + templateVariable(piece.text) + "}}" : piece.text;
    return text;
}

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
    const std::string raw = written(pieces);
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
    body.set("raw", text(written(request.body)));
    body.set("options", std::move(options));
    return body;
}

json::Value requestOf(const PortableRequest& request)
{
    json::Value headers = json::Value::array();
    for (const PortableHeader& header : request.headers) {
        json::Value item = json::Value::object();
        item.set("key", text(header.name));
        item.set("value", text(written(header.value)));
        headers.items().push_back(std::move(item));
    }
    json::Value value = json::Value::object();
    value.set("method", text(request.method));
    value.set("header", std::move(headers));
    if (!request.body.empty())
        value.set("body", bodyOf(request));
    value.set("url", urlOf(request.url));
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

} // namespace

ExportedText postmanCollection(const PortableRequest& request)
{
    ExportedText result;
    result.diagnostics = commonFindings(request);
    for (const auto& finding : {unwritableByte(request, "Postman"), foreignMarks(request, "Postman")}) {
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
    for (const std::string& name : request.secretNames()) {
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
