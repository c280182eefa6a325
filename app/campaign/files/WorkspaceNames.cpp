// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/WorkspaceNames.h"

#include "campaign/files/CampaignJson.h"
#include "campaign/files/WorkspaceFolder.h"

#include <algorithm>

namespace hookbench {

namespace {

QString jsonFile(const QString& folder, const std::string& id)
{
    return folder + u'/' + QString::fromStdString(id) + QStringLiteral(".json");
}

} // namespace

QString fileNameOf(const Webhook& webhook)
{
    return jsonFile(QStringLiteral("webhooks"), webhook.id);
}

QString fileNameOf(const Environment& environment)
{
    return jsonFile(QStringLiteral("environments"), environment.id);
}

QString fileNameOf(const Campaign& campaign)
{
    return campaignFolderOf(campaign.id) + u'/' + QLatin1String(WorkspaceFolder::campaignFileName);
}

QString fileNameOf(const Sample& sample)
{
    return jsonFile(sampleFolder(sample.kind), sample.id);
}

QString bodyNameOf(const Campaign& campaign)
{
    return campaignFolderOf(campaign.id) + u'/' + QLatin1String(bodyFileName(campaign.contentFormat));
}

QString campaignFolderOf(const std::string& campaignId)
{
    return QStringLiteral("campaigns/") + QString::fromStdString(campaignId);
}

QString sampleFolder(SampleKind kind)
{
    return kind == SampleKind::Profile ? QStringLiteral("profiles") : QStringLiteral("events");
}

const QStringList& sampleEndings()
{
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".json"), QStringLiteral(".jsonl")};
    return endings;
}

std::string stemOfRecord(const std::string& sampleId)
{
    const std::size_t mark = sampleId.rfind('#');
    if (mark == std::string::npos || mark + 1 == sampleId.size())
        return {};
    const bool isNumber = sampleId.find_first_not_of("0123456789", mark + 1) == std::string::npos;
    return isNumber ? sampleId.substr(0, mark) : std::string();
}

bool isUsableId(const std::string& id)
{
    const auto isForbidden = [](char character) {
        return static_cast<unsigned char>(character) < 0x20
            || std::string_view(R"(/\:*?"<>|)").find(character) != std::string_view::npos;
    };
    return !id.empty() && id.front() != '.' && id.back() != '.' && id.back() != ' '
        && std::none_of(id.begin(), id.end(), isForbidden);
}

} // namespace hookbench
