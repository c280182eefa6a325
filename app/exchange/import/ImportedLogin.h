// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"

#include <optional>
#include <string>

namespace hookbench {

/// Name and password of an Authorization header "Basic …", where they are text and give the same bytes again when they
/// are encoded from here; else nothing.
std::optional<Authentication> basicLoginOf(const std::string& headerValue);

} // namespace hookbench
