// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/Completions.h"
#include "completion/JsonPlace.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// Keys and values that a schema knows for a place. A key comes with its quotes, colon and the beginning of a value as
/// far as they are not there, a value with its quotes; with a comma where another member follows.
std::vector<Completion> schemaCompletions(std::string_view body, const JsonPlace& place, const json::Value& schema);

} // namespace hookbench
