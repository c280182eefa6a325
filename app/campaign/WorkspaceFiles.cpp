// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WorkspaceFiles.h"

#include "campaign/files/WorkspaceLoader.h"
#include "campaign/files/WorkspaceSaver.h"

#include <QDir>
#include <QFileInfo>

namespace hookbench {

namespace {

Environment sandboxEnvironment()
{
    Environment environment;
    environment.id = "sandbox";
    environment.name = "Sandbox";
    environment.endpoint = Environment::sandboxEndpoint;
    return environment;
}

Webhook firstWebhook()
{
    Webhook webhook;
    webhook.id = "first-webhook";
    webhook.name = "First webhook";
    webhook.url = "https://example.com/hook";
    webhook.headers = {{"Content-Type", "application/json"}};
    return webhook;
}

Campaign firstCampaign()
{
    Campaign campaign;
    campaign.id = "first-campaign";
    campaign.name = "First campaign";
    campaign.webhook = "first-webhook";
    campaign.body = "{\n  \"name\": \"{{ Profile.Name | default: 'there' }}\"\n}\n";
    return campaign;
}

Sample firstProfile()
{
    Sample profile;
    profile.id = "ada";
    profile.name = "Ada Lovelace";
    profile.fields.set("Name", json::Value::string("Ada Lovelace"));
    profile.fields.set("Email", json::Value::string("ada@example.com"));
    profile.fields.set("Identity", json::Value::string("1001"));
    return profile;
}

} // namespace

LoadedWorkspace loadWorkspace(const QString& folder)
{
    return WorkspaceLoader(folder).load();
}

std::vector<Diagnostic> saveWorkspace(
    const QString& folder, const Workspace& saved, const Workspace& workspace, SaveMode mode)
{
    return WorkspaceSaver(folder, mode).save(saved, workspace);
}

std::vector<Diagnostic> newWorkspace(const QString& folder, const std::string& name)
{
    GuardedWriter writer(folder, SaveMode::KeepOutsideChanges);
    const QString manifest = QLatin1String(WorkspaceFolder::manifestName);
    if (writer.folder().exists(manifest)) {
        writer.report(manifest, "workspace.exists", HOOKBENCH_TEXT("This folder holds a workspace already: %1"));
        return writer.take();
    }
    Workspace workspace;
    workspace.name = name;
    workspace.defaultEnvironment = "sandbox";
    workspace.environments = {sandboxEnvironment()};
    workspace.webhooks = {firstWebhook()};
    workspace.campaigns = {firstCampaign()};
    workspace.profiles = {firstProfile()};
    return saveWorkspace(folder, {}, workspace);
}

QString workspaceFolderOf(const QString& path)
{
    const QFileInfo start(path);
    QDir folder = start.isDir() ? QDir(start.absoluteFilePath()) : start.absoluteDir();
    do {
        if (folder.exists(QLatin1String(WorkspaceFolder::manifestName)))
            return folder.absolutePath();
    } while (folder.cdUp());
    return {};
}

} // namespace hookbench
