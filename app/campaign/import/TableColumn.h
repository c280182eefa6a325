// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What becomes of one column of a table: which property it is, and what its cells stand for.
struct TableColumn {
    enum class Kind : std::uint8_t {
        Text,
        Number, ///< where the cell is one as JSON writes it; else text, so that 0049 stays what it is
        Boolean, ///< true and false, yes and no, 1 and 0, in any case of letters; else text
        Json, ///< a list or an object as JSON; else text
        BareList, ///< [a, b] without quotes, as CleverTap exports clevertapIds (documented); or parted by `separator`
        Date, ///< in dateForm; becomes YYYY-MM-DD HH:MM:SS
        Skip, ///< not taken
    };
    std::string property;
    Kind kind = Kind::Text;
    std::string dateForm = {};
    std::vector<std::string> inside = {}; ///< {"city"}: the cells become members of an object that is the property
    char separator = 0; ///< of the items of a list that has no brackets; 0: a list has brackets

    bool operator==(const TableColumn&) const = default;
};

/// Columns by their headers and by the cells of the first rows. `name <dd/MM/yyyy>` is a date column (documented). A
/// header without a word becomes "Column 3".
std::vector<TableColumn> guessColumns(
    std::span<const std::string> header, std::span<const std::vector<std::string>> rows);

/// Puts a value where the column's cells go. A value that is no object and stands in the way gives way.
void putCell(json::Value& fields, const std::string& property, const TableColumn& column, json::Value value);

/// What a cell stands for. `isAsTold` becomes false where it is not of the column's kind and a text was made of it.
json::Value cellValue(const TableColumn& column, std::string_view cell, bool& isAsTold);

} // namespace hookbench
