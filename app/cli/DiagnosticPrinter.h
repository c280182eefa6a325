// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/SourceFiles.h"
#include "text/Diagnostic.h"

#include <QString>

#include <vector>

namespace hookbench {

/// Diagnostics as compilers print them: "file:line:column: error: message", with what to do about it in a line below.
QString diagnosticsText(const std::vector<Diagnostic>& diagnostics, const SourceFiles& files);

} // namespace hookbench
