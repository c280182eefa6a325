// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/LongDecimal.h"
#include "liquid/RubyCalculations.h"
#include "liquid/RubyNumbers.h"
#include "liquid/ShortDecimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

/// How Ruby's Liquid reads numbers from values and texts, and how it writes them.
namespace hookbench::liquid::ruby {

namespace {

std::string_view stripped(std::string_view text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == '\0'))
        text.remove_prefix(1);
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\0'))
        text.remove_suffix(1);
    return text;
}

/// `-?digits.digits` and nothing else.
bool isFractionText(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const std::size_t point = digits.find('.');
    return point != std::string_view::npos && point > 0 && point + 1 < digits.size()
        && std::ranges::all_of(digits.substr(0, point), isDigit)
        && std::ranges::all_of(digits.substr(point + 1), isDigit);
}

/// What Ruby reads of a text as an integer: a sign and digits with single underscores between them, behind white space
/// and before anything else.
std::string_view leadingInteger(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    std::size_t end = sign;
    while (end < text.size()
        && (isDigit(text[end])
            || (text[end] == '_' && end > sign && end + 1 < text.size() && isDigit(text[end + 1])
                && isDigit(text[end - 1]))))
        ++end;
    return text.substr(0, end);
}

/// False if it does not fit.
bool addDigit(WideInteger& value, char digit)
{
    return !__builtin_mul_overflow(value, 10, &value) && !__builtin_add_overflow(value, digit - '0', &value);
}

Number parseInteger(std::string_view text)
{
    WideInteger value = 0;
    for (const char c : text) {
        if (isDigit(c) && !addDigit(value, c))
            return Number::tooLong(true, LongDecimal(text).toDouble());
    }
    return Number::integer(text.starts_with('-') ? -value : value);
}

Number parseFraction(std::string_view text)
{
    WideInteger coefficient = 0;
    int exponent = 0;
    bool isBehindPoint = false;
    const bool isNegative = text.starts_with('-');
    for (const char c : text.substr(isNegative ? 1 : 0)) {
        if (c == '.') {
            isBehindPoint = true;
            continue;
        }
        if (!addDigit(coefficient, c))
            return Number::tooLong(false, LongDecimal(text).toDouble());
        exponent -= isBehindPoint ? 1 : 0;
    }
    if (isNegative && coefficient == 0)
        return Number::plain(-0.0); // whose sign shows
    return Number::fraction(isNegative ? -coefficient : coefficient, exponent);
}

/// Without zeros at the end, as all fractions come here.
Number fromShort(const ShortDecimal& decimal)
{
    std::int64_t coefficient = decimal.digits;
    int exponent = -decimal.places;
    for (; coefficient != 0 && coefficient % 10 == 0; ++exponent)
        coefficient /= 10;
    return Number::fraction(coefficient, exponent);
}

Number fromDouble(double value)
{
    if (value == 0 && std::signbit(value))
        return Number::plain(value);
    if (const auto decimal = shortDecimal(value))
        return fromShort(*decimal);
    if (!std::isfinite(value))
        return Number::plain(value);
    std::array<char, 40> text;
    const char* const end = std::to_chars(text.begin(), text.end(), value, std::chars_format::scientific).ptr;
    std::int64_t coefficient = 0;
    int exponent = 0;
    const char* at = text.data() + (text[0] == '-' ? 1 : 0);
    for (bool isBehindPoint = false; *at != 'e'; ++at) {
        if (*at == '.') {
            isBehindPoint = true;
            continue;
        }
        coefficient = coefficient * 10 + (*at - '0');
        exponent -= isBehindPoint ? 1 : 0;
    }
    int written = 0;
    std::from_chars(at + (at[1] == '+' ? 2 : 1), end, written);
    return Number::fraction(text[0] == '-' ? -coefficient : coefficient, exponent + written);
}

} // namespace

Number toNumber(const Value& value)
{
    switch (value.type()) {
    case ValueType::Integer:
        return Number::integer(value.toInteger());
    case ValueType::Decimal:
        return fromDouble(value.toDecimal());
    case ValueType::BigInteger:
        return parseInteger(value.text());
    case ValueType::String: {
        const std::string_view text = stripped(value.text());
        return isFractionText(text) ? parseFraction(text) : parseInteger(leadingInteger(value.text()));
    }
    default:
        return Number::integer(0);
    }
}

LongDecimal toLongDecimal(const Value& value)
{
    switch (value.type()) {
    case ValueType::Integer: {
        std::array<char, 24> digits;
        const char* const end = std::to_chars(digits.begin(), digits.end(), value.toInteger()).ptr;
        return LongDecimal(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    }
    case ValueType::BigInteger:
        return LongDecimal(value.text());
    case ValueType::Decimal: {
        std::array<char, 40> text;
        const char* const end =
            std::to_chars(text.begin(), text.end(), value.toDecimal(), std::chars_format::scientific).ptr;
        const std::string_view all(text.data(), static_cast<std::size_t>(end - text.data()));
        const std::size_t mark = all.find('e');
        int exponent = 0;
        if (mark != std::string_view::npos)
            std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), end, exponent);
        return LongDecimal(all.substr(0, mark), exponent);
    }
    case ValueType::String: {
        const std::string_view text = stripped(value.text());
        return LongDecimal(isFractionText(text) ? text : leadingInteger(value.text()));
    }
    default:
        return {};
    }
}

