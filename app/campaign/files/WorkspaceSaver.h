// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/files/GuardedWriter.h"

namespace hookbench {

/// Writes the difference between two states of a workspace into its files.
class WorkspaceSaver {
public:
    WorkspaceSaver(const QString& folder, SaveMode mode);

    std::vector<Diagnostic> save(const Workspace& saved, const Workspace& workspace);

private:
    template <typename Entity> void saveEntities(const std::vector<Entity>& saved, const std::vector<Entity>& now);

    void saveManifest(const Workspace& saved, const Workspace& workspace);
    void saveContracts(const FieldContracts& saved, const FieldContracts& now);
    void saveCampaigns(std::vector<Campaign> saved, const std::vector<Campaign>& now);
    void renameCampaigns(std::vector<Campaign>& saved, const std::vector<Campaign>& now);
    void saveBody(const Campaign* before, const Campaign& after);
    void removeBody(const Campaign& campaign);

    GuardedWriter m_writer;
};

} // namespace hookbench
