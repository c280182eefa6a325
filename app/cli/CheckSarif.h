// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/CodeCatalog.h"
#include "cli/CheckReport.h"

#include <string>

namespace hookbench {

/// The findings as SARIF 2.1.0 for code-scanning services: one run, one rule a code with its help, columns in Unicode
/// code points, fixes as replacements.
std::string checkSarif(const CheckReport& report, const CodeCatalog& catalog);

} // namespace hookbench
