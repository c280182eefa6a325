// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <string>

namespace hookbench {

/// Appends a value of the data as JSON without white space.
void appendJson(std::string& json, const liquid::Value& value);

} // namespace hookbench
