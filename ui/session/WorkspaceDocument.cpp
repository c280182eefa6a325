// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WorkspaceDocument.h"

#include "campaign/WorkspaceFiles.h"

#include <QFileInfo>

#include <chrono>

namespace hookbench {
namespace {

using namespace std::chrono_literals;

std::vector<Diagnostic> changedOutsideProblem()
{
    Diagnostic problem;
    problem.code = "workspace.changed-outside";
    problem.messageText = HOOKBENCH_TEXT("Files of this workspace were changed by another program.");
    problem.hintText = HOOKBENCH_TEXT("Reload them, or keep your own version, then save.");
    problem.place.part = Part::File;
    return {problem};
}

} // namespace

WorkspaceDocument::WorkspaceDocument(QObject* parent)
    : QObject(parent)
{
    // Not restarted by further changes, so that steady typing is saved too.
    m_autosaveTimer.setSingleShot(true);
    m_autosaveTimer.setInterval(400ms);
    connect(&m_autosaveTimer, &QTimer::timeout, this, &WorkspaceDocument::autosave);
    connect(&m_watch, &FolderWatch::changed, this, &WorkspaceDocument::onFolderChanged);
}

WorkspaceDocument::~WorkspaceDocument()
{
    if (m_autosaveTimer.isActive())
        autosave();
    m_recoveryJob.finishNow();
}

std::vector<Diagnostic> WorkspaceDocument::open(const QString& folder)
{
    LoadedWorkspace loaded = loadWorkspace(folder);
    if (!loaded.isWorkspace)
        return loaded.diagnostics;
    m_workspace = loaded.workspace;
    m_saved = std::move(loaded.workspace);
    takeFolder(folder);
    restore();
    emit replaced();
    setModified(m_workspace != m_saved);
    return loaded.diagnostics;
}

void WorkspaceDocument::takeFolder(const QString& folder)
{
    m_autosaveTimer.stop();
    m_recoveryJob.finishNow();
    m_folder = QFileInfo(folder).absoluteFilePath();
    m_recovery.reset(); // gives its lock back before the same folder is locked anew
    m_recovery = std::make_shared<RecoveryStore>(m_folder);
    m_restored = {};
    m_isChangedOutside = false;
    m_watch.watch(m_folder);
}

void WorkspaceDocument::restore()
{
    const auto kept = m_recovery->find();
    if (!kept)
        return;
    if (kept->workspace == m_saved) {
        forgetAutosaved();
        return;
    }
    m_workspace = kept->workspace;
    m_restored = kept->keptAt;
}

std::vector<Diagnostic> WorkspaceDocument::save()
{
    if (m_folder.isEmpty())
        return {};
    onFolderChanged(); // the watcher may not have told yet
    if (m_isChangedOutside)
        return changedOutsideProblem();
    auto problems = saveWorkspace(m_folder, m_saved, m_workspace);
    if (problems.empty())
        setSaved(m_workspace);
    return problems;
}

std::vector<Diagnostic> WorkspaceDocument::saveAs(const QString& folder)
{
    auto problems = saveWorkspace(folder, Workspace(), m_workspace);
    if (!problems.empty())
        return problems;
    forgetAutosaved();
    takeFolder(folder);
    setSaved(m_workspace);
    return {};
}

void WorkspaceDocument::discardChanges()
{
    m_workspace = m_saved;
    setSaved(m_saved);
    emit replaced();
}

void WorkspaceDocument::reload()
{
    LoadedWorkspace loaded = loadWorkspace(m_folder);
    m_isChangedOutside = false;
    if (!loaded.isWorkspace)
        return;
    m_workspace = std::move(loaded.workspace);
    setSaved(m_workspace);
    emit replaced();
}

void WorkspaceDocument::keepMine()
{
    m_isChangedOutside = false;
    m_saved = loadWorkspace(m_folder).workspace;
    setModified(m_workspace != m_saved);
}

void WorkspaceDocument::afterChange()
{
    setModified(m_workspace != m_saved);
    if (!m_autosaveTimer.isActive())
        m_autosaveTimer.start();
}

void WorkspaceDocument::setSaved(const Workspace& saved)
{
    if (&saved != &m_saved)
        m_saved = saved;
    m_restored = {};
    forgetAutosaved();
    setModified(m_workspace != m_saved);
}

void WorkspaceDocument::setModified(bool modified)
{
    if (modified == m_isModified)
        return;
    m_isModified = modified;
    emit modifiedChanged(modified);
}

void WorkspaceDocument::autosave()
{
    m_autosaveTimer.stop();
    if (!m_recovery)
        return;
    if (!m_isModified) {
        forgetAutosaved();
        return;
    }
    m_recoveryJob.start([recovery = m_recovery, copy = m_workspace](const std::atomic_bool&) -> LatestJob::Completion {
        recovery->keep(copy);
        return {};
    });
}

void WorkspaceDocument::forgetAutosaved()
{
    m_autosaveTimer.stop();
    if (!m_recovery)
        return;
    m_recoveryJob.start([recovery = m_recovery](const std::atomic_bool&) -> LatestJob::Completion {
        recovery->remove();
        return {};
    });
}

void WorkspaceDocument::onFolderChanged()
{
    LoadedWorkspace loaded = loadWorkspace(m_folder);
    if (loaded.isWorkspace && (loaded.workspace == m_saved || loaded.workspace == m_workspace)) {
        m_isChangedOutside = false;
        m_saved = std::move(loaded.workspace);
        setModified(m_workspace != m_saved);
        return;
    }
    if (m_isChangedOutside)
        return;
    m_isChangedOutside = true;
    emit changedOutside();
}

} // namespace hookbench
