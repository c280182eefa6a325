// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <string>
#include <string_view>

namespace hookbench {

/// Sets a string member, or leaves it out where it is empty.
void setIfFilled(json::Value& object, std::string_view name, const std::string& text);

/// Appends the members of `unknown` that the object does not have.
void appendUnknown(json::Value& object, const json::Value& unknown);

} // namespace hookbench
