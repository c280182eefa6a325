// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/TableColumn.h"

#include "campaign/import/DateForm.h"
#include "json/BareText.h"
#include "json/Reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t longestNumber = 15; // digits that every reader of JSON keeps

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

bool isNumber(std::string_view cell)
{
    return !cell.empty() && cell.size() <= longestNumber && json::numberLength(cell) == cell.size();
}

bool isBoolean(std::string_view cell)
{
    return cell == "true" || cell == "false";
}

bool isBracketed(std::string_view cell)
{
    return cell.size() > 1
        && ((cell.front() == '[' && cell.back() == ']') || (cell.front() == '{' && cell.back() == '}'));
}

bool isJson(std::string_view cell)
{
    return isBracketed(cell) && json::readValue(cell).has_value();
}

/// What a person is known by is a text, however it is written.
bool isIdentifier(std::string_view property)
{
    static constexpr std::array<std::string_view, 6> names{
        "identity", "Identity", "Phone", "phone", "clevertapId", "objectId"};
    return std::ranges::find(names, property) != names.end();
}

TableColumn::Kind guessKind(std::string_view property, std::span<const std::vector<std::string>> rows, std::size_t at)
{
    std::size_t cells = 0;
    std::array<std::size_t, 4> counts{}; // numbers, booleans, JSON, in brackets
    for (const auto& row : rows) {
        if (at >= row.size() || row[at].empty())
            continue;
        ++cells;
        const std::string& cell = row[at];
        counts[0] += isNumber(cell) ? 1 : 0;
        counts[1] += isBoolean(cell) ? 1 : 0;
        counts[2] += isJson(cell) ? 1 : 0;
        counts[3] += isBracketed(cell) ? 1 : 0;
    }
    if (property == "clevertapIds")
        return TableColumn::Kind::BareList;
    if (cells == 0 || isIdentifier(property))
        return TableColumn::Kind::Text;
    // One odd cell among many does not make another column of it.
    const auto nearlyAll = [cells](std::size_t count) {
        return count * 10 >= cells * 9 || (cells < 10 && count * 2 > cells);
    };
    if (nearlyAll(counts[0]))
        return TableColumn::Kind::Number;
    if (counts[1] == cells)
        return TableColumn::Kind::Boolean;
    if (counts[2] > 0)
        return TableColumn::Kind::Json;
    return counts[3] == cells ? TableColumn::Kind::BareList : TableColumn::Kind::Text;
}

bool equalLetters(std::string_view cell, std::string_view lower)
{
    return std::ranges::equal(cell, lower,
        [](char one, char other) { return one == other || (one >= 'A' && one <= 'Z' && one + ('a' - 'A') == other); });
}

/// Wider than what makes a column one of booleans by look: a person said that this one is.
std::optional<json::Value> booleanOf(std::string_view cell)
{
    for (const std::string_view word : {"true", "yes", "1"}) {
        if (equalLetters(cell, word))
            return json::Value::boolean(true);
    }
    for (const std::string_view word : {"false", "no", "0"}) {
        if (equalLetters(cell, word))
            return json::Value::boolean(false);
    }
    return std::nullopt;
}

json::Value listOf(std::string_view cell, char separator)
{
    std::vector<json::Value> items;
    while (!trimmed(cell).empty()) {
        const std::size_t comma = std::min(cell.find(separator), cell.size());
        items.push_back(json::Value::string(std::string(trimmed(cell.substr(0, comma)))));
        cell.remove_prefix(std::min(comma + 1, cell.size()));
    }
    return json::Value::array(std::move(items));
}

std::optional<json::Value> typedValue(const TableColumn& column, std::string_view cell)
{
    switch (column.kind) {
    case TableColumn::Kind::Number:
        return isNumber(cell) ? std::optional(json::Value::number(std::string(cell))) : std::nullopt;
    case TableColumn::Kind::Boolean:
        return booleanOf(cell);
    case TableColumn::Kind::Json:
    case TableColumn::Kind::BareList: {
        const bool isList = column.kind == TableColumn::Kind::BareList;
        if (!isBracketed(cell))
            return isList && column.separator ? std::optional(listOf(cell, column.separator)) : std::nullopt;
        if (auto value = json::readValue(cell))
            return std::move(*value);
        return isList && cell.front() == '[' ? std::optional(listOf(cell.substr(1, cell.size() - 2), ','))
                                             : std::nullopt;
    }
    case TableColumn::Kind::Date: {
        const auto date = dateTextFrom(trimmed(cell), column.dateForm);
        return date ? std::optional(json::Value::string(*date)) : std::nullopt;
    }
    case TableColumn::Kind::Text:
    case TableColumn::Kind::Skip:
        break;
    }
    return json::Value::string(std::string(cell));
}

} // namespace

std::vector<TableColumn> guessColumns(
    std::span<const std::string> header, std::span<const std::vector<std::string>> rows)
{
    std::vector<TableColumn> columns;
    for (std::size_t at = 0; at < header.size(); ++at) {
        TableColumn column;
        column.property = header[at].empty() ? "Column " + std::to_string(at + 1) : header[at];
        const std::size_t bracket = column.property.rfind('<');
        if (bracket != std::string::npos && column.property.ends_with('>')) {
            const std::string form = column.property.substr(bracket + 1, column.property.size() - bracket - 2);
            if (isDateForm(form)) {
                column.kind = TableColumn::Kind::Date;
                column.dateForm = form;
                column.property = trimmed(std::string_view(column.property).substr(0, bracket));
            }
        }
        if (column.kind != TableColumn::Kind::Date)
            column.kind = guessKind(column.property, rows, at);
        columns.push_back(std::move(column));
    }
    return columns;
}

void putCell(json::Value& fields, const std::string& property, const TableColumn& column, json::Value value)
{
    json::Value* owner = &fields;
    const std::string* name = &property;
    for (const std::string& inside : column.inside) {
        const json::Value* known = owner->find(*name);
        if (!known || !known->isObject())
            owner->set(*name, json::Value::object());
        owner = const_cast<json::Value*>(std::as_const(*owner).find(*name));
        name = &inside;
    }
    owner->set(*name, std::move(value));
}

json::Value cellValue(const TableColumn& column, std::string_view cell, bool& isAsTold)
{
    std::optional<json::Value> value = typedValue(column, cell);
    const bool isLenient = column.kind == TableColumn::Kind::Number || column.kind == TableColumn::Kind::Boolean
        || ((column.kind == TableColumn::Kind::Json || column.kind == TableColumn::Kind::BareList)
            && !isBracketed(cell));
    isAsTold = value.has_value() || isLenient;
    return value ? std::move(*value) : json::Value::string(std::string(cell));
}

} // namespace hookbench
