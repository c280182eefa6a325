// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/WorkspaceFiles.h"
#include "text/Result.h"

#include <QString>

namespace hookbench {

/// What a TARGET on the command line leads to.
struct FoundCampaign {
    QString workspaceFolder; ///< as the user would name it: relative where the path was
    LoadedWorkspace loaded;
    Campaign campaign;
};

/// The campaign of a path: a campaign folder or a file in it, or the folder of a workspace with a single campaign. The
/// error is a sentence.
Result<FoundCampaign, QString> findCampaign(const QString& path);

} // namespace hookbench
