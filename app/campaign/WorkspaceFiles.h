// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"
#include "text/Diagnostic.h"

#include <QString>

#include <vector>

namespace hookbench {

/// What was read, and what could not be: a broken file costs itself only, its diagnostic names file and line.
struct LoadedWorkspace {
    Workspace workspace;
    std::vector<Diagnostic> diagnostics; ///< Part::File
    bool isWorkspace = false; ///< whether the folder holds a readable hookbench.json
};

/// Reads a workspace folder (the format is described in the README). Never changes a file.
LoadedWorkspace loadWorkspace(const QString& folder);

/// What saving does to a file that somebody else has changed since it was read.
enum class SaveMode {
    KeepOutsideChanges, ///< leaves it alone and says so
    OverwriteOutsideChanges, ///< puts the own changes in; keys that were not changed here keep the other's values
};

/// Writes what differs between `saved` (what was read, or saved last) and `workspace`; each file whole or not at all.
/// Gives the failures; empty = everything is on disk. What stands in a file beyond the change stays as it is. A file
/// that could not be read is never written over, whatever the mode.
std::vector<Diagnostic> saveWorkspace(const QString& folder, const Workspace& saved, const Workspace& workspace,
    SaveMode mode = SaveMode::KeepOutsideChanges);

/// Makes a workspace with one webhook, campaign, profile and environment (the sandbox) to begin with. The folder is
/// made where it is missing; one that holds a workspace already is left alone. Gives the failures.
std::vector<Diagnostic> newWorkspace(const QString& folder, const std::string& name);

/// The folder of the workspace that holds this path (a workspace, a campaign folder or a file in it); empty if none.
QString workspaceFolderOf(const QString& path);

} // namespace hookbench
