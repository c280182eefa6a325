// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <optional>
#include <string_view>

/// How Ruby's Liquid calculates: integers that do not overflow, and decimal instead of binary fractions.
namespace hookbench::liquid::ruby {

__extension__ using WideInteger = __int128;

/// An integer, or a decimal fraction coefficient × 10^exponent. Both hold some 38 digits; what does not fit, and what
/// is not finite, is kept as a plain double.
struct Number {
    enum class Kind { Integer, Fraction, Double };

    Kind kind = Kind::Integer;
    WideInteger coefficient = 0;
    int exponent = 0;
    double decimal = 0;

    static Number integer(WideInteger value) { return {Kind::Integer, value, 0, 0}; }
    static Number fraction(WideInteger coefficient, int exponent) { return {Kind::Fraction, coefficient, exponent, 0}; }
    static Number plain(double value) { return {Kind::Double, 0, 0, value}; }

    bool isInteger() const { return kind == Kind::Integer; }
    bool isZero() const { return kind == Kind::Double ? decimal == 0 : coefficient == 0; }
    double toDouble() const;
};

/// What filters that calculate take a value for: a text by its leading digits, anything else that is no number for 0.
Number toNumber(const Value& value);
/// An integer of any size, or a decimal.
Value toValue(RenderContext& context, const Number& number);

Number sum(const Number& left, const Number& right);
Number difference(const Number& left, const Number& right);
Number product(const Number& left, const Number& right);
/// The divisor is not an integer zero. Integers are divided downwards.
Number quotient(const Number& left, const Number& right);
Number remainder(const Number& left, const Number& right);
bool isLess(const Number& left, const Number& right);

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

void appendFloat(TextBuffer& text, double value);
void appendWide(TextBuffer& text, WideInteger value);

} // namespace hookbench::liquid::ruby
