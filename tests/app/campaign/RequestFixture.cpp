// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestFixture.h"

#include "json/Reader.h"

#include <QStringList>

namespace hookbench {

namespace {

json::Value parsed(QByteArray text)
{
    const auto value = json::readValue(text.replace('\'', '"').toStdString());
    return value ? *value : json::Value::object();
}

const char* nameOf(Part part)
{
    switch (part) {
    case Part::Body:
        return "body";
    case Part::Url:
        return "url";
    case Part::UrlParameterName:
        return "parameterName";
    case Part::UrlParameterValue:
        return "parameterValue";
    case Part::Method:
        return "method";
    case Part::HeaderName:
        return "headerName";
    case Part::HeaderValue:
        return "headerValue";
    case Part::Environment:
        return "environment";
    default:
        return "other";
    }
}

} // namespace

RequestFixture::RequestFixture()
{
    parts.webhook.url = "https://api.example.com/hook";
    parts.campaign.body = "{}";
    parts.environment.name = "Test";
}

void RequestFixture::addHeader(const char* name, const char* value)
{
    parts.webhook.headers.push_back({name, value});
}

void RequestFixture::addVariable(const char* name, const char* value)
{
    parts.environment.variables.push_back({name, value, {}, {}});
}

void RequestFixture::addSecret(const char* name, const char* secret, std::vector<std::string> hosts)
{
    parts.environment.variables.push_back({name, {}, secret, std::move(hosts)});
}

RenderedRequest RequestFixture::render() const
{
    Sample person;
    person.fields = parsed(profile);
    Sample occurrence;
    occurrence.kind = SampleKind::Event;
    occurrence.fields = parsed(event);
    const liquid::Data data = rootScope(person, event.isEmpty() ? nullptr : &occurrence);
    return RequestRenderer(parts).render(data, {});
}

std::string RequestFixture::header(const RenderedRequest& request, const std::string& name)
{
    for (const RenderedHeader& header : request.headers) {
        if (header.name == name)
            return header.value.masked();
    }
    return "no such header";
}

QStringList placesOf(const RenderedRequest& request)
{
    QStringList places;
    for (const Diagnostic& diagnostic : request.diagnostics) {
        if (diagnostic.severity == Severity::Information)
            continue;
        QString place = QString::fromStdString(diagnostic.code) + u'@' + QLatin1String(nameOf(diagnostic.place.part));
        if (diagnostic.place.item >= 0)
            place += QStringLiteral("[%1]").arg(diagnostic.place.item);
        places.append(
            place + QStringLiteral(" %1-%2").arg(diagnostic.place.range.begin).arg(diagnostic.place.range.end));
    }
    return places;
}

} // namespace hookbench
