// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DataPacker.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

bool isText(const Value& value)
{
    return value.isString() || value.is(ValueType::BigInteger);
}

std::size_t textSize(const Value& value)
{
    return isText(value) ? value.text().size() : 0;
}

/// What is placed begins at a multiple of this.
constexpr std::size_t alignment = alignof(Value);
static_assert(alignof(Map) <= alignment && alignof(MapEntry) <= alignment);

std::size_t aligned(std::size_t bytes)
{
    return (bytes + alignment - 1) & ~(alignment - 1);
}

} // namespace

std::size_t DataPacker::bytesFor(const Value& value)
{
    std::size_t bytes = 0;
    if (value.isMap()) {
        bytes = sizeof(Map) + Map::indexSizeFor(value.map().size()) * sizeof(std::uint32_t);
        for (const MapEntry& entry : value.map().entries())
            bytes += sizeof(MapEntry) + entry.keySize + textSize(entry.value);
    } else if (value.isList()) {
        for (const Value& item : value.items())
            bytes += sizeof(Value) + textSize(item);
    } else {
        bytes = textSize(value);
    }
    return aligned(bytes);
}

DataPacker::Block DataPacker::pack(const Value& root, std::size_t bytes)
{
    const auto block = std::make_shared_for_overwrite<Value[]>(1 + (bytes + sizeof(Value) - 1) / sizeof(Value));
    block[0] = root;
    DataPacker packer(reinterpret_cast<std::byte*>(&block[1]));
    packer.note(block[0]);
    for (std::size_t i = 0; i < packer.m_unmoved.size(); ++i)
        packer.moveContent(*packer.m_unmoved[i]);
    return block;
}

/// Texts are moved at once, maps and lists later.
void DataPacker::note(Value& value)
{
    if (isText(value))
        moveText(value);
    else if (value.isMap() || value.isList())
        m_unmoved.push_back(&value);
}

void DataPacker::moveContent(Value& value)
{
    std::byte* const begin = m_place;
    const std::size_t bytes = bytesFor(value);
    if (value.isMap())
        moveMap(value);
    else
        moveList(value);
    m_place = begin + bytes;
}

void DataPacker::moveMap(Value& value)
{
    const std::span<const MapEntry> from = value.map().entries();
    std::byte* const header = m_place;
    auto* entries = reinterpret_cast<MapEntry*>(header + sizeof(Map));
    std::uninitialized_copy(from.begin(), from.end(), entries);
    const std::size_t indexSize = Map::indexSizeFor(from.size());
    auto* index = reinterpret_cast<std::uint32_t*>(entries + from.size());
    value = Value::map(*new (header) Map(entries, from.size(), index, indexSize));
    m_place = reinterpret_cast<std::byte*>(index + indexSize);
    for (MapEntry& entry : std::span(entries, from.size())) {
        entry.keyText = put(entry.key());
        note(entry.value);
    }
}

void DataPacker::moveList(Value& value)
{
    const std::span<const Value> from = value.items();
    auto* items = reinterpret_cast<Value*>(m_place);
    std::uninitialized_copy(from.begin(), from.end(), items);
    value = Value::list(items, from.size());
    m_place += from.size_bytes();
    for (Value& item : std::span(items, from.size()))
        note(item);
}

void DataPacker::moveText(Value& value)
{
    const std::string_view text(put(value.text()), value.text().size());
    value = value.isString() ? Value::string(text) : Value::bigInteger(text);
}

const char* DataPacker::put(std::string_view text)
{
    char* const place = reinterpret_cast<char*>(m_place);
    if (!text.empty())
        std::memcpy(place, text.data(), text.size());
    m_place += text.size();
    return place;
}

} // namespace hookbench::liquid
