// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// The candidate that was probably meant by a misspelled name: the one fewest letters away (inserted, left out,
/// replaced or swapped; capitals count a little), if that is at most a third of them. Empty if none is near. Views a
/// candidate.
std::string_view nearestName(std::string_view name, const std::vector<std::string_view>& candidates);
std::string_view nearestName(std::string_view name, const std::vector<std::string>& candidates);

} // namespace hookbench
