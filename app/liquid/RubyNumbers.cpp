// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyNumbers.h"

#include "liquid/Characters.h"
#include "liquid/ShortDecimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace hookbench::liquid::ruby {

namespace {

/// Digits kept of a quotient that does not end.
constexpr int quotientDigits = 20;
constexpr int mostDigits = 38;

/// coefficient × 10^digits; false if it does not fit.
bool scale(WideInteger& coefficient, int digits)
{
    if (coefficient == 0)
        return true;
    for (; digits > 0; --digits) {
        if (__builtin_mul_overflow(coefficient, 10, &coefficient))
            return false;
    }
    return true;
}

/// Brings both to the smaller of their exponents; false if that does not fit.
bool align(Number& left, Number& right)
{
    if (left.kind == Number::Kind::Double || right.kind == Number::Kind::Double)
        return false;
    const int exponent = std::min(left.exponent, right.exponent);
    const bool fits = left.exponent - exponent <= mostDigits && right.exponent - exponent <= mostDigits
        && scale(left.coefficient, left.exponent - exponent) && scale(right.coefficient, right.exponent - exponent);
    left.exponent = exponent;
    right.exponent = exponent;
    return fits;
}

Number made(const Number& left, const Number& right, WideInteger coefficient, int exponent)
{
    return left.isInteger() && right.isInteger() ? Number::integer(coefficient)
                                                 : Number::fraction(coefficient, exponent);
}

WideInteger flooredQuotient(WideInteger a, WideInteger b)
{
    const WideInteger cut = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? cut - 1 : cut;
}

int digitCount(WideInteger value)
{
    int count = 0;
    for (; value != 0; value /= 10)
        ++count;
    return count;
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
        if (coefficient > (std::numeric_limits<std::int64_t>::max)()) {
            double value = 0;
            std::from_chars(text.data(), text.data() + text.size(), value);
            return Number::plain(value);
        }
        coefficient = coefficient * 10 + (c - '0');
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

/// Leading white space, a sign, digits with single underscores between them; the rest is ignored.
Number parseLeadingInteger(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    WideInteger value = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && i > 0 && i + 1 < text.size() && isDigit(text[i + 1]) && isDigit(text[i - 1]))
            continue;
        if (!isDigit(text[i]) || __builtin_mul_overflow(value, 10, &value)
            || __builtin_add_overflow(value, text[i] - '0', &value))
            break;
    }
    return Number::integer(isNegative ? -value : value);
}

using WideDigits = std::array<char, 48>;

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

} // namespace

double Number::toDouble() const
{
    static constexpr std::array<double, 23> powers = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (kind == Kind::Double)
        return decimal;
    constexpr std::int64_t exact = std::int64_t(1) << 53;
    if (coefficient >= -exact && coefficient <= exact && exponent >= -22 && exponent <= 22) {
        // Both are exact doubles, so the one operation rounds rightly.
        const auto value = static_cast<double>(static_cast<std::int64_t>(coefficient));
        return exponent < 0 ? value / powers[static_cast<std::size_t>(-exponent)]
                            : value * powers[static_cast<std::size_t>(exponent)];
    }
    WideDigits digits;
    const std::string_view written = spelled(digits, coefficient);
    std::array<char, 80> text;
    char* end = std::copy(written.begin(), written.end(), text.begin());
    *end++ = 'e';
    end = std::to_chars(end, text.end(), exponent).ptr;
    double value = 0;
    std::from_chars(text.data(), end, value);
    return value;
}

Number toNumber(const Value& value)
{
    switch (value.type()) {
    case ValueType::Integer:
        return Number::integer(value.toInteger());
    case ValueType::Decimal:
        return fromDouble(value.toDecimal());
    case ValueType::BigInteger:
        return parseLeadingInteger(value.text());
    case ValueType::String: {
        const std::string_view text = stripped(value.text());
        return isFractionText(text) ? parseFraction(text) : parseLeadingInteger(value.text());
    }
    default:
        return Number::integer(0);
    }
}

Value toValue(RenderContext& context, const Number& number)
{
    if (!number.isInteger())
        return Value::decimal(number.toDouble());
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    if (number.coefficient >= least && number.coefficient <= greatest)
        return Value::integer(static_cast<std::int64_t>(number.coefficient));
    const std::size_t begin = context.scratch().size();
    appendWide(context.scratch(), number.coefficient);
    return Value::bigInteger(context.finishText(begin));
}

Number sum(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    WideInteger total = 0;
    if (align(a, b) && !__builtin_add_overflow(a.coefficient, b.coefficient, &total))
        return made(left, right, total, a.exponent);
    return Number::plain(left.toDouble() + right.toDouble());
}

