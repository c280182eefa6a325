// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/JavaValues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace hookbench::liquid::java {

namespace {

/// As Java's trim() does: everything up to the space goes.
std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

template <typename Integer> Integer cut(double value)
{
    if (std::isnan(value))
        return 0;
    // The largest integer has no decimal of its own: compare with the power of two above it.
    const double bound = -static_cast<double>(std::numeric_limits<Integer>::min());
    if (value >= bound)
        return std::numeric_limits<Integer>::max();
    return value <= -bound ? std::numeric_limits<Integer>::min() : static_cast<Integer>(value);
}

/// The low 64 bits of a decimal number of any length.
std::int64_t lowBits(std::string_view digits)
{
    const bool isNegative = digits.front() == '-';
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (isDigit(c))
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return static_cast<std::int64_t>(isNegative ? 0 - value : value);
}

std::optional<double> parseMagnitude(std::string_view text)
{
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "Infinity")
        return std::numeric_limits<double>::infinity();
    const bool isHexadecimal = text.size() > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
    if (isHexadecimal)
        text.remove_prefix(2);
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.' && !isHexadecimal))
        return std::nullopt;
    if (isHexadecimal && text.find_first_of("pP") == std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] =
        std::from_chars(text.data(), last, value, isHexadecimal ? std::chars_format::hex : std::chars_format::general);
    if (error == std::errc::invalid_argument)
        return std::nullopt;
    const std::string_view rest(end, static_cast<std::size_t>(last - end));
    if (!rest.empty() && (rest.size() > 1 || std::string_view("fFdD").find(rest.front()) == std::string_view::npos))
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        const std::size_t exponent = text.find_first_of(isHexadecimal ? "pP" : "eE");
        const bool isTiny = exponent == std::string_view::npos ? text.front() == '0' || text.front() == '.'
                                                               : text.substr(exponent + 1).starts_with('-');
        return isTiny ? 0.0 : std::numeric_limits<double>::infinity();
    }
    return value;
}

} // namespace

std::int64_t Number::toLong() const
{
    return isInteger ? integer : cut<std::int64_t>(decimal);
}

std::int32_t Number::toInt() const
{
    return isInteger ? wrapped(integer) : cut<std::int32_t>(decimal);
}

std::int32_t wrapped(std::int64_t value)
{
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::uint64_t>(value)));
}

std::optional<double> parseDouble(std::string_view text)
{
    text = trimmed(text);
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    const std::optional<double> magnitude = parseMagnitude(text);
    return magnitude && isNegative ? -*magnitude : magnitude;
}

std::optional<Number> toNumber(const Value& value)
{
    switch (value.type()) {
    case ValueType::Integer:
        return Number{true, value.toInteger(), 0};
    case ValueType::Decimal:
        return Number{false, 0, value.toDecimal()};
    case ValueType::BigInteger:
        return Number{true, lowBits(value.text()), *parseDouble(value.text()), true};
    case ValueType::String: {
        // Digits are read as an integer first, which fails beyond 64 bits, and become a decimal all the same.
        const std::string_view text = trimmed(value.text());
        std::int64_t integer = 0;
        if (isAllDigits(text)
            && std::from_chars(text.data(), text.data() + text.size(), integer).ec == std::errc::result_out_of_range)
            return std::nullopt;
        const std::optional<double> decimal = parseDouble(text);
        return decimal ? std::optional(Number{false, 0, *decimal}) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<std::int32_t> toInt(const Value& value)
{
    const std::optional<Number> number = toNumber(value);
    return number ? std::optional(number->toInt()) : std::nullopt;
}

bool isNumber(const Value& value)
{
    return value.isNumber() || (value.isString() && (isAllDigits(trimmed(value.text())) || parseDouble(value.text())));
}

bool canBeInteger(const Value& value)
{
    if (!value.isString())
        return value.isNumber() && !value.is(ValueType::Decimal);
    std::string_view text = trimmed(value.text());
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return isAllDigits(text);
}

bool canBeDecimal(const Value& value)
{
    if (value.is(ValueType::Decimal)) {
        const double magnitude = std::fabs(value.toDecimal());
        return magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e7);
    }
    if (!value.isString())
        return value.isNumber();
    std::string_view text = trimmed(value.text());
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return isAllDigits(text);
    return isAllDigits(text.substr(0, point)) && std::ranges::all_of(text.substr(point + 1), isDigit);
}

void appendDecimal(TextBuffer& text, double value)
{
    if (std::isnan(value))
        return text.append("NaN");
    if (std::isinf(value))
        return text.append(value < 0 ? "-Infinity" : "Infinity");
    const double magnitude = std::fabs(value);
    const bool isPlain = magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e7);
    std::array<char, 40> digits;
    const auto end = std::to_chars(
        digits.begin(), digits.end(), value, isPlain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    const std::string_view all(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const std::string_view mantissa = all.substr(0, all.find('e'));
    text.append(mantissa);
    if (mantissa.find('.') == std::string_view::npos)
        text.append(".0");
    if (isPlain)
        return;
    std::string_view exponent = all.substr(mantissa.size() + 1);
    text.append('E');
    if (exponent.front() == '-')
        text.append('-');
    exponent.remove_prefix(1);
    while (exponent.size() > 1 && exponent.front() == '0')
        exponent.remove_prefix(1);
    text.append(exponent);
}

} // namespace hookbench::liquid::java
