// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CheckReport.h"

#include <QString>

namespace hookbench {

/// "With 12 profiles: customers#1, customers#4, …"; empty for a finding that no profile made.
QString profilesText(const CheckFinding& finding);

/// How many profiles were checked, how many failed and why, sizes of payloads, odd fields; several lines.
QString bulkText(const CheckReport& report);

} // namespace hookbench
