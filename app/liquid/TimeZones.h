// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cctz/time_zone.h>

#include <optional>
#include <string_view>

namespace hookbench::liquid {

/// The zone that CleverTap's engine runs in: India, UTC+05:30, without daylight saving.
const cctz::time_zone& indianTime();

/// By its IANA name; nothing if there is no such zone.
std::optional<cctz::time_zone> timeZoneNamed(std::string_view name);

} // namespace hookbench::liquid
