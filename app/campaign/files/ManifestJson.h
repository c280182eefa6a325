// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"

namespace hookbench {

class FileProblems;

/// hookbench.json: what concerns the workspace as a whole.
void readManifest(const json::Value& file, Workspace& workspace, FileProblems& problems);
json::Value manifestJson(const Workspace& workspace);

} // namespace hookbench
