// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <cstdint>
#include <span>

namespace hookbench::liquid {

/// A hash that is the same for values of the same type and content; lists and maps are only told apart by their size.
std::uint32_t valueHash(const Value& value);

/// A list of the items without repetitions, in the order of their first appearance.
Value uniqueItems(RenderContext& context, std::span<const Value> items, bool (*areEqual)(const Value&, const Value&));

} // namespace hookbench::liquid
