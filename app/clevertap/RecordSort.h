// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Sorts records by the value of one field, as runQuery() says. Takes 24 bytes a record and up to 64 more for a text.
class RecordSort {
public:
    explicit RecordSort(bool isDescending);

    /// nullptr for a record that does not have the field.
    void add(std::uint32_t record, const json::Value* value);

    /// What comes behind this.
    void append(const RecordSort& next);

    /// Called now and then with how much of all is done, from 90 on; nothing if that says false.
    std::optional<std::vector<std::uint32_t>> finish(const std::function<bool(int percent)>& progress);

private:
    enum class Rank : std::uint8_t { Number, Boolean, Text, Nested, Null, Missing };
    struct Key {
        double number = 0;
        std::uint32_t text = 0; ///< begins there in m_texts
        std::uint32_t record = 0;
        std::uint8_t size = 0; ///< of the text
        Rank rank = Rank::Missing;
    };
    void addText(Key& key, const std::string& text);
    bool isBefore(const Key& one, const Key& other) const;

    bool m_isDescending;
    std::vector<Key> m_keys;
    std::string m_texts;
};

} // namespace hookbench
