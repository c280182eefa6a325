// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <array>
#include <span>
#include <string_view>

namespace hookbench::liquid::java {

/// `forloop` and `tablerowloop` as the maps that they are in LiqP, in the order in which Java shows them.
struct LoopEntries {
    struct Entry {
        std::string_view key;
        Value value;
    };
    std::array<Entry, 12> entries;
    std::size_t count = 0;

    std::span<const Entry> all() const { return {entries.data(), count}; }
};

LoopEntries loopEntries(const LoopState& loop);

/// Lists of key and value.
std::span<const Value> pairsOf(RenderContext& context, const Map& map);
std::span<const Value> pairsOf(RenderContext& context, const LoopState& loop);

Value namedProperty(const Value& value, std::string_view key);

} // namespace hookbench::liquid::java
