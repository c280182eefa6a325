// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RubyDateParts.h"

namespace hookbench::liquid::ruby {

/// Reads what systems write, such as 2024-02-17, 2024-02-17 05:04:21 and 2024-02-17T05:04:21+00:00, in one pass: most
/// dates in data look so, and the search for all forms takes many times as long. Nothing for any other form, or for a
/// value out of its range: those are for the search, which would find the same in these.
std::optional<DateParts> standardDateParts(std::string_view text);

} // namespace hookbench::liquid::ruby
