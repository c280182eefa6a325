// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyNumbers.h"

#include "liquid/LongDecimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

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
    if (!left.isExact() || !right.isExact())
        return false;
    const int exponent = std::min(left.exponent, right.exponent);
    const bool fits = left.exponent - exponent <= mostDigits && right.exponent - exponent <= mostDigits
        && scale(left.coefficient, left.exponent - exponent) && scale(right.coefficient, right.exponent - exponent);
    left.exponent = exponent;
    right.exponent = exponent;
    return fits;
}

/// The result of an operation that cannot be done with coefficients: inexact, or by way of LongDecimal.
Number other(const Number& left, const Number& right, double result)
{
    const bool isPlain = left.kind == Number::Kind::Double || right.kind == Number::Kind::Double;
    return isPlain ? Number::plain(result) : Number::tooLong(left.isInteger() && right.isInteger(), result);
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

} // namespace

double Number::toDouble() const
{
    static constexpr std::array<double, 23> powers = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (!isExact())
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
    if (std::from_chars(text.data(), end, value).ec == std::errc::result_out_of_range)
        return LongDecimal(written, exponent).toDouble(); // which tells the very large from the very small
    return value;
}

Number sum(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    WideInteger total = 0;
    if (align(a, b) && !__builtin_add_overflow(a.coefficient, b.coefficient, &total))
        return made(left, right, total, a.exponent);
    return other(left, right, left.toDouble() + right.toDouble());
}

Number difference(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    WideInteger rest = 0;
    if (align(a, b) && !__builtin_sub_overflow(a.coefficient, b.coefficient, &rest))
        return made(left, right, rest, a.exponent);
    return other(left, right, left.toDouble() - right.toDouble());
}

Number product(const Number& left, const Number& right)
{
    WideInteger result = 0;
    const bool isExact = left.isExact() && right.isExact();
    if (!isExact || __builtin_mul_overflow(left.coefficient, right.coefficient, &result))
        return other(left, right, left.toDouble() * right.toDouble());
    const bool isNegative = (left.coefficient < 0) != (right.coefficient < 0);
    if (result == 0 && isNegative && !(left.isInteger() && right.isInteger()))
        return Number::plain(-0.0);
    return made(left, right, result, left.exponent + right.exponent);
}

Number quotient(const Number& left, const Number& right)
{
    const bool isExact = left.isExact() && right.isExact();
    if (left.isInteger() && right.isInteger())
        return isExact ? Number::integer(flooredQuotient(left.coefficient, right.coefficient))
                       : Number::tooLong(true, left.toDouble() / right.toDouble());
    if (!isExact || right.isZero())
        return right.isZero() ? Number::plain(left.toDouble() / right.toDouble())
                              : other(left, right, left.toDouble() / right.toDouble());
    if (left.isZero())
        return Number::plain(right.coefficient < 0 ? -0.0 : 0.0);
    WideInteger dividend = left.coefficient;
    const int digits = std::max(0,
        std::min(quotientDigits + digitCount(right.coefficient) - digitCount(dividend),
            mostDigits - digitCount(dividend) - 1));
    if (!scale(dividend, digits))
        return other(left, right, left.toDouble() / right.toDouble());
    return Number::fraction(dividend / right.coefficient, left.exponent - right.exponent - digits);
}

Number remainder(const Number& left, const Number& right)
{
    Number a = left;
    Number b = right;
    if (!align(a, b)) {
        const double value = std::fmod(left.toDouble(), right.toDouble());
        const bool differs = value != 0 && std::isfinite(right.toDouble()) && (value < 0) != (right.toDouble() < 0);
        return other(left, right, (differs ? value + right.toDouble() : value) + 0.0); // never -0.0
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
    if (number.kind != Number::Kind::Fraction)
        return number.decimal == 0 && !number.isInteger() ? Number::integer(0) : number;
    Number result = number;
    if (result.exponent >= 0)
        return scale(result.coefficient, result.exponent) ? Number::integer(result.coefficient)
                                                          : Number::tooLong(true, number.toDouble());
    WideInteger power = 1;
    if (-result.exponent >= mostDigits || !scale(power, -result.exponent))
        return Number::integer(result.coefficient < 0 ? -1 : 0);
    return Number::integer(flooredQuotient(result.coefficient, power));
}

Number ceiling(const Number& number)
{
    return negative(floor(negative(number)));
}

Number negative(const Number& number)
{
    Number result = number;
    result.coefficient = -number.coefficient;
    result.decimal = -number.decimal;
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
    if (!number.isExact() || drop <= 0)
        return number;
    WideInteger power = 1;
    if (drop >= mostDigits || !scale(power, drop))
        return made(number, number, 0, 0);
    const WideInteger whole = magnitude(number).coefficient;
    WideInteger kept = whole / power;
    const WideInteger rest = whole - kept * power;
    if (rest >= power - rest)
        ++kept;
    if (number.coefficient < 0)
        kept = -kept;
    if (number.isInteger())
        return Number::integer(kept * power);
    return kept == 0 && number.coefficient < 0 ? Number::plain(-0.0) : Number::fraction(kept, -places);
}

} // namespace hookbench::liquid::ruby
