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

/// Writes what differs between `saved` (what the files hold) and `workspace`; each file whole or not at all. Gives the
/// failures; empty = everything is on disk. A file that could not be read is never written over.
std::vector<Diagnostic> saveWorkspace(const QString& folder, const Workspace& saved, const Workspace& workspace);

/// The folder of the workspace that holds this path (a workspace, a campaign folder or a file in it); empty if none.
QString workspaceFolderOf(const QString& path);

} // namespace hookbench
