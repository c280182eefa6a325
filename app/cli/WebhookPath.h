// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/WorkspaceFiles.h"
#include "text/Result.h"

#include <QString>

namespace hookbench {

/// What a WEBHOOK on the command line leads to.
struct FoundWebhook {
    Workspace workspace;
    Webhook webhook;
    std::string dialect; ///< of the campaign where the path leads to one, else of the workspace
};

/// The webhook of a path: its file in webhooks/, a campaign folder that uses it, or the folder of a workspace with a
/// single one. The error is a sentence.
Result<FoundWebhook, QString> findWebhook(const QString& path);

} // namespace hookbench
