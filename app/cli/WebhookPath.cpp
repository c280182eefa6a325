// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WebhookPath.h"

#include "cli/FindItem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hookbench {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WebhookPath", text);
}

QString filesOf(const std::vector<Webhook>& webhooks)
{
    QStringList files;
    for (const Webhook& webhook : webhooks)
        files += QStringLiteral("webhooks/%1.json").arg(QString::fromStdString(webhook.id));
    return files.join(QStringLiteral(", "));
}

/// Id of the webhook that a path inside the workspace names by itself or by its campaign; the error is a sentence.
Result<std::string, QString> idAt(const QStringList& steps, FoundWebhook& found, const QString& path)
{
    if (steps.value(0) == u"webhooks" && steps.size() > 1)
        return QFileInfo(steps[1]).completeBaseName().toStdString();
    if (steps.value(0) == u"campaigns" && steps.size() > 1) {
        const Campaign* campaign = found.workspace.campaign(steps[1].toStdString());
        if (!campaign)
            return Unexpected(tr("%1 holds no campaign that can be read.").arg(path));
        if (!campaign->dialect.empty())
            found.dialect = campaign->dialect;
        return campaign->webhook;
    }
    if (found.workspace.webhooks.size() == 1)
        return found.workspace.webhooks.front().id;
    if (found.workspace.webhooks.empty())
        return Unexpected(tr("The workspace %1 has no webhook that can be read.").arg(path));
    return Unexpected(
        tr("The workspace %1 has several webhooks; name one: %2.").arg(path, filesOf(found.workspace.webhooks)));
}

} // namespace

Result<FoundWebhook, QString> findWebhook(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Unexpected(tr("There is no %1.").arg(path));
    const QString folder = workspaceFolderOf(path);
    if (folder.isEmpty())
        return Unexpected(tr("%1 is in no workspace: no folder above it holds a hookbench.json.").arg(path));
    FoundWebhook found;
    found.workspace = loadWorkspace(folder).workspace;
    found.dialect = found.workspace.dialect;
    const QDir workspace(QFileInfo(folder).absoluteFilePath());
    const auto id = idAt(workspace.relativeFilePath(QFileInfo(path).absoluteFilePath()).split(u'/'), found, path);
    if (!id)
        return Unexpected(id.error());
    const Webhook* webhook = found.workspace.webhook(*id);
    if (!webhook) {
        return Unexpected(tr("The workspace has no webhook \"%1\" that can be read. It has: %2.")
                              .arg(QString::fromStdString(*id), idsOf(found.workspace.webhooks)));
    }
    found.webhook = *webhook;
    return found;
}

} // namespace hookbench
