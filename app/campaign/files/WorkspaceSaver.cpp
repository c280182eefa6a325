// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/WorkspaceSaver.h"

#include "campaign/files/BodyFile.h"
#include "campaign/files/CampaignJson.h"
#include "campaign/files/EnvironmentJson.h"
#include "campaign/files/FieldContractJson.h"
#include "campaign/files/JsonMerge.h"
#include "campaign/files/ManifestJson.h"
#include "campaign/files/SampleSaver.h"
#include "campaign/files/WebhookJson.h"
#include "campaign/files/WorkspaceNames.h"

#include <algorithm>

namespace hookbench {

namespace {

template <typename Entity> const Entity* findById(const std::vector<Entity>& entities, const std::string& id)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&id](const Entity& entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

Webhook readAs(const Webhook&, const json::Value& file, FileProblems& problems)
{
    return readWebhook(file, problems);
}

Environment readAs(const Environment&, const json::Value& file, FileProblems& problems)
{
    return readEnvironment(file, problems);
}

Campaign readAs(const Campaign&, const json::Value& file, FileProblems& problems)
{
    return readCampaign(file, problems);
}

template <typename Entity> FileChange changeOf(const Entity* before, const Entity& after)
{
    FileChange change;
    change.name = fileNameOf(after);
    if (before)
        change.before = toJson(*before);
    change.after = toJson(after);
    change.normalized = [name = change.name, &after](const json::Value& file) {
        FileProblems ignored(name.toStdString(), {});
        return toJson(readAs(after, file, ignored));
    };
    change.merged = [old = change.before, now = change.after](
                        const json::Value& file) { return old ? mergedChange(file, *old, now) : now; };
    return change;
}

} // namespace

WorkspaceSaver::WorkspaceSaver(const QString& folder, SaveMode mode)
    : m_writer(folder, mode)
{
}

std::vector<Diagnostic> WorkspaceSaver::save(const Workspace& saved, const Workspace& workspace)
{
    saveManifest(saved, workspace);
    saveEntities(saved.webhooks, workspace.webhooks);
    saveEntities(saved.environments, workspace.environments);
    saveCampaigns(saved.campaigns, workspace.campaigns);
    SampleSaver samples(m_writer);
    samples.save(SampleKind::Profile, saved.profiles, workspace.profiles);
    samples.save(SampleKind::Event, saved.events, workspace.events);
    saveContracts(saved.contracts, workspace.contracts);
    return m_writer.take();
}

void WorkspaceSaver::saveManifest(const Workspace& saved, const Workspace& workspace)
{
    FileChange change;
    change.name = QLatin1String(WorkspaceFolder::manifestName);
    change.after = manifestJson(workspace);
    if (!m_writer.folder().exists(change.name)) {
        m_writer.save(change);
        return;
    }
    change.before = manifestJson(saved);
    if (change.before == change.after)
        return;
    change.normalized = [name = change.name](const json::Value& file) {
        FileProblems ignored(name.toStdString(), {});
        Workspace read;
        readManifest(file, read, ignored);
        return manifestJson(read);
    };
    change.merged = [&change](const json::Value& file) { return mergedChange(file, *change.before, change.after); };
    m_writer.save(change);
}

void WorkspaceSaver::saveContracts(const FieldContracts& saved, const FieldContracts& now)
{
    if (saved == now)
        return;
    FileChange change;
    change.name = QLatin1String(WorkspaceFolder::contractsName);
    change.after = toJson(now);
    FileProblems problems = m_writer.folder().problems(change.name);
    // One that is there may hold contracts that could not be read, or none yet.
    if (!saved.isEmpty() || m_writer.folder().readObject(change.name, problems))
        change.before = toJson(saved);
    change.normalized = [name = change.name](const json::Value& file) {
        FileProblems ignored(name.toStdString(), {});
        return toJson(readFieldContracts(file, ignored));
    };
    change.merged = [&change](const json::Value& file) { return mergedChange(file, *change.before, change.after); };
    m_writer.save(change);
}

template <typename Entity>
void WorkspaceSaver::saveEntities(const std::vector<Entity>& saved, const std::vector<Entity>& now)
{
    for (const Entity& entity : now) {
        const Entity* before = findById(saved, entity.id);
        if (before && *before == entity)
            continue;
        if (isUsableId(entity.id))
            m_writer.save(changeOf(before, entity));
        else
            m_writer.reportBadName(fileNameOf(entity));
    }
    for (const Entity& entity : saved) {
        if (!findById(now, entity.id))
            m_writer.remove(changeOf(&entity, entity));
    }
}

void WorkspaceSaver::saveCampaigns(std::vector<Campaign> saved, const std::vector<Campaign>& now)
{
    renameCampaigns(saved, now);
    for (const Campaign& campaign : now) {
        if (isUsableId(campaign.id))
            saveBody(findById(saved, campaign.id), campaign);
    }
    for (const Campaign& campaign : saved) {
        if (!findById(now, campaign.id))
            removeBody(campaign);
    }
    saveEntities(saved, now);
}

/// A campaign that differs in its id only takes its folder along, with its published versions.
void WorkspaceSaver::renameCampaigns(std::vector<Campaign>& saved, const std::vector<Campaign>& now)
{
    for (Campaign& old : saved) {
        if (findById(now, old.id))
            continue;
        const auto renamed = std::find_if(now.begin(), now.end(), [&](const Campaign& campaign) {
            Campaign before = old;
            before.id = campaign.id;
            return before == campaign && !findById(saved, campaign.id) && isUsableId(campaign.id);
        });
        if (renamed == now.end())
            continue;
        m_writer.rename(campaignFolderOf(old.id), campaignFolderOf(renamed->id));
        old.id = renamed->id;
    }
}

void WorkspaceSaver::saveBody(const Campaign* before, const Campaign& after)
{
    const WorkspaceFolder& folder = m_writer.folder();
    const QString name = bodyNameOf(after);
    const QString oldName = before ? existingBodyName(folder, *before) : name;
    const bool isChanged = !before || before->body != after.body || before->contentFormat != after.contentFormat;
    if (!isChanged)
        return;
    FileProblems problems = folder.problems(oldName);
    const std::optional<std::string> bytes = folder.readBytes(oldName, problems);
    const std::string current = bytes.value_or(std::string());
    if (name == oldName && current == after.body && (bytes || after.body.empty()))
        return;
    if ((!before && bytes) || (name != oldName && folder.exists(name))) {
        m_writer.reportExisting(name);
        return;
    }
    if (before && !m_writer.mayOverwrite(oldName, current == before->body))
        return;
    m_writer.write(name, after.body);
    if (name != oldName)
        m_writer.remove(oldName);
}

void WorkspaceSaver::removeBody(const Campaign& campaign)
{
    const WorkspaceFolder& folder = m_writer.folder();
    const QString name = existingBodyName(folder, campaign);
    FileProblems problems = folder.problems(name);
    const std::optional<std::string> bytes = folder.readBytes(name, problems);
    if (bytes && m_writer.mayOverwrite(name, *bytes == campaign.body))
        m_writer.remove(name);
}

} // namespace hookbench
