// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/FieldTally.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace hookbench {

namespace {

using liquid::Value;
using liquid::ValueType;

void mix(std::uint64_t& fingerprint, std::uint64_t more)
{
    fingerprint = (fingerprint ^ more) * 0x9E3779B97F4A7C15U;
    fingerprint ^= fingerprint >> 29U;
}

void addTo(std::uint64_t& fingerprint, const Value& value)
{
    mix(fingerprint, static_cast<std::uint64_t>(value.type()));
    switch (value.type()) {
    case ValueType::String:
    case ValueType::BigInteger:
        return mix(fingerprint, std::hash<std::string_view>()(value.text()));
    case ValueType::Integer:
        return mix(fingerprint, static_cast<std::uint64_t>(value.toInteger()));
    case ValueType::Decimal:
        return mix(fingerprint, std::bit_cast<std::uint64_t>(value.toDecimal()));
    case ValueType::Boolean:
        return mix(fingerprint, value.toBoolean() ? 1 : 0);
    case ValueType::List:
        for (const Value& item : value.items())
            addTo(fingerprint, item);
        return;
    case ValueType::Map:
        for (const liquid::MapEntry& entry : value.map().entries()) {
            mix(fingerprint, std::hash<std::string_view>()(entry.key()));
            addTo(fingerprint, entry.value);
        }
        return;
    default:
        return;
    }
}

const Value* find(const Value& root, const std::vector<std::string>& steps)
{
    const Value* value = &root;
    for (const std::string& step : steps) {
        value = value->isMap() ? value->map().find(step) : nullptr;
        if (!value || value->isNil())
            return nullptr;
    }
    return value;
}

} // namespace

FieldTally::FieldTally(std::span<const liquid::DataPath> paths)
{
    for (const liquid::DataPath& path : paths) {
        liquid::DataPath known = path;
        known.steps.erase(std::ranges::find(known.steps, "*"), known.steps.end());
        if (known.steps.size() < 2)
            continue;
        const bool isThere =
            std::ranges::any_of(m_fields, [&known](const Field& field) { return field.steps == known.steps; });
        if (!isThere)
            m_fields.push_back({known.text(), known.steps});
    }
}

void FieldTally::add(const Value& rootScope)
{
    ++m_total;
    for (Field& field : m_fields) {
        const Value* value = find(rootScope, field.steps);
        if (!value)
            continue;
        if (!field.varies) {
            std::uint64_t fingerprint = 1;
            addTo(fingerprint, *value);
            field.varies = field.present > 0 && fingerprint != field.first;
            field.first = fingerprint;
        }
        ++field.present;
    }
}

void FieldTally::add(const FieldTally& others)
{
    if (m_total == 0) {
        *this = others;
        return;
    }
    m_total += others.m_total;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        Field& field = m_fields[i];
        const Field& other = others.m_fields[i];
        const bool haveBoth = field.present > 0 && other.present > 0;
        field.varies = field.varies || other.varies || (haveBoth && field.first != other.first);
        field.first = field.present > 0 ? field.first : other.first;
        field.present += other.present;
    }
}

} // namespace hookbench
