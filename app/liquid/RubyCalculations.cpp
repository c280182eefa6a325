// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyCalculations.h"

#include <cmath>
#include <limits>

namespace hookbench::liquid::ruby {

namespace {

/// Digits kept of a quotient that does not end.
constexpr int quotientDigits = 20;

void countWork(RenderContext& context, const LongDecimal& left, const LongDecimal& right)
{
    context.countSteps(1 + left.size() * right.size() / 8);
}

LongDecimal remainderOf(const LongDecimal& left, const LongDecimal& right)
{
    return left - LongDecimal::flooredQuotient(left, right) * right;
}

LongDecimal calculatedLong(
    RenderContext& context, Calculation calculation, const LongDecimal& left, const LongDecimal& right, bool isInteger)
{
    countWork(context, left, right);
    switch (calculation) {
    case Calculation::Sum:
        return left + right;
    case Calculation::Difference:
        return left - right;
    case Calculation::Product:
        return left * right;
    case Calculation::Quotient:
        return isInteger ? LongDecimal::flooredQuotient(left, right)
                         : LongDecimal::quotient(left, right, quotientDigits);
    default:
        return remainderOf(left, right);
    }
}

Number calculatedShort(Calculation calculation, const Number& left, const Number& right)
{
    switch (calculation) {
    case Calculation::Sum:
        return sum(left, right);
    case Calculation::Difference:
        return difference(left, right);
    case Calculation::Product:
        return product(left, right);
    case Calculation::Quotient:
        return quotient(left, right);
    default:
        return remainder(left, right);
    }
}

/// A long number without the places behind its point, or with so many of them as are wanted.
Value roundedLong(RenderContext& context, const Value& value, int exponent, LongDecimal::Rounding rounding)
{
    const Number number = toNumber(value);
    const LongDecimal whole = toLongDecimal(value).rounded(exponent, rounding);
    return toValue(context, whole, number.isInteger() || exponent >= 0);
}

} // namespace

Value toValue(RenderContext& context, const Number& number)
{
    if (!number.isInteger())
        return Value::decimal(number.toDouble());
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    if (number.coefficient >= least && number.coefficient <= greatest)
        return Value::integer(static_cast<std::int64_t>(number.coefficient));
    WideDigits digits;
    return Value::bigInteger(context.keep(spelled(digits, number.coefficient)));
}

Value toValue(RenderContext& context, const LongDecimal& number, bool isInteger)
{
    if (!isInteger)
        return Value::decimal(number.toDouble());
    const std::size_t begin = context.scratch().size();
    number.appendText(context.scratch());
    const Value big = Value::bigInteger(context.finishText(begin));
    const Number known = toNumber(big);
    return known.isLong() ? big : toValue(context, known);
}

Value calculated(RenderContext& context, Calculation calculation, const Value& left, const Value& right)
{
    const Number a = toNumber(left);
    const Number b = toNumber(right);
    const Number result = calculatedShort(calculation, a, b);
    if (!result.isLong())
        return toValue(context, result);
    const bool isInteger = a.isInteger() && b.isInteger();
    return toValue(
        context, calculatedLong(context, calculation, toLongDecimal(left), toLongDecimal(right), isInteger), isInteger);
}

bool isLess(const Value& left, const Value& right)
{
    const Number a = toNumber(left);
    const Number b = toNumber(right);
    const bool isPlain = a.kind == Number::Kind::Double || b.kind == Number::Kind::Double;
    if (isPlain || (!a.isLong() && !b.isLong()))
        return isLess(a, b);
    return toLongDecimal(left) < toLongDecimal(right);
}

Value rounded(RenderContext& context, const Value& value, int places)
{
    const Number number = toNumber(value);
    if (number.isLong())
        return roundedLong(context, value, -places, LongDecimal::Rounding::HalfAway);
    const Number result = rounded(number, places);
    if (places > 0)
        return toValue(context, result);
    const Number whole = floor(result);
    return whole.isLong() ? roundedLong(context, value, -places, LongDecimal::Rounding::HalfAway)
                          : toValue(context, whole);
}

Value floored(RenderContext& context, const Value& value)
{
    const Number number = floor(toNumber(value));
    return number.isLong() ? roundedLong(context, value, 0, LongDecimal::Rounding::Down) : toValue(context, number);
}

Value ceiled(RenderContext& context, const Value& value)
{
    const Number number = ceiling(toNumber(value));
    if (!number.isLong())
        return toValue(context, number);
    const LongDecimal opposite = toLongDecimal(value).negated();
    return toValue(context, opposite.rounded(0, LongDecimal::Rounding::Down).negated(), true);
}

Value magnitudeOf(RenderContext& context, const Value& value)
{
    const Number number = toNumber(value);
    if (!number.isLong())
        return toValue(context, magnitude(number));
    const LongDecimal whole = toLongDecimal(value);
    return toValue(context, whole.isNegative() ? whole.negated() : whole, number.isInteger());
}

Value numberOf(RenderContext& context, const Value& value)
{
    const Number number = toNumber(value);
    return number.isLong() ? toValue(context, toLongDecimal(value), number.isInteger()) : toValue(context, number);
}

void Total::add(RenderContext& context, const Value& value)
{
    const Number number = toNumber(value);
    const Number before = m_sum;
    m_sum = sum(m_sum, number);
    m_isInteger = m_isInteger && number.isInteger();
    if (!m_isLong && !m_sum.isLong())
        return;
    if (!m_isLong) {
        WideDigits digits;
        m_longSum = LongDecimal(spelled(digits, before.coefficient), before.exponent);
        m_isLong = true;
    }
    m_longSum = m_longSum + toLongDecimal(value);
    context.countSteps(1 + m_longSum.size());
}

Value Total::value(RenderContext& context) const
{
    const bool isPlain = m_sum.kind == Number::Kind::Double; // an infinite one, which takes the rest with it
    return m_isLong && !isPlain ? toValue(context, m_longSum, m_isInteger) : toValue(context, m_sum);
}

} // namespace hookbench::liquid::ruby
