// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

namespace hookbench {

/// The JSON of a file with one change applied: what differs between `before` and `after`, put into `file`. All else in
/// the file stays as it is and where it is: keys that this version does not know, the order of keys, members left out
/// because they have the usual value, members that could not be read.
json::Value mergedChange(const json::Value& file, const json::Value& before, const json::Value& after);

} // namespace hookbench
