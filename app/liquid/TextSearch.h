// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hookbench::liquid {

/// Like std::string_view::find, but in time that grows with the sum of both lengths, not with their product: text and
/// pattern may both come from somebody who wants the search to take long.
std::size_t findText(std::string_view text, std::string_view pattern, std::size_t from = 0);

} // namespace hookbench::liquid
