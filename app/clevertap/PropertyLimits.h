// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordFinding.h"
#include "json/Value.h"

#include <vector>

namespace hookbench {

/// Says which properties CleverTap would not take as they are: forbidden characters in names, names, values and lists
/// that are too long, nesting beyond its depth, too many properties. All limits are documented.
void checkProperties(const json::Value& properties, const RecordPlace& place, std::vector<Diagnostic>& findings);

} // namespace hookbench
