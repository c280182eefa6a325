// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <optional>
#include <vector>

namespace hookbench {

/// A value that a property of a customer may have and that bodies are not made for.
struct HostileValue {
    const char* what = ""; ///< in words, for translation: "a quotation mark"
    std::optional<json::Value> value; ///< nothing: the property is absent
};

/// Each kind of harm once. `usual` is what the property holds as a rule, for values that look like it; may be nullptr.
std::vector<HostileValue> hostileValuesFor(const json::Value* usual);

} // namespace hookbench