Number difference(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    WideInteger rest = 0;
    if (align(a, b) && !__builtin_sub_overflow(a.coefficient, b.coefficient, &rest))
        return made(left, right, rest, a.exponent);
    return Number::plain(left.toDouble() - right.toDouble());
}

Number product(const Number& left, const Number& right)
{
    WideInteger result = 0;
    const bool isPlain = left.kind == Number::Kind::Double || right.kind == Number::Kind::Double;
    if (!isPlain && !__builtin_mul_overflow(left.coefficient, right.coefficient, &result)) {
        const bool isNegative = (left.coefficient < 0) != (right.coefficient < 0);
        if (result == 0 && isNegative && !(left.isInteger() && right.isInteger()))
            return Number::plain(-0.0);
        return made(left, right, result, left.exponent + right.exponent);
    }
    return Number::plain(left.toDouble() * right.toDouble());
}

Number quotient(const Number& left, const Number& right)
{
    if (left.isInteger() && right.isInteger())
        return Number::integer(flooredQuotient(left.coefficient, right.coefficient));
    const bool isPlain = left.kind == Number::Kind::Double || right.kind == Number::Kind::Double;
    if (isPlain || right.isZero())
        return Number::plain(left.toDouble() / right.toDouble());
    WideInteger dividend = left.coefficient;
    const int digits = std::max(0,
        std::min(quotientDigits + digitCount(right.coefficient) - digitCount(dividend),
            mostDigits - digitCount(dividend) - 1));
    if (!scale(dividend, digits))
        return Number::plain(left.toDouble() / right.toDouble());
    return Number::fraction(dividend / right.coefficient, left.exponent - right.exponent - digits);
}

Number remainder(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    if (!align(a, b)) {
        const double value = std::fmod(left.toDouble(), right.toDouble());
        const bool differs = value != 0 && (value < 0) != (right.toDouble() < 0);
        return Number::plain(differs ? value + right.toDouble() : value);
    }
    const WideInteger rest = a.coefficient - flooredQuotient(a.coefficient, b.coefficient) * b.coefficient;
    return made(left, right, rest, a.exponent);
}

bool isLess(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    return align(a, b) ? a.coefficient < b.coefficient : left.toDouble() < right.toDouble();
}

Number floor(const Number& number)
{
    if (number.isInteger())
        return number;
    if (number.kind == Number::Kind::Double) {
        constexpr double tooLarge = 1e38; // for an integer; what is not finite stays as well
        const bool fits = std::fabs(number.decimal) < tooLarge;
        return fits ? Number::integer(static_cast<WideInteger>(std::floor(number.decimal))) : number;
    }
    Number result = number;
    if (result.exponent >= 0)
        return scale(result.coefficient, result.exponent) ? Number::integer(result.coefficient) : number;
    WideInteger power = 1;
    if (-result.exponent >= mostDigits || !scale(power, -result.exponent))
        return Number::integer(result.coefficient < 0 ? -1 : 0);
    return Number::integer(flooredQuotient(result.coefficient, power));
}

Number ceiling(const Number& number)
{
    Number negative = number;
    negative.coefficient = -negative.coefficient;
    negative.decimal = -negative.decimal;
    Number result = floor(negative);
    result.coefficient = -result.coefficient;
    return result;
}

Number magnitude(const Number& number)
{
    Number result = number;
    result.coefficient = result.coefficient < 0 ? -result.coefficient : result.coefficient;
    result.decimal = std::fabs(result.decimal);
    return result;
}

Number rounded(const Number& number, int places)
{
    const int drop = -places - number.exponent;
    if (number.kind == Number::Kind::Double || drop <= 0)
        return number;
    WideInteger power = 1;
    if (drop >= mostDigits || !scale(power, drop))
        return made(number, number, 0, 0);
    const WideInteger whole = magnitude(number).coefficient;
    WideInteger kept = whole / power;
    if ((whole - kept * power) * 2 >= power)
        ++kept;
    if (number.coefficient < 0)
        kept = -kept;
    if (number.isInteger())
        return Number::integer(kept * power);
    return Number::fraction(kept, -places);
}

std::int64_t truncated(const Value& value)
{
    const Number number = toNumber(value);
    constexpr double most = 9e18;
    if (std::isnan(number.decimal))
        return 0;
    if (!number.isInteger())
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

} // namespace

std::optional<std::int64_t> toInteger(const Value& value)
{
    if (value.is(ValueType::Integer))
        return value.toInteger();
    if (value.is(ValueType::BigInteger))
        return value.text().front() == '-' ? std::numeric_limits<std::int64_t>::min()
                                           : std::numeric_limits<std::int64_t>::max();
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
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(result) : std::nullopt;
}

void appendWide(TextBuffer& text, WideInteger value)
{
    WideDigits digits;
    text.append(spelled(digits, value));
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
    const bool isPlain = size == 0 || (size >= 1e-4 && size < 1e15);
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
