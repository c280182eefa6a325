// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hookbench {

/// Where a name holds what is typed, without regard to the case of ASCII letters; npos where it does not. 0 for
/// nothing.
std::size_t findIgnoringCase(std::string_view name, std::string_view typed);

} // namespace hookbench
