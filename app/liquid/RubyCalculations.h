// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/LongDecimal.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyNumbers.h"

/// Calculations with values as Ruby's Liquid does them, with numbers of any length.
namespace hookbench::liquid::ruby {

/// The number that filters which calculate take a finite value for, whatever its length.
LongDecimal toLongDecimal(const Value& value);

/// An integer of any size, or a decimal. The number is not Long.
Value toValue(RenderContext& context, const Number& number);
/// The same of a long one, which is an integer or not.
Value toValue(RenderContext& context, const LongDecimal& number, bool isInteger);

enum class Calculation { Sum, Difference, Product, Quotient, Remainder };

/// The divisor of a quotient or remainder is not an integer zero.
Value calculated(RenderContext& context, Calculation calculation, const Value& left, const Value& right);
/// By the numbers that they stand for, of any length.
bool isLess(const Value& left, const Value& right);

/// To so many decimal places, halves away from zero; 0 and fewer give an integer.
Value rounded(RenderContext& context, const Value& value, int places);
/// The whole number below.
Value floored(RenderContext& context, const Value& value);
Value ceiled(RenderContext& context, const Value& value);
Value magnitudeOf(RenderContext& context, const Value& value);
/// The value's number as a value.
Value numberOf(RenderContext& context, const Value& value);

/// A sum of many values, which are rounded only at the end.
class Total {
public:
    void add(RenderContext& context, const Value& value);
    Value value(RenderContext& context) const;

private:
    Number m_sum = Number::integer(0);
    LongDecimal m_longSum; ///< in place of m_sum once that would be too long
    bool m_isLong = false;
    bool m_isInteger = true;
};

} // namespace hookbench::liquid::ruby
