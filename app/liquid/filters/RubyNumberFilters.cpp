// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyCalculations.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <cmath>

namespace hookbench::liquid::filters {

namespace {

using ruby::Calculation;
using ruby::Number;

Value calculated(FilterCallContext& call, Calculation calculation, const Value& input)
{
    return ruby::calculated(call.context, calculation, input, call.argument(0));
}

bool isIntegerZero(const Number& number)
{
    return number.isInteger() && number.isZero();
}

/// Whether the value is infinite or no number at all, of which there is no whole one; then this is the error.
bool failsToBeWhole(FilterCallContext& call, const Value& value)
{
    const Number number = ruby::toNumber(value);
    if (number.kind != Number::Kind::Double || std::isfinite(number.decimal))
        return false;
    call.fail(errors::notFinite, {call.text(value), std::isnan(number.decimal) ? " (Not a Number)" : ""});
    return true;
}

} // namespace

Value plus(FilterCallContext& call, const Value& input)
{
    return calculated(call, Calculation::Sum, input);
}

Value minus(FilterCallContext& call, const Value& input)
{
    return calculated(call, Calculation::Difference, input);
}

Value times(FilterCallContext& call, const Value& input)
{
    return calculated(call, Calculation::Product, input);
}

Value dividedBy(FilterCallContext& call, const Value& input)
{
    if (isIntegerZero(ruby::toNumber(call.argument(0))) && ruby::toNumber(input).isInteger())
        return call.fail(errors::divisionByZero);
    return calculated(call, Calculation::Quotient, input);
}

Value modulo(FilterCallContext& call, const Value& input)
{
    if (ruby::toNumber(call.argument(0)).isZero() && !std::isnan(ruby::toNumber(input).decimal))
        return call.fail(errors::divisionByZero);
    return calculated(call, Calculation::Remainder, input);
}

Value abs(FilterCallContext& call, const Value& input)
{
    return ruby::magnitudeOf(call.context, input);
}

Value ceil(FilterCallContext& call, const Value& input)
{
    return failsToBeWhole(call, input) ? Value() : ruby::ceiled(call.context, input);
}

Value floor(FilterCallContext& call, const Value& input)
{
    return failsToBeWhole(call, input) ? Value() : ruby::floored(call.context, input);
}

/// Without decimal places, or with fewer than none, the result is an integer.
Value round(FilterCallContext& call, const Value& input)
{
    constexpr double mostPlaces = 400;
    const double wanted = call.count() > 0 ? ruby::toNumber(call.argument(0)).toDouble() : 0;
    const int places = static_cast<int>(std::clamp(wanted, -mostPlaces, mostPlaces));
    return places <= 0 && failsToBeWhole(call, input) ? Value() : ruby::rounded(call.context, input, places);
}

Value atLeast(FilterCallContext& call, const Value& input)
{
    const bool isReplaced = ruby::isLess(input, call.argument(0));
    return ruby::numberOf(call.context, isReplaced ? call.argument(0) : input);
}

Value atMost(FilterCallContext& call, const Value& input)
{
    const bool isReplaced = ruby::isLess(call.argument(0), input);
    return ruby::numberOf(call.context, isReplaced ? call.argument(0) : input);
}

} // namespace hookbench::liquid::filters
