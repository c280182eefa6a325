// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/WorkspaceLoader.h"

#include "campaign/files/BodyFile.h"
#include "campaign/files/CampaignJson.h"
#include "campaign/files/EnvironmentJson.h"
#include "campaign/files/FieldContractJson.h"
#include "campaign/files/ManifestJson.h"
#include "campaign/files/SampleFile.h"
#include "campaign/files/WebhookJson.h"
#include "campaign/files/WorkspaceNames.h"

#include <QFileInfo>

namespace hookbench {

namespace {

const QStringList jsonEnding{QStringLiteral(".json")};

std::string stemOf(const QString& fileName)
{
    return QFileInfo(fileName).completeBaseName().toStdString();
}

} // namespace

WorkspaceLoader::WorkspaceLoader(const QString& folder)
    : m_folder(folder)
{
}

LoadedWorkspace WorkspaceLoader::load()
{
    loadManifest();
    loadWebhooks();
    loadEnvironments();
    loadCampaigns();
    loadSamples(SampleKind::Profile);
    loadSamples(SampleKind::Event);
    loadContracts();
    checkReferences();
    return std::move(m_loaded);
}

void WorkspaceLoader::loadManifest()
{
    const QString name = QLatin1String(WorkspaceFolder::manifestName);
    FileProblems problems = m_folder.problems(name);
    const auto file = m_folder.readObject(name, problems);
    if (file) {
        m_loaded.isWorkspace = true;
        readManifest(*file, m_loaded.workspace, problems);
    } else if (!m_folder.exists(name)) {
        problems.add(
            "workspace.not-a-workspace", HOOKBENCH_TEXT("This folder is no workspace: it does not hold the file %1"));
    }
    keep(problems);
}

void WorkspaceLoader::loadWebhooks()
{
    for (const QString& fileName : m_folder.files(QStringLiteral("webhooks"), jsonEnding)) {
        FileProblems problems = m_folder.problems(QStringLiteral("webhooks/") + fileName);
        if (const auto file = m_folder.readObject(QStringLiteral("webhooks/") + fileName, problems)) {
            Webhook& webhook = m_loaded.workspace.webhooks.emplace_back(readWebhook(*file, problems));
            webhook.id = stemOf(fileName);
        }
        keep(problems);
    }
}

void WorkspaceLoader::loadEnvironments()
{
    for (const QString& fileName : m_folder.files(QStringLiteral("environments"), jsonEnding)) {
        FileProblems problems = m_folder.problems(QStringLiteral("environments/") + fileName);
        if (const auto file = m_folder.readObject(QStringLiteral("environments/") + fileName, problems)) {
            Environment& environment = m_loaded.workspace.environments.emplace_back(readEnvironment(*file, problems));
            environment.id = stemOf(fileName);
        }
        keep(problems);
    }
}

void WorkspaceLoader::loadCampaigns()
{
    for (const QString& id : m_folder.subfolders(QStringLiteral("campaigns")))
        loadCampaign(id);
}

void WorkspaceLoader::loadCampaign(const QString& id)
{
    Campaign campaign;
    campaign.id = id.toStdString();
    const QString name = fileNameOf(campaign);
    FileProblems problems = m_folder.problems(name);
    const auto file = m_folder.readObject(name, problems);
    if (file) {
        campaign = readCampaign(*file, problems);
        campaign.id = id.toStdString();
        FileProblems bodyProblems = m_folder.problems(existingBodyName(m_folder, campaign));
        campaign.body = readBody(m_folder, campaign, bodyProblems);
        keep(bodyProblems);
        m_loaded.workspace.campaigns.push_back(std::move(campaign));
    }
    keep(problems);
}

void WorkspaceLoader::loadSamples(SampleKind kind)
{
    std::vector<Sample>& samples =
        kind == SampleKind::Profile ? m_loaded.workspace.profiles : m_loaded.workspace.events;
    QStringList stems;
    for (const QString& fileName : m_folder.files(sampleFolder(kind), sampleEndings())) {
        const QString name = sampleFolder(kind) + u'/' + fileName;
        const QString stem = QFileInfo(fileName).completeBaseName();
        FileProblems problems = m_folder.problems(name);
        if (stems.contains(stem)) {
            problems.add("workspace.name-clash",
                HOOKBENCH_TEXT("%1 was left out: another file has the same name with another ending"));
        } else if (m_folder.readText(name, problems)) {
            const SampleFile file(name.toStdString(), stem.toStdString(), kind, problems);
            samples.insert(samples.end(), file.samples().begin(), file.samples().end());
        }
        stems.append(stem);
        keep(problems);
    }
}

void WorkspaceLoader::loadContracts()
{
    const QString name = QLatin1String(WorkspaceFolder::contractsName);
    FileProblems problems = m_folder.problems(name);
    if (const auto file = m_folder.readObject(name, problems))
        m_loaded.workspace.contracts = readFieldContracts(*file, problems);
    keep(problems);
}

void WorkspaceLoader::checkReferences()
{
    const Workspace& workspace = m_loaded.workspace;
    for (const Campaign& campaign : workspace.campaigns) {
        if (campaign.webhook.empty() || workspace.webhook(campaign.webhook))
            continue;
        FileProblems problems = m_folder.problems(fileNameOf(campaign));
        problems
            .add("workspace.unknown-webhook", HOOKBENCH_TEXT("%1 names the webhook “%2”, which could not be found"),
                campaign.webhook)
            .severity = Severity::Warning;
        keep(problems);
    }
}

void WorkspaceLoader::keep(FileProblems& problems)
{
    for (Diagnostic& diagnostic : problems.take())
        m_loaded.diagnostics.push_back(std::move(diagnostic));
}

} // namespace hookbench
