// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <string_view>

namespace hookbench {

/// What a "$ref" within a schema leads to: "#", "#/definitions/x" (JSON Pointer, RFC 6901, as a URI fragment), "#name"
/// of an "$id" or "$anchor" in the definitions, or the root's own "$id" before any of these. nullptr where it leads
/// elsewhere, or nowhere.
const json::Value* schemaAt(const json::Value& root, std::string_view reference);

} // namespace hookbench
