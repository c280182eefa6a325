// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QString>

#include <vector>

namespace hookbench {

/// Writes a workspace to begin with into a folder: one of each, wired to the sandbox. Refused where there is already a
/// workspace. Gives what went wrong.
std::vector<Diagnostic> makeNewWorkspace(const QString& folder);

/// The user's own copy of the example workspace, made at the first call. Empty if the example is not installed or the
/// copy cannot be written.
QString exampleWorkspace();

} // namespace hookbench
