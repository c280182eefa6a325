// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/BodyRules.h"

#include <span>
#include <string_view>

namespace hookbench {

/// The rules of every provider that this program knows: the one place where providers are put together. They live as
/// long as the program. A second provider is a folder of its own and one line here.
std::span<const BodyRules* const> providerRules();

/// By name; nullptr if there is none.
const BodyRules* providerRules(std::string_view name);

} // namespace hookbench
