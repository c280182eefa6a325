// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/PlaceNames.h"

namespace hookbench {

PlaceNames::PlaceNames(std::shared_ptr<const Preview> preview, Webhook webhook, Environment environment)
    : m_preview(std::move(preview))
    , m_webhook(std::move(webhook))
    , m_environment(std::move(environment))
{
}

QString PlaceNames::name(const Diagnostic& diagnostic)
{
    const Place& place = diagnostic.place;
    switch (place.part) {
    case Part::Body:
        return bodyName(place);
    case Part::Payload:
        return payloadName(diagnostic);
    case Part::Url:
        return tr("URL");
    case Part::UrlParameterName:
    case Part::UrlParameterValue:
        return tr("URL parameter %1").arg(place.item + 1);
    case Part::Method:
        return tr("method");
    case Part::HeaderName:
    case Part::HeaderValue:
        return headerName(place.item);
    case Part::Environment:
        return variableName(place.item);
    case Part::Profile:
        return tr("sample profile");
    case Part::Event:
        return tr("sample event");
    case Part::File:
        break;
    }
    return QString::fromStdString(diagnostic.file);
}

QString PlaceNames::bodyName(const Place& place)
{
    if (!m_preview->bodyProgram)
        return tr("body");
    return placeIn(m_bodyLines, m_preview->bodyProgram->source(), tr("%1:%2 in the body"), place.range.begin);
}

QString PlaceNames::payloadName(const Diagnostic& diagnostic)
{
    for (const Place& place : diagnostic.related) {
        if (place.part == Part::Body)
            return bodyName(place);
    }
    const std::size_t byte = diagnostic.place.range.begin;
    return placeIn(m_payloadLines, m_preview->request.body, tr("%1:%2 in the payload"), byte);
}

QString PlaceNames::placeIn(
    std::unique_ptr<LineIndex>& lines, const std::string& text, const QString& what, std::size_t byte)
{
    if (!lines)
        lines = std::make_unique<LineIndex>(text);
    const LineColumn place = lines->at(byte);
    return what.arg(QString::number(place.line), QString::number(place.column));
}

QString PlaceNames::headerName(int item) const
{
    if (item < 0) // one that is not there
        return tr("headers");
    const auto row = static_cast<std::size_t>(item);
    if (row >= m_webhook.headers.size() || m_webhook.headers[row].name.empty())
        return tr("header %1").arg(item + 1);
    return tr("header %1").arg(QString::fromStdString(m_webhook.headers[row].name));
}

QString PlaceNames::variableName(int item) const
{
    const auto row = static_cast<std::size_t>(item);
    if (item < 0 || row >= m_environment.variables.size())
        return tr("environment");
    return tr("environment, %1").arg(QString::fromStdString(m_environment.variables[row].name));
}

} // namespace hookbench
