// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Where a value stands in a JSON text, found by the keys and the positions in lists (as decimal digits) on the way to
/// it. The nearest value around it if there is none. Linear in the text: for messages.
ByteRange placeOfMember(std::string_view json, const std::vector<std::string>& path);

} // namespace hookbench
