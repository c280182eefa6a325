// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyNumbers.h"
#include "liquid/filters/Filters.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

using ruby::Number;

Value calculated(FilterCallContext& call, const Value& input, Number (*operation)(const Number&, const Number&))
{
    return ruby::toValue(call.context, operation(ruby::toNumber(input), ruby::toNumber(call.argument(0))));
}

bool isIntegerZero(const Number& number)
{
    return number.isInteger() && number.isZero();
}

} // namespace

Value plus(FilterCallContext& call, const Value& input)
{
    return calculated(call, input, ruby::sum);
}

Value minus(FilterCallContext& call, const Value& input)
{
    return calculated(call, input, ruby::difference);
}

Value times(FilterCallContext& call, const Value& input)
{
    return calculated(call, input, ruby::product);
}

Value dividedBy(FilterCallContext& call, const Value& input)
{
    if (isIntegerZero(ruby::toNumber(call.argument(0))) && ruby::toNumber(input).isInteger())
        return call.fail(errors::divisionByZero);
    return calculated(call, input, ruby::quotient);
}

Value modulo(FilterCallContext& call, const Value& input)
{
    if (ruby::toNumber(call.argument(0)).isZero())
        return call.fail(errors::divisionByZero);
    return calculated(call, input, ruby::remainder);
}

Value abs(FilterCallContext& call, const Value& input)
{
    return ruby::toValue(call.context, ruby::magnitude(ruby::toNumber(input)));
}

Value ceil(FilterCallContext& call, const Value& input)
{
    return ruby::toValue(call.context, ruby::ceiling(ruby::toNumber(input)));
}

Value floor(FilterCallContext& call, const Value& input)
{
    return ruby::toValue(call.context, ruby::floor(ruby::toNumber(input)));
}

/// Without decimal places, or with fewer than none, the result is an integer.
Value round(FilterCallContext& call, const Value& input)
{
    constexpr double mostPlaces = 400;
    const double wanted = call.count() > 0 ? ruby::toNumber(call.argument(0)).toDouble() : 0;
    const int places = static_cast<int>(std::clamp(wanted, -mostPlaces, mostPlaces));
    const Number result = ruby::rounded(ruby::toNumber(input), places);
    return ruby::toValue(call.context, places <= 0 ? ruby::floor(result) : result);
}

Value atLeast(FilterCallContext& call, const Value& input)
{
    const Number value = ruby::toNumber(input);
    const Number bound = ruby::toNumber(call.argument(0));
    return ruby::toValue(call.context, ruby::isLess(value, bound) ? bound : value);
}

Value atMost(FilterCallContext& call, const Value& input)
{
    const Number value = ruby::toNumber(input);
    const Number bound = ruby::toNumber(call.argument(0));
    return ruby::toValue(call.context, ruby::isLess(bound, value) ? bound : value);
}

} // namespace hookbench::liquid::filters