std::string_view spelled(WideDigits& digits, WideInteger value)
{
    std::size_t at = digits.size();
    const bool isNegative = value < 0;
    do {
        const int digit = static_cast<int>(value % 10);
        digits[--at] = static_cast<char>('0' + (digit < 0 ? -digit : digit));
        value /= 10;
    } while (value != 0);
    if (isNegative)
        digits[--at] = '-';
    return {digits.data() + at, digits.size() - at};
}

std::int64_t truncated(const Value& value)
{
    const Number number = toNumber(value);
    constexpr double most = 9e18;
    if (std::isnan(number.decimal))
        return 0;
    if (number.kind != Number::Kind::Integer)
        return static_cast<std::int64_t>(std::clamp(std::trunc(number.toDouble()), -most, most));
    constexpr WideInteger least = std::numeric_limits<std::int64_t>::min();
    constexpr WideInteger greatest = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(number.coefficient, least, greatest));
}

namespace {

/// Ruby's prefixes of numbers in texts: 0x, 0b, 0o and a mere 0. Takes the prefix away.
int takeBase(std::string_view& text)
{
    if (text.size() < 2 || text[0] != '0')
        return 10;
    const char letter = static_cast<char>(text[1] | 0x20);
    const int base = letter == 'x' ? 16 : (letter == 'b' ? 2 : (letter == 'o' ? 8 : (letter == 'd' ? 10 : 0)));
    text.remove_prefix(base == 0 ? 1 : 2);
    if (base == 0 && text.starts_with('_'))
        text.remove_prefix(1);
    return base == 0 ? 8 : base;
}

/// Stands for all integers beyond: they lie outside of any text or list just the same.
std::int64_t extreme(bool isNegative)
{
    return isNegative ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

} // namespace

std::optional<std::int64_t> toInteger(const Value& value)
{
    if (value.is(ValueType::Integer))
        return value.toInteger();
    if (value.is(ValueType::BigInteger))
        return extreme(value.text().front() == '-');
    if (!value.isString())
        return std::nullopt;
    std::string_view text = stripped(value.text());
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    const int base = takeBase(text);
    std::string digits(isNegative ? "-" : "");
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_')
            digits += text[i];
        else if (i == 0 || i + 1 == text.size() || text[i + 1] == '_')
            return std::nullopt;
    }
    if (text.starts_with('-'))
        return std::nullopt;
    std::int64_t result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result, base);
    if (error == std::errc::invalid_argument || end != digits.data() + digits.size())
        return std::nullopt;
    return error == std::errc() ? result : extreme(isNegative);
}

namespace {

void appendShort(TextBuffer& text, const ShortDecimal& decimal)
{
    std::array<char, 24> room;
    std::size_t at = room.size();
    std::int64_t rest = decimal.digits < 0 ? -decimal.digits : decimal.digits;
    if (decimal.places == 0)
        room[--at] = '0';
    for (int places = decimal.places; places > 0; --places, rest /= 10)
        room[--at] = static_cast<char>('0' + rest % 10);
    room[--at] = '.';
    do {
        room[--at] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (decimal.digits < 0)
        room[--at] = '-';
    text.append({room.data() + at, room.size() - at});
}

} // namespace

void appendFloat(TextBuffer& text, double value)
{
    const auto decimal = shortDecimal(value);
    if (decimal && (value == 0 || std::fabs(value) >= 1e-4))
        return appendShort(text, *decimal);
    if (std::isnan(value))
        return text.append("NaN");
    if (std::isinf(value))
        return text.append(value < 0 ? "-Infinity" : "Infinity");
    const double size = std::fabs(value);
    const bool hasPlaces = size != std::trunc(size); // then Ruby writes larger ones out as well
    const bool isPlain = size == 0 || (size >= 1e-4 && (size < 1e15 || hasPlaces));
    std::array<char, 40> digits;
    const char* const end = std::to_chars(
        digits.begin(), digits.end(), value, isPlain ? std::chars_format::fixed : std::chars_format::scientific)
                                .ptr;
    const std::string_view all(digits.data(), static_cast<std::size_t>(end - digits.data()));
    const std::string_view mantissa = all.substr(0, all.find('e'));
    text.append(mantissa);
    if (mantissa.find('.') == std::string_view::npos)
        text.append(".0");
    text.append(all.substr(mantissa.size()));
}

} // namespace hookbench::liquid::ruby
