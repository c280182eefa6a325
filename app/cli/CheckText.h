// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkReport.h"
#include "cli/CheckReport.h"

#include <string>

namespace hookbench {

/// For people: findings as compilers print them with their codes, then the verdicts and the count of profiles.
std::string checkText(const CheckReport& report);

/// The same as a file to hand on has it. Keeps a reference.
BulkReport bulkReport(const CheckReport& report);

/// Short where the file is below the current folder.
QString shownPath(const QString& file);

} // namespace hookbench
