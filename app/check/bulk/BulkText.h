// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkResult.h"

#include <QString>

#include <functional>
#include <string>

namespace hookbench {

/// What people call a profile, by its number in its source.
using ProfileNames = std::function<std::string(std::size_t)>;

/// How many profiles were checked, how many failed and why, sizes and shapes of payloads, odd fields; several lines of
/// English.
QString bulkText(const BulkResult& profiles, const ProfileNames& nameOf);

} // namespace hookbench
