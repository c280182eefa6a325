// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CheckReport.h"

#include <string>

namespace hookbench {

/// For scripts: one object with "diagnostics", "validity", "reach" and "profiles". Lines and columns count from 1,
/// columns in Unicode code points; an end is the place behind the last character. A finding that shows in a payload
/// also has "payload", its place there, and "profile". A fix that states what a property holds has no edits but
/// "contract": members for the file of contracts.
std::string checkJson(const CheckReport& report);

} // namespace hookbench
