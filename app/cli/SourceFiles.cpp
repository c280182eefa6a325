// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SourceFiles.h"

#include "campaign/files/BodyFile.h"
#include "campaign/files/JsonPlace.h"
#include "campaign/files/WorkspaceFolder.h"
#include "campaign/files/WorkspaceNames.h"
#include "cli/Streams.h"

#include <QDir>

namespace hookbench {

namespace {

/// How many bytes the escape at this place of a JSON string takes, and how many the text that it stands for.
struct Escape {
    std::size_t written = 1;
    std::size_t meant = 1;
};

Escape escapeAt(std::string_view json, std::size_t at)
{
    if (json[at] != '\\')
        return {};
    if (at + 1 >= json.size() || json[at + 1] != 'u')
        return {2, 1};
    const unsigned long unit = std::strtoul(std::string(json.substr(at + 2, 4)).c_str(), nullptr, 16);
    if (unit >= 0xD800 && unit < 0xDC00)
        return {12, 4};
    return {6, unit < 0x80 ? 1U : unit < 0x800 ? 2U : 3U};
}

/// Offset in the JSON text of a byte of the string that begins with the quote at `quote`.
std::size_t offsetInString(std::string_view json, std::size_t quote, std::size_t textOffset)
{
    std::size_t at = quote + 1;
    std::size_t passed = 0;
    while (passed < textOffset && at < json.size() && json[at] != '"') {
        const Escape escape = escapeAt(json, at);
        passed += escape.meant;
        if (passed <= textOffset)
            at += escape.written;
    }
    return at;
}

} // namespace

SourceFiles::SourceFiles(const Target& target)
    : m_folder(target.workspaceFolder)
    , m_webhook(target.requestTemplate.webhook)
    , m_campaign(target.requestTemplate.campaign)
    , m_environment(target.requestTemplate.environment)
    , m_bodyFile(pathOf(existingBodyName(WorkspaceFolder(m_folder), m_campaign)))
    , m_profileName(target.profileName)
    , m_eventName(target.eventName)
{
}

SourceFiles::SourceFiles(const Target& target, QString bodyFile, std::string body)
    : m_bodyFile(std::move(bodyFile))
    , m_profileName(target.profileName)
    , m_eventName(target.eventName)
{
    m_campaign.body = std::move(body);
}

QString SourceFiles::pathOf(const QString& fileName) const
{
    return QDir::cleanPath(m_folder + u'/' + fileName);
}

SourceFiles::Location SourceFiles::locate(const Diagnostic& diagnostic) const
{
    const Place& place = diagnostic.place;
    const std::size_t offset = place.range.begin;
    const QString webhookFile = pathOf(fileNameOf(m_webhook));
    const QString campaignFile = pathOf(fileNameOf(m_campaign));
    const std::string row = std::to_string(place.item);
    switch (place.part) {
    case Part::Body:
        return {m_bodyFile, LineIndex(m_campaign.body).at(offset)};
    case Part::Payload:
        return {QStringLiteral("payload"), LineIndex(m_payload).at(offset)};
    case Part::Url:
        return locateMember(webhookFile, {"url"}, offset);
    case Part::Method:
        return locateMember(webhookFile, {"method"}, offset);
    case Part::HeaderName:
        return locateMember(webhookFile, {"headers", row, "name"}, offset);
    case Part::HeaderValue:
        return locateMember(webhookFile, {"headers", row, "value"}, offset);
    case Part::UrlParameterName:
        return locateMember(campaignFile, {"urlParameters", row, "key"}, offset);
    case Part::UrlParameterValue:
        return locateMember(campaignFile, {"urlParameters", row, "value"}, offset);
    case Part::Environment:
        return locateInEnvironment(place);
    case Part::Profile:
        return {m_profileName, {}};
    case Part::Event:
        return {m_eventName, {}};
    case Part::File:
        break;
    }
    const QString file = QString::fromStdString(diagnostic.file);
    const auto text = readFile(file);
    return {file, text ? LineIndex(*text).at(offset) : LineColumn()};
}

SourceFiles::Location SourceFiles::locateMember(
    const QString& file, const std::vector<std::string>& path, std::size_t offset) const
{
    const auto text = readFile(file);
    if (!text)
        return {file, {}};
    const std::size_t quote = placeOfMember(*text, path).begin;
    const bool isString = quote < text->size() && (*text)[quote] == '"';
    return {file, LineIndex(*text).at(isString ? offsetInString(*text, quote, offset) : quote)};
}

SourceFiles::Location SourceFiles::locateInEnvironment(const Place& place) const
{
    const auto row = static_cast<std::size_t>(place.item);
    const bool isVariable = place.item >= 0 && row < m_environment.variables.size();
    const std::vector<std::string> path = isVariable
        ? std::vector<std::string>{"variables", m_environment.variables[row].name}
        : std::vector<std::string>{"endpoint"};
    return locateMember(pathOf(fileNameOf(m_environment)), path, place.range.begin);
}

} // namespace hookbench
