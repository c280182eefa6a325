// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Value.h"

#include <algorithm>
#include <bit>
#include <random>

namespace hookbench::liquid {

namespace {

constexpr std::size_t searchedInARow = 8;

std::uint64_t randomOddNumber()
{
    std::random_device source;
    return (static_cast<std::uint64_t>(source()) << 32U | source()) | 1U;
}

} // namespace

const std::uint64_t hashing::secret = randomOddNumber();

Map::Map(const MapEntry* entries, std::size_t size, std::uint32_t* index, std::size_t indexSize)
    : m_entries(entries)
    , m_index(indexSize == 0 ? nullptr : index)
    , m_size(static_cast<std::uint32_t>(size))
    , m_mask(static_cast<std::uint32_t>(indexSize == 0 ? 0 : indexSize - 1))
{
    if (indexSize == 0)
        return;
    std::fill_n(index, indexSize, 0U);
    for (std::uint32_t i = 0; i < m_size; ++i) {
        std::uint32_t place = entries[i].hash & m_mask;
        while (index[place] != 0)
            place = (place + 1) & m_mask;
        index[place] = i + 1;
    }
}

std::size_t Map::indexSizeFor(std::size_t entryCount)
{
    return entryCount <= searchedInARow ? 0 : std::bit_ceil(entryCount * 2);
}

const Value* Map::findInIndex(std::string_view key, std::uint32_t hash) const
{
    for (std::uint32_t place = hash & m_mask; m_index[place] != 0; place = (place + 1) & m_mask) {
        const MapEntry& entry = m_entries[m_index[place] - 1];
        if (entry.hasKey(key, hash))
            return &entry.value;
    }
    return nullptr;
}

Value LoopState::property(std::string_view key) const
{
    const auto number = [](std::int64_t value) { return Value::narrowInteger(value); };
    if (!hasBegun)
        return {};
    if (isSameText(key, "last"))
        return Value::boolean(isLast);
    if (isSameText(key, "first"))
        return Value::boolean(isFirst);
    if (isSameText(key, "index"))
        return number(index0 + 1);
    if (isSameText(key, "index0"))
        return number(index0);
    if (isSameText(key, "rindex"))
        return number(isTable ? remaining : length - index0);
    if (isSameText(key, "rindex0"))
        return number((isTable ? remaining : length - index0) - 1);
    if (isSameText(key, "length"))
        return number(length);
    if (key == "name" && !name.empty())
        return Value::string(name);
    if (key == "parentloop" && hasParent && parent != nullptr)
        return Value::loop(*parent);
    if (!isTable)
        return {};
    if (isSameText(key, "col"))
        return number(column0 + 1);
    if (isSameText(key, "col0"))
        return number(column0);
    if (isSameText(key, "col_first"))
        return Value::boolean(column0 == 0);
    if (isSameText(key, "col_last"))
        return Value::boolean(column0 + 1 == columns);
    if (key == "row" && hasParent)
        return number(row);
    return {};
}

} // namespace hookbench::liquid
