// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Publication.h"

#include "campaign/SecretText.h"
#include "campaign/files/CampaignJson.h"
#include "campaign/files/FileProblems.h"
#include "campaign/files/WebhookJson.h"
#include "campaign/files/WorkspaceFolder.h"
#include "campaign/files/WorkspaceNames.h"
#include "campaign/request/HostNames.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace hookbench {

namespace {

bool isCredential(std::string_view headerName)
{
    const std::string name = lowerCase(headerName);
    const auto mentions = [&name](std::string_view word) { return name.find(word) != std::string::npos; };
    return mentions("authorization") || mentions("token") || mentions("key") || mentions("secret")
        || mentions("password") || mentions("cookie");
}

/// Secrets stand in placeholders; a credential written into the header itself is not to be frozen with it.
Webhook withoutCredentials(Webhook webhook)
{
    for (Header& header : webhook.headers) {
        if (isCredential(header.name) && header.value.find('<') == std::string::npos)
            header.value = SecretText::mask;
    }
    return webhook;
}

const char* outcomeName(liquid::OutcomeKind outcome)
{
    switch (outcome) {
    case liquid::OutcomeKind::Payload:
        return "payload";
    case liquid::OutcomeKind::Abort:
        return "abort";
    case liquid::OutcomeKind::Error:
        break;
    }
    return "error";
}

json::Value samplesJson(const std::vector<SampleResult>& results)
{
    std::vector<json::Value> samples;
    for (const SampleResult& result : results) {
        json::Value sample;
        sample.set("profile", json::Value::string(result.profile));
        if (!result.event.empty())
            sample.set("event", json::Value::string(result.event));
        sample.set("outcome", json::Value::string(outcomeName(result.outcome)));
        sample.set("payloadBytes", json::Value::integer(static_cast<long long>(result.payloadBytes)));
        samples.push_back(std::move(sample));
    }
    return json::Value::array(std::move(samples));
}

json::Value versionJson(const Publication& publication, int number)
{
    const bool isJson = publication.campaign.contentFormat == ContentFormat::Json;
    json::Value version;
    version.set("version", json::Value::integer(number));
    version.set("publishedAt", json::Value::string(publication.publishedAt));
    version.set("campaign", json::Value::string(publication.campaign.name));
    version.set("webhook", json::Value::string(publication.webhook.name));
    version.set("environment", json::Value::string(publication.environment));
    version.set("dialect", json::Value::string(publication.dialect));
    version.set("contentFormat", json::Value::string(isJson ? "json" : "text"));
    version.set("samples", samplesJson(publication.samples));
    return version;
}

/// One above the highest number there.
int nextNumber(const QDir& published)
{
    int highest = 0;
    for (const QString& name : published.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        highest = std::max(highest, name.toInt());
    return highest + 1;
}

/// Below published/.
QString versionName(int number)
{
    return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// The reason of a failure, or an empty text.
QString writeVersion(const WorkspaceFolder& folder, const Publication& publication, const Campaign& campaign)
{
    const std::vector<std::pair<QString, std::string>> files{
        {QLatin1String(bodyFileName(campaign.contentFormat)), campaign.body},
        {QLatin1String(WorkspaceFolder::campaignFileName), json::toText(toJson(campaign))},
        {QStringLiteral("webhook.json"), json::toText(toJson(withoutCredentials(publication.webhook)))},
        {QStringLiteral("version.json"), json::toText(versionJson(publication, campaign.publishedVersion))},
    };
    for (const auto& [name, bytes] : files) {
        QString failure = folder.write(name, bytes);
        if (!failure.isEmpty())
            return failure;
    }
    return {};
}

PublishedVersion refused(const char* code, const char* message, const char* hint, std::string argument)
{
    PublishedVersion version;
    Diagnostic& diagnostic = version.diagnostics.emplace_back();
    diagnostic.code = code;
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    diagnostic.arguments = {std::move(argument)};
    diagnostic.place.part = Part::File;
    return version;
}

} // namespace

PublishedVersion publishCampaign(const QString& workspaceFolder, const Publication& publication)
{
    const auto errors = std::count_if(publication.findings.begin(), publication.findings.end(),
        [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
    if (errors > 0)
        return refused("publish.errors-left", HOOKBENCH_TEXT("Nothing was published: errors are left (%1)"),
            HOOKBENCH_TEXT("Mend them first; the list of problems names each place."), std::to_string(errors));

    const QString parent =
        QDir(workspaceFolder).filePath(campaignFolderOf(publication.campaign.id) + QStringLiteral("/published"));
    QDir().mkpath(parent);
    QTemporaryDir draft(parent + QStringLiteral("/.draft-XXXXXX"));
    PublishedVersion version;
    version.number = nextNumber(QDir(parent));
    version.campaign = publication.campaign;
    version.campaign.state = CampaignState::Published;
    version.campaign.publishedVersion = version.number;

    const QString failure = draft.isValid() ? writeVersion(WorkspaceFolder(draft.path()), publication, version.campaign)
                                            : draft.errorString();
    const QString target = parent + u'/' + versionName(version.number);
    const bool isDone = failure.isEmpty() && !QFileInfo::exists(target) && QDir().rename(draft.path(), target);
    if (!isDone)
        return refused("publish.write-failed", HOOKBENCH_TEXT("Nothing was published: %1 could not be written"),
            HOOKBENCH_TEXT("Check that the folder may be written to and that the disk is not full."),
            target.toStdString());
    draft.setAutoRemove(false);
    return version;
}

std::optional<Campaign> readPublished(const QString& workspaceFolder, const std::string& campaignId, int number)
{
    const QString name = campaignFolderOf(campaignId) + QStringLiteral("/published/") + versionName(number);
    const WorkspaceFolder folder(QDir(workspaceFolder).filePath(name));
    FileProblems problems = folder.problems(QLatin1String(WorkspaceFolder::campaignFileName));
    const auto file = folder.readObject(QLatin1String(WorkspaceFolder::campaignFileName), problems);
    if (!file)
        return std::nullopt;
    Campaign campaign = readCampaign(*file, problems);
    campaign.id = campaignId;
    const auto body = folder.readBytes(QLatin1String(bodyFileName(campaign.contentFormat)), problems);
    if (!body)
        return std::nullopt;
    campaign.body = *body;
    return campaign;
}

} // namespace hookbench
