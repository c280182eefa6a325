// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CampaignPath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CampaignPath", text);
}

/// The folder's name below campaigns/ where the path leads there; else empty.
QString campaignIdOf(const QString& workspaceFolder, const QString& path)
{
    const QDir workspace(QFileInfo(workspaceFolder).absoluteFilePath());
    const QStringList steps = workspace.relativeFilePath(QFileInfo(path).absoluteFilePath()).split(u'/');
    return steps.value(0) == u"campaigns" ? steps.value(1) : QString();
}

QString listOf(const std::vector<Campaign>& campaigns)
{
    QStringList folders;
    for (const Campaign& campaign : campaigns)
        folders += QStringLiteral("campaigns/") + QString::fromStdString(campaign.id);
    return folders.join(QStringLiteral(", "));
}

Result<Campaign, QString> chooseCampaign(const Workspace& workspace, const QString& folder, const QString& path)
{
    const QString id = campaignIdOf(folder, path);
    if (!id.isEmpty()) {
        if (const Campaign* campaign = workspace.campaign(id.toStdString()))
            return *campaign;
        return Unexpected(tr("%1 holds no campaign that can be read.").arg(path));
    }
    if (workspace.campaigns.size() == 1)
        return workspace.campaigns.front();
    if (workspace.campaigns.empty())
        return Unexpected(tr("The workspace %1 has no campaign that can be read.").arg(folder));
    return Unexpected(tr("The workspace %1 has several campaigns; name one of its folders: %2.")
                          .arg(folder, listOf(workspace.campaigns)));
}

} // namespace

Result<FoundCampaign, QString> findCampaign(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Unexpected(tr("There is no %1.").arg(path));
    FoundCampaign found;
    found.workspaceFolder = workspaceFolderOf(path);
    if (found.workspaceFolder.isEmpty()) {
        return Unexpected(tr("%1 is in no workspace: no folder above it holds a hookbench.json. For a bare body use "
                             "--template.")
                              .arg(path));
    }
    found.loaded = loadWorkspace(found.workspaceFolder);
    const auto campaign = chooseCampaign(found.loaded.workspace, found.workspaceFolder, path);
    if (!campaign)
        return Unexpected(campaign.error());
    found.campaign = *campaign;
    return found;
}

} // namespace hookbench
