// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace hookbench {

/// Unsaved changes of one workspace, kept under the user's data location so that they survive a crash: a second workspace
/// folder, in the same plain files, that is gone as soon as everything is saved. One per open workspace; a workspace that
/// another running program has open is left to that one. May be used from any one thread at a time.
class RecoveryStore {
public:
    /// For the workspace in this folder.
    explicit RecoveryStore(const QString& folder);

    /// Whether another program holds the unsaved changes of this workspace: then nothing is kept and nothing found.
    bool isHeldElsewhere() const { return !m_lock; }

    struct Kept {
        Workspace workspace;
        QDateTime keptAt;
    };
    std::optional<Kept> find();

    /// Writes what changed since the last time. False if that failed.
    bool keep(const Workspace& workspace);
    void remove();

private:
    QString m_place; ///< folder that holds everything kept
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Workspace> m_kept; ///< what the files in m_place hold; nothing while that is unknown
};

} // namespace hookbench
