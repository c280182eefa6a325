// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/ValueHash.h"

#include <algorithm>
#include <bit>

namespace hookbench::liquid {

std::uint32_t valueHash(const Value& value)
{
    const auto mixed = [&value](std::uint64_t content) {
        content = (content ^ static_cast<std::uint64_t>(value.type())) * 0xBF58476D1CE4E5B9U;
        return static_cast<std::uint32_t>(content >> 32U);
    };
    switch (value.type()) {
    case ValueType::Boolean:
        return mixed(value.toBoolean() ? 1 : 2);
    case ValueType::Integer:
        return mixed(static_cast<std::uint64_t>(value.toInteger()));
    case ValueType::Decimal:
        return mixed(std::bit_cast<std::uint64_t>(value.toDecimal()));
    case ValueType::String:
    case ValueType::BigInteger:
        return mixed(keyHash(value.text()));
    case ValueType::List:
        return mixed(value.items().empty() ? 0 : value.items().size() * 31U + valueHash(value.items().front()));
    case ValueType::Map:
        return mixed(value.map().size());
    default:
        return mixed(0);
    }
}

Value uniqueItems(RenderContext& context, std::span<const Value> items, bool (*areEqual)(const Value&, const Value&))
{
    Value* kept = context.allocateValues(items.size() * 2);
    if (kept == nullptr)
        return {};
    if (items.empty())
        return Value::madeList(kept, 0); // without room for an index
    // The second half of the room serves as index: places of kept items, 0 is free.
    const std::size_t places = std::max<std::size_t>(std::bit_floor(items.size() * 2), 1);
    auto* index = reinterpret_cast<std::uint32_t*>(kept + items.size());
    std::fill_n(index, places, 0U);
    std::size_t count = 0;
    for (const Value& item : items) {
        std::size_t place = valueHash(item) & (places - 1);
        std::size_t tries = 0;
        while (index[place] != 0 && !areEqual(kept[index[place] - 1], item) && ++tries <= places)
            place = (place + 1) & (places - 1);
        context.countSteps(1 + tries);
        if (context.hasFailed())
            break;
        if (index[place] == 0) {
            kept[count++] = item;
            index[place] = static_cast<std::uint32_t>(count);
        }
    }
    return Value::madeList(kept, count);
}

} // namespace hookbench::liquid
