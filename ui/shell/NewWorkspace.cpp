// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NewWorkspace.h"

#include "campaign/ProgramData.h"
#include "campaign/WorkspaceFiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace hookbench {
namespace {

const QString manifest = QStringLiteral("hookbench.json");

Workspace beginning(const QString& name)
{
    Workspace workspace;
    workspace.name = name.toStdString();
    workspace.defaultEnvironment = "sandbox";

    Environment sandbox;
    sandbox.id = "sandbox";
    sandbox.name = "Sandbox";
    sandbox.endpoint = Environment::sandboxEndpoint;
    workspace.environments.push_back(sandbox);

    Webhook webhook;
    webhook.id = "webhook";
    webhook.name = "Webhook";
    webhook.url = "https://api.example.com/API/v3/distributions";
    webhook.headers.push_back({"Content-Type", "application/json"});
    workspace.webhooks.push_back(webhook);

    Campaign campaign;
    campaign.id = "campaign";
    campaign.name = "Campaign";
    campaign.webhook = webhook.id;
    campaign.body = "{\n  \"name\": \"{{ Profile.Name | default: 'friend' }}\"\n}\n";
    workspace.campaigns.push_back(campaign);

    Sample profile;
    profile.id = "ada";
    profile.name = "Ada Lovelace";
    profile.fields = json::Value::object({{"Name", json::Value::string("Ada Lovelace")}});
    workspace.profiles.push_back(profile);
    return workspace;
}

/// Files and folders below `from`, writable for the user whatever they were.
bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator entries(from, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString source = entries.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            return false;
        QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
    }
    return true;
}

} // namespace

std::vector<Diagnostic> makeNewWorkspace(const QString& folder)
{
    if (QFileInfo::exists(folder + u'/' + manifest)) {
        Diagnostic problem;
        problem.code = "workspace.exists";
        problem.messageText = HOOKBENCH_TEXT("This folder already holds a workspace.");
        problem.hintText = HOOKBENCH_TEXT("Open it, or choose another folder.");
        problem.place.part = Part::File;
        problem.file = folder.toStdString();
        return {problem};
    }
    return saveWorkspace(folder, Workspace(), beginning(QFileInfo(folder).fileName()));
}

QString exampleWorkspace()
{
    const QString copy = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/example";
    if (QFileInfo::exists(copy + u'/' + manifest))
        return copy;
    const QString installed = programDataFolder() + QStringLiteral("/examples/qualtrics");
    if (!QFileInfo::exists(installed + u'/' + manifest))
        return {};
    QDir(copy).removeRecursively(); // half a copy
    return copyFolder(installed, copy) ? copy : QString();
}

} // namespace hookbench
