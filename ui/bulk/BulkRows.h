// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkReport.h"

#include <QString>

#include <string>

namespace hookbench {

/// Where a finding can be mended, in words of the window: "3:22 in the body".
QString placeOf(const FindingGroup& group, const std::string& body);

/// What was found as a report that can be handed on. Keeps a reference.
BulkReport reportOf(const BulkResult& result, const std::string& body, ProfileNames nameOf);

} // namespace hookbench
