// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hookbench {

/// What a property holds. A date is a text YYYY-MM-DD HH:MM:SS (documented for CleverTap). A number is one that a
/// computer's own can hold, as CleverTap's are "integer or float": a decimal that is finite as a double, or an integer
/// of at most mostIntegerDigits digits. A text may have any number of digits.
enum class FieldType { Any, String, Number, Integer, Boolean, Date, List, Object };

constexpr std::size_t mostIntegerDigits = 38; ///< of 128 bits

/// What one property of a profile or an event may hold. Without a type it is anything that properties can be: text,
/// number, boolean, date, list of text, nested object.
struct FieldContract {
    FieldType type = FieldType::Any;
    std::string pattern; ///< for texts: a regular expression for the whole of it; empty: any text
    bool required = false; ///< never absent, never null
    std::vector<json::Value> oneOf; ///< texts, numbers and booleans; empty: no such bound

    bool operator==(const FieldContract&) const = default;
};

/// Contracts by the path of their property, written as templates write it: Profile.QualtricID, Profile['First Name'],
/// Event.items[*].sku. Keeps the order in which they were set.
class FieldContracts {
public:
    using Entry = std::pair<std::string, FieldContract>;

    const std::vector<Entry>& entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    /// nullptr if there is none for that path.
    const FieldContract* find(std::string_view path) const;
    const FieldContract* find(std::span<const std::string> steps) const;
    /// The same with the path as it is spelt here.
    const Entry* entry(std::span<const std::string> steps) const;
    /// Those of properties below one of these roots, such as Profile.
    FieldContracts below(std::span<const std::string_view> roots) const;
    void set(std::string path, FieldContract contract);
    void remove(std::string_view path);

    bool operator==(const FieldContracts&) const = default;

private:
    std::vector<Entry> m_entries;
};

/// The names of a path as liquid::DataPath has them, "*" for any element of a list. Nothing if it cannot be read.
std::optional<std::vector<std::string>> stepsOfPath(std::string_view path);

} // namespace hookbench
