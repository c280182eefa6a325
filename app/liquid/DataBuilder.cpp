// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Arena.h"
#include "liquid/Data.h"
#include "liquid/DataPacker.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <vector>

namespace hookbench::liquid {

struct DataBuilder::State {
    struct Open {
        std::size_t firstEntry = 0;
        bool isMap = false;
    };

    Arena arena; ///< everything, until it is packed
    Value root = Value::map(emptyMap());
    std::size_t bytes = 0; ///< that it takes packed
    std::vector<MapEntry> entries; ///< of all open maps and lists; a list uses the values only
    std::vector<Open> open;
    MapEntry pendingKey;

    void add(Value value)
    {
        if (open.empty()) {
            root = value;
            return;
        }
        pendingKey.value = value;
        entries.push_back(pendingKey);
    }

    std::size_t mergeEqualKeys(std::size_t first);
    Value closedMap(std::size_t first);
    Value closedList(std::size_t first);
    void clear();

    static const Map& emptyMap()
    {
        static const Map map;
        return map;
    }
};

/// Puts the last of equal keys in the first one's place. Returns how many entries are left.
std::size_t DataBuilder::State::mergeEqualKeys(std::size_t first)
{
    const std::size_t count = entries.size() - first;
    const std::size_t indexSize = count < 2 ? 0 : std::bit_ceil(count * 2);
    std::vector<std::uint32_t> index(indexSize, 0);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const MapEntry entry = entries[first + i];
        bool isRepeated = false;
        if (indexSize > 0) {
            std::size_t place = entry.hash & (indexSize - 1);
            while (index[place] != 0 && !isRepeated) {
                MapEntry& earlier = entries[first + index[place] - 1];
                if (earlier.hash == entry.hash && earlier.key() == entry.key()) {
                    earlier.value = entry.value;
                    isRepeated = true;
                }
                place = (place + 1) & (indexSize - 1);
            }
            if (!isRepeated)
                index[place] = static_cast<std::uint32_t>(kept + 1);
        }
        if (!isRepeated)
            entries[first + kept++] = entry;
    }
    return kept;
}

Value DataBuilder::State::closedMap(std::size_t first)
{
    const std::size_t count = mergeEqualKeys(first);
    MapEntry* kept = arena.allocate<MapEntry>(count);
    std::copy_n(entries.begin() + static_cast<std::ptrdiff_t>(first), count, kept);
    entries.resize(first);
    const std::size_t indexSize = Map::indexSizeFor(count);
    std::uint32_t* index = arena.allocate<std::uint32_t>(indexSize);
    const Value map = Value::map(*new (arena.allocate<Map>(1)) Map(kept, count, index, indexSize));
    bytes += DataPacker::bytesFor(map);
    return map;
}

Value DataBuilder::State::closedList(std::size_t first)
{
    const std::size_t count = entries.size() - first;
    Value* items = arena.allocate<Value>(count);
    for (std::size_t i = 0; i < count; ++i)
        items[i] = entries[first + i].value;
    entries.resize(first);
    const Value list = Value::list(items, count);
    bytes += DataPacker::bytesFor(list);
    return list;
}

void DataBuilder::State::clear()
{
    arena.clear();
    root = Value::map(emptyMap());
    bytes = 0;
    entries.clear();
    open.clear();
}

DataBuilder::DataBuilder()
    : m_state(std::make_unique<State>())
{
}

DataBuilder::~DataBuilder() = default;

void DataBuilder::beginMap()
{
    m_state->open.push_back({m_state->entries.size(), true});
    m_state->entries.push_back(m_state->pendingKey);
}

void DataBuilder::beginList()
{
    m_state->open.push_back({m_state->entries.size(), false});
    m_state->entries.push_back(m_state->pendingKey);
}

void DataBuilder::key(std::string_view name)
{
    const std::string_view copy = m_state->arena.copy(name);
    m_state->pendingKey = {copy.data(), static_cast<std::uint32_t>(copy.size()), keyHash(copy), {}};
}

void DataBuilder::endMap()
{
    const State::Open open = m_state->open.back();
    m_state->open.pop_back();
    const Value value = m_state->closedMap(open.firstEntry + 1);
    m_state->pendingKey = m_state->entries[open.firstEntry];
    m_state->entries.resize(open.firstEntry);
    m_state->add(value);
}

void DataBuilder::endList()
{
    const State::Open open = m_state->open.back();
    m_state->open.pop_back();
    const Value value = m_state->closedList(open.firstEntry + 1);
    m_state->pendingKey = m_state->entries[open.firstEntry];
    m_state->entries.resize(open.firstEntry);
    m_state->add(value);
}

void DataBuilder::nil()
{
    m_state->add({});
}

void DataBuilder::boolean(bool value)
{
    m_state->add(Value::boolean(value));
}

void DataBuilder::number(std::string_view text)
{
    if (text.find_first_of(".eE") != std::string_view::npos) {
        double decimal = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), decimal);
        // Out of range leaves the value alone: too large is infinite, too small is nothing.
        if (error == std::errc::result_out_of_range)
            decimal = text.find_first_of("eE") != std::string_view::npos && text.find("e-") == std::string_view::npos
                    && text.find("E-") == std::string_view::npos
                ? (text.front() == '-' ? -HUGE_VAL : HUGE_VAL)
                : 0.0;
        m_state->add(Value::decimal(decimal));
        return;
    }
    std::int64_t integer = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
    m_state->add(error == std::errc::result_out_of_range ? Value::bigInteger(m_state->arena.copy(text))
                                                         : Value::integer(integer));
}

void DataBuilder::string(std::string_view text)
{
    m_state->add(Value::string(m_state->arena.copy(text)));
}

Data DataBuilder::finish()
{
    // A root that is no map or list that was closed has not been counted yet.
    const std::size_t bytes = std::max(m_state->bytes, DataPacker::bytesFor(m_state->root));
    Data data(DataPacker::pack(m_state->root, bytes));
    m_state->clear();
    return data;
}

} // namespace hookbench::liquid
