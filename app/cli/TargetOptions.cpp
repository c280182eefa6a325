// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TargetOptions.h"

#include "cli/CampaignPath.h"
#include "cli/FindItem.h"
#include "cli/SampleInput.h"
#include "liquid/Dialect.h"

#include <QCommandLineParser>

namespace hookbench {

namespace {

Result<Sample, QString> readSample(const QString& nameOrFile, SampleKind kind, const std::vector<Sample>& samples)
{
    if (const Sample* sample = findItem(samples, nameOrFile.toStdString()))
        return *sample;
    auto sample = readSampleInput(nameOrFile, kind);
    if (sample || samples.empty())
        return sample;
    return Unexpected(QCoreApplication::translate("TargetOptions", "%1 The samples of the workspace: %2.")
                          .arg(sample.error(), idsOf(samples)));
}

} // namespace

TargetOptions::TargetOptions()
    : m_profile(QStringLiteral("profile"),
        tr("Renders for this sample profile. Without it: a customer without any field."), tr("NAME|FILE"))
    , m_event(QStringLiteral("event"), tr("The sample event. Without it there is no Event."), tr("NAME|FILE"))
    , m_dialect(QStringLiteral("dialect"), tr("Which Liquid: clevertap or shopify. Without it: the campaign's."),
          tr("DIALECT"))
{
}

void TargetOptions::addTo(QCommandLineParser& parser) const
{
    parser.addOptions({m_profile, m_event});
    m_environment.addTo(parser);
    parser.addOption(m_dialect);
}

bool TargetOptions::hasProfile(const QCommandLineParser& parser) const
{
    return parser.isSet(m_profile);
}

Result<Target, QString> TargetOptions::read(const QCommandLineParser& parser) const
{
    const QStringList paths = parser.positionalArguments().mid(1);
    if (paths.size() != 1)
        return Unexpected(tr("Name one campaign folder."));
    const auto found = findCampaign(paths.front());
    if (!found)
        return Unexpected(found.error());

    Target target;
    target.workspaceFolder = found->workspaceFolder;
    target.workspaceDiagnostics = found->loaded.diagnostics;
    target.workspaceProfiles = found->loaded.workspace.profiles;
    target.workspaceEvents = found->loaded.workspace.events;
    target.workspaceContracts = found->loaded.workspace.contracts;
    const auto requestTemplate = readTemplate(parser, found->loaded.workspace, found->campaign);
    if (!requestTemplate)
        return Unexpected(requestTemplate.error());
    target.requestTemplate = *requestTemplate;
    if (const QString error = readSamplesInto(target, parser, found->loaded.workspace); !error.isEmpty())
        return Unexpected(error);
    return target;
}

Result<Target, QString> TargetOptions::readSamples(const QCommandLineParser& parser) const
{
    Target target;
    if (const QString error = readSamplesInto(target, parser, {}); !error.isEmpty())
        return Unexpected(error);
    return target;
}

Result<RequestTemplate, QString> TargetOptions::readTemplate(
    const QCommandLineParser& parser, const Workspace& workspace, const Campaign& campaign) const
{
    RequestTemplate result;
    result.campaign = campaign;
    const Webhook* webhook = workspace.webhook(campaign.webhook);
    if (!webhook) {
        return Unexpected(tr("The campaign uses the webhook \"%1\", which the workspace does not have: %2.")
                              .arg(QString::fromStdString(campaign.webhook), idsOf(workspace.webhooks)));
    }
    result.webhook = *webhook;

    const auto environment = m_environment.read(parser, workspace);
    if (!environment)
        return Unexpected(environment.error());
    result.environment = *environment;

    const auto chosen = dialect(parser, campaign.dialect.empty() ? workspace.dialect : campaign.dialect);
    if (!chosen)
        return Unexpected(chosen.error());
    result.dialect = *chosen;
    return result;
}

QString TargetOptions::readSamplesInto(
    Target& target, const QCommandLineParser& parser, const Workspace& workspace) const
{
    target.profile.fields = json::Value::object();
    if (parser.isSet(m_profile)) {
        target.profileName = parser.value(m_profile);
        const auto sample = readSample(target.profileName, SampleKind::Profile, workspace.profiles);
        if (!sample)
            return sample.error();
        target.profile = *sample;
    }
    if (parser.isSet(m_event)) {
        target.eventName = parser.value(m_event);
        const auto sample = readSample(target.eventName, SampleKind::Event, workspace.events);
        if (!sample)
            return sample.error();
        target.event = *sample;
    }
    return {};
}

Result<std::string, QString> TargetOptions::dialect(const QCommandLineParser& parser, const std::string& fallback) const
{
    const std::string name = parser.isSet(m_dialect) ? parser.value(m_dialect).toStdString() : fallback;
    if (!liquid::dialectByName(name)) {
        return Unexpected(
            tr("There is no dialect \"%1\": it is clevertap or shopify.").arg(QString::fromStdString(name)));
    }
    return name;
}

} // namespace hookbench
