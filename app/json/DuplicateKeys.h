// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Scanner.h"

#include <string_view>
#include <vector>

namespace hookbench::json {

/// A warning for each key that stands in its object already, at the later one, with the earlier one in `related`. Keys
/// are compared as they are written. For a scan without diagnostics; n log n in the members of each object.
std::vector<Diagnostic> duplicateKeys(std::string_view text, const Scan& scan);

} // namespace hookbench::json
