// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaLoops.h"

#include <algorithm>

namespace hookbench::liquid::java {

namespace {

constexpr auto loopKeys =
    std::to_array<std::string_view>({"rindex0", "rindex", "last", "index0", "name", "length", "index", "first"});
constexpr auto tableKeys = std::to_array<std::string_view>(
    {"rindex0", "rindex", "last", "index0", "col_first", "col_last", "length", "index", "first", "col0", "col"});

} // namespace

LoopEntries loopEntries(const LoopState& loop)
{
    LoopEntries result;
    const auto add = [&](std::string_view key) {
        const Value value = loop.property(key);
        if (!value.isNil())
            result.entries[result.count++] = {key, value};
    };
    if (loop.isTable)
        std::ranges::for_each(tableKeys, add);
    else
        std::ranges::for_each(loopKeys, add);
    return result;
}

std::span<const Value> pairsOf(RenderContext& context, const Map& map)
{
    const std::size_t count = map.size();
    Value* values = context.allocateValues(count * 3);
    if (values == nullptr)
        return {};
    Value* pairs = values + count * 2;
    for (std::size_t i = 0; i < count; ++i) {
        const MapEntry& entry = map.entries()[i];
        values[i * 2] = Value::string(entry.key());
        values[i * 2 + 1] = entry.value;
        pairs[i] = Value::madeList(values + i * 2, 2);
    }
    return {pairs, count};
}

std::span<const Value> pairsOf(RenderContext& context, const LoopState& loop)
{
    const LoopEntries entries = loopEntries(loop);
    Value* values = context.allocateValues(entries.count * 3);
    if (values == nullptr)
        return {};
    Value* pairs = values + entries.count * 2;
    for (std::size_t i = 0; i < entries.count; ++i) {
        values[i * 2] = Value::string(entries.entries[i].key);
        values[i * 2 + 1] = entries.entries[i].value;
        pairs[i] = Value::madeList(values + i * 2, 2);
    }
    return {pairs, entries.count};
}

} // namespace hookbench::liquid::java
