// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/HostileValues.h"
#include "profile/FieldEdit.h"

#include <QString>

#include <optional>

namespace hookbench {

/// What is said of the value in the window's language: "a quotation mark".
QString hostileName(const HostileValue& value);

/// A sample of its own, like the one that the field belongs to but for that field: absent, null, empty or hostile. Its
/// name tells the difference. Nothing where that would be the same, or where the field cannot be.
std::optional<Sample> variantOf(const SampleData& data, const FieldPlace& place, const HostileValue& value);

} // namespace hookbench
