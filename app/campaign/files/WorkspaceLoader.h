// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/WorkspaceFiles.h"
#include "campaign/files/WorkspaceFolder.h"

namespace hookbench {

/// Reads the files of one workspace folder, each on its own, so that a broken one costs itself only.
class WorkspaceLoader {
public:
    explicit WorkspaceLoader(const QString& folder);

    LoadedWorkspace load();

private:
    void loadManifest();
    void loadWebhooks();
    void loadEnvironments();
    void loadCampaigns();
    void loadCampaign(const QString& id);
    void loadSamples(SampleKind kind);
    void loadContracts();
    void checkReferences();
    void keep(FileProblems& problems);

    WorkspaceFolder m_folder;
    LoadedWorkspace m_loaded;
};

} // namespace hookbench
