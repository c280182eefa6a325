// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/TextBuffer.h"
#include "liquid/Value.h"

#include <array>
#include <optional>
#include <string_view>

/// How Ruby's Liquid calculates: integers that do not overflow, and decimal instead of binary fractions.
namespace hookbench::liquid::ruby {

__extension__ using WideInteger = __int128;

/// An integer, or a decimal fraction coefficient × 10^exponent. Both hold some 38 digits. What is not finite, and -0.0,
/// is kept as a plain double. What has more digits is named Long and known by the nearest double only: who needs it
/// exactly calculates by way of LongDecimal, as RubyCalculations does.
struct Number {
    enum class Kind { Integer, Fraction, Double, LongInteger, LongFraction };

    Kind kind = Kind::Integer;
    WideInteger coefficient = 0;
    int exponent = 0;
    double decimal = 0;

    static Number integer(WideInteger value) { return {Kind::Integer, value, 0, 0}; }
    static Number fraction(WideInteger coefficient, int exponent) { return {Kind::Fraction, coefficient, exponent, 0}; }
    static Number plain(double value) { return {Kind::Double, 0, 0, value}; }
    static Number tooLong(bool isInteger, double value)
    {
        return {isInteger ? Kind::LongInteger : Kind::LongFraction, 0, 0, value};
    }

    bool isInteger() const { return kind == Kind::Integer || kind == Kind::LongInteger; }
    bool isExact() const { return kind == Kind::Integer || kind == Kind::Fraction; }
    bool isLong() const { return kind == Kind::LongInteger || kind == Kind::LongFraction; }
    bool isZero() const { return isExact() ? coefficient == 0 : kind == Kind::Double && decimal == 0; }
    double toDouble() const;
};

/// What filters that calculate take a value for: a text by its leading digits, anything else that is no number for 0.
Number toNumber(const Value& value);
/// Each gives a Long number if the result does not fit.
Number sum(const Number& left, const Number& right);
Number difference(const Number& left, const Number& right);
Number product(const Number& left, const Number& right);
/// The divisor is not an integer zero. Integers are divided downwards.
Number quotient(const Number& left, const Number& right);
Number remainder(const Number& left, const Number& right);
bool isLess(const Number& left, const Number& right);

Number negative(const Number& number);
/// The whole number below, for a fraction.
Number floor(const Number& number);
Number ceiling(const Number& number);
Number magnitude(const Number& number);
/// To so many decimal places, halves away from zero; fewer than 0 round to tens.
Number rounded(const Number& number, int places);

/// Ruby's to_i: what stands before the point of a number, or of the number that a text begins with.
std::int64_t truncated(const Value& value);

/// A whole number, or a text that is one; nothing for anything else.
std::optional<std::int64_t> toInteger(const Value& value);

/// The digits of a number beyond 64 bits.
using WideDigits = std::array<char, 48>;
std::string_view spelled(WideDigits& digits, WideInteger value);

void appendFloat(TextBuffer& text, double value);

} // namespace hookbench::liquid::ruby
