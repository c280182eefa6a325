// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/ValueJson.h"

#include "json/Value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hookbench {

namespace {

using liquid::ValueType;

/// The shortest digits that give the same number again; null for what JSON cannot say.
void appendDecimal(std::string& json, double number)
{
    if (!std::isfinite(number)) {
        json += "null";
        return;
    }
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end);
}

void appendList(std::string& json, const liquid::Value& list)
{
    json += '[';
    for (const liquid::Value& item : list.items()) {
        if (json.back() != '[')
            json += ',';
        appendJson(json, item);
    }
    json += ']';
}

void appendMap(std::string& json, const liquid::Map& map)
{
    json += '{';
    for (const liquid::MapEntry& entry : map.entries()) {
        if (json.back() != '{')
            json += ',';
        json::appendQuoted(json, entry.key());
        json += ':';
        appendJson(json, entry.value);
    }
    json += '}';
}

} // namespace

void appendJson(std::string& json, const liquid::Value& value)
{
    switch (value.type()) {
    case ValueType::Boolean:
        json += value.toBoolean() ? "true" : "false";
        break;
    case ValueType::Integer:
        json += std::to_string(value.toInteger());
        break;
    case ValueType::BigInteger:
        json += value.text();
        break;
    case ValueType::Decimal:
        appendDecimal(json, value.toDecimal());
        break;
    case ValueType::String:
        json::appendQuoted(json, value.text());
        break;
    case ValueType::List:
        appendList(json, value);
        break;
    case ValueType::Map:
        appendMap(json, value.map());
        break;
    default: // nil, and what only templates make
        json += "null";
    }
}

} // namespace hookbench
