// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double beyondJava = 1e19; ///< every integer of 64 bits
/// Doubles are exact for integers below that.
constexpr double surelyExact = 9e15;

Interval within(Interval interval, double bound)
{
    return {std::max(interval.low, -bound), std::min(interval.high, bound)};
}

bool isUnbounded(const Interval& interval)
{
    return std::isinf(interval.low) || std::isinf(interval.high);
}

/// Large bounds are not exact: a little more of them.
Interval outward(const Interval& of)
{
    constexpr double slack = 1e-12;
    const auto moved = [](double bound, double direction) {
        return std::fabs(bound) > surelyExact ? bound + direction * std::fabs(bound) * slack : bound;
    };
    return {std::floor(moved(of.low, -1)), std::ceil(moved(of.high, 1))};
}

/// What is counted on by small steps is never more than what is counted at all.
Interval counted(const Interval& before, const Interval& step, Interval after)
{
    constexpr double mostStep = 1e5;
    if (std::fabs(step.low) > mostStep || std::fabs(step.high) > mostStep || before.isSingle())
        return after;
    if (before.low == -mostCounted)
        after.low = std::max(after.low, -mostCounted);
    if (before.high == mostCounted)
        after.high = std::min(after.high, mostCounted);
    return after;
}

/// What a text of so many characters can be as a number, at most.
Interval boundsOfLength(std::optional<std::size_t> longest)
{
    constexpr std::size_t surelyFinite = 300;
    const double bound =
        longest && *longest <= surelyFinite ? std::pow(10.0, static_cast<double>(*longest)) : unbounded;
    return {-bound, bound};
}

/// The least and the greatest that comes out at the corners; everything where one of them is no number.
Interval atCorners(const Interval& a, const Interval& b, double (*operation)(double, double))
{
    Interval result{unbounded, -unbounded};
    for (const double left : {a.low, a.high}) {
        for (const double right : {b.low, b.high}) {
            const double value = operation(left, right);
            if (std::isnan(value))
                return {};
            result = hull(result, {value, value});
        }
    }
    return result;
}

Interval remainders(const Interval& a, const Interval& b, bool isRuby)
{
    const double most = std::max(std::fabs(b.low), std::fabs(b.high));
    if (isRuby)
        return {b.low < 0 ? -most : 0, b.high > 0 ? most : 0};
    return {a.low < 0 ? -most : 0, a.high > 0 ? most : 0};
}

} // namespace

Interval FilterModel::Operand::all() const
{
    if (!mayBeInteger)
        return decimal;
    return mayBeDecimal ? hull(integer, decimal) : integer;
}

FilterModel::Operand FilterModel::operand(const AbstractValue& value, bool isInput)
{
    Operand result;
    const auto addInteger = [&result](const Interval& interval) {
        result.integer = result.mayBeInteger ? hull(result.integer, interval) : interval;
        result.mayBeInteger = true;
    };
    if (value.may(IntegerKind))
        addInteger(m_domain.isRuby() ? value.integer : within(value.integer, beyondJava));
    if (value.may(DecimalKind)) {
        result.mayBeDecimal = true;
        result.decimal = value.decimal;
        result.mayBeNaN = value.mayBeNaN;
        result.mayBeInfinite = isUnbounded(value.decimal);
    }
    if (value.may(TextKind))
        addText(result, value.text);
    const auto others = static_cast<std::uint16_t>(value.kinds & ~(numberKinds | TextKind));
    const bool countsAsZero = m_domain.isRuby() || (isInput && others == NilKind);
    if (others != 0 && (countsAsZero || (isInput && (others & NilKind) != 0)))
        addInteger({0, 0});
    if (others != 0 && !countsAsZero)
        result.mayFail = true;
    return result;
}

/// What a text counts as.
void FilterModel::addText(Operand& result, Language text)
{
    const std::string blanks = "[ \\t\\n\\r]*";
    const auto hull0 = [&](Interval& interval, bool& may, const Interval& added) {
        interval = may ? hull(interval, added) : added;
        may = true;
    };
    const Language integers = m_domain.pattern(blanks + "-?[0-9]+" + blanks);
    const auto longest = m_languages.longestLength(text);
    constexpr std::size_t surelyFits = 18;
    // Ruby calculates with as many digits as there are, so only what comes of it as a decimal can be infinite.
    if (m_domain.isRuby()) {
        hull0(result.integer, result.mayBeInteger, boundsOfLength(longest));
        if (!m_languages.isNone(m_languages.intersect(text, m_domain.pattern(blanks + "-?[0-9]+\\.[0-9]+" + blanks))))
            hull0(result.decimal, result.mayBeDecimal, boundsOfLength(longest));
        return;
    }
    if (!m_languages.isNone(m_languages.intersect(text, integers))) {
        const double bound =
            longest && *longest <= surelyFits ? std::pow(10.0, static_cast<double>(*longest)) : beyondJava;
        hull0(result.integer, result.mayBeInteger, {-bound, bound});
    }
    const Language surely = m_domain.pattern(blanks + "-?([0-9]{1,18}|[0-9]+\\.[0-9]*)" + blanks);
    if (!m_languages.isWithin(text, surely))
        result.mayFail = true;
    const Language others = m_languages.minus(text, integers);
    const Language perhaps = m_domain.pattern("[^0-9NI]*[0-9NI](.|\\n)*");
    if (!m_languages.isNone(m_languages.intersect(others, perhaps))) {
        const bool isPlain = m_languages.isWithin(others, surely);
        const Interval bounds = isPlain ? boundsOfLength(longest) : Interval();
        hull0(result.decimal, result.mayBeDecimal, bounds);
        result.mayBeNaN = result.mayBeNaN || !isPlain;
        result.mayBeInfinite = result.mayBeInfinite || isUnbounded(bounds);
    }
}

AbstractValue FilterModel::made(const Operand& number)
{
    AbstractValue result;
    if (number.mayBeInteger)
        result = integerValue(number.integer.low, number.integer.high);
    if (!number.mayBeDecimal)
        return result;
    AbstractValue decimal = ofKind(DecimalKind);
    decimal.decimal = number.decimal;
    decimal.mayBeNaN = number.mayBeNaN;
    return joined(m_languages, result, decimal);
}

AbstractValue FilterModel::calculated(const Call& call, char operation)
{
    const Operand a = operand(call.input, true);
    Operand b = operand(call.arguments[0], false);
    if (a.mayFail || b.mayFail)
        fail(call, liquid::errors::notANumber, !a.isNumber() || !b.isNumber());
    if (!a.isNumber() || !b.isNumber())
        return {};
    const bool divides = operation == '/' || operation == '%';
    const bool meetsZero = b.mayBeInteger && b.integer.has(0) && a.mayBeInteger;
    const bool meetsRubyZero = m_domain.isRuby() && operation == '%' && b.all().has(0);
    if (divides && (meetsZero || meetsRubyZero)) {
        const bool isCertain = b.all() == Interval{0, 0} && !b.mayBeDecimal && !a.mayBeDecimal;
        fail(call, liquid::errors::divisionByZero, isCertain);
        if (isCertain)
            return {};
    }
    return combined(a, b, operation);
}

AbstractValue FilterModel::combined(const Operand& a, const Operand& b, char operation)
{
    const auto apply = [&](const Interval& x, const Interval& y, bool areIntegers) -> Interval {
        switch (operation) {
        case '+':
            return atCorners(x, y, [](double l, double r) { return l + r; });
        case '-':
            return atCorners(x, y, [](double l, double r) { return l - r; });
        case '*':
            return atCorners(x, y, [](double l, double r) { return l * r; });
        case '%':
            return areIntegers || !y.has(0) ? remainders(x, y, m_domain.isRuby()) : Interval();
        default:
            break;
        }
        if (areIntegers) {
            const double most = std::max(std::fabs(x.low), std::fabs(x.high));
            return y.low >= 1 && x.low >= 0 ? Interval{0, x.high} : Interval{-most, most};
        }
        return y.has(0) ? Interval() : atCorners(x, y, [](double l, double r) { return l / r; });
    };
    Operand result;
    if (a.mayBeInteger && b.mayBeInteger) {
        result.mayBeInteger = true;
        result.integer = apply(a.integer, b.integer, true);
        if (operation == '+' || operation == '-')
            result.integer = counted(a.integer, b.integer, result.integer);
        // Java's wrap around.
        const bool isLarge = result.integer.low < -surelyExact || result.integer.high > surelyExact;
        result.integer = isLarge && !m_domain.isRuby() ? Interval() : outward(result.integer);
    }
    if (!a.mayBeDecimal && !b.mayBeDecimal)
        return made(result);
    const Interval x = a.all();
    const Interval y = b.all();
    const Interval decimals = apply(x, y, false);
    result.decimal = result.mayBeDecimal ? hull(result.decimal, decimals) : decimals;
    result.mayBeDecimal = true;
    const bool dividesByZero = (operation == '/' || operation == '%') && y.has(0);
    result.mayBeNaN = a.mayBeNaN || b.mayBeNaN || a.mayBeInfinite || b.mayBeInfinite || dividesByZero;
    return made(result);
}

AbstractValue FilterModel::abs(const Call& call)
{
    Operand number = operand(call.input, true);
    const auto magnitude = [](const Interval& of) {
        const double most = std::max(std::fabs(of.low), std::fabs(of.high));
        return Interval{of.has(0) ? 0 : std::min(std::fabs(of.low), std::fabs(of.high)), most};
    };
    number.integer = number.mayBeInteger ? magnitude(number.integer) : number.integer;
    // The least integer of Java has no opposite.
    constexpr double hasOpposite = 9e18;
    if (number.mayBeInteger && number.integer.high > hasOpposite)
        number.integer = {};
    number.decimal = number.mayBeDecimal ? magnitude(number.decimal) : number.decimal;
    AbstractValue result = made(number);
    if (m_domain.isRuby())
        return result;
    if (call.input.may(TextKind)
        && !m_languages.isNone(
            m_languages.intersect(call.input.text, m_domain.pattern("[ \\t\\n\\r]*[0-9]{19}[0-9]*[ \\t\\n\\r]*"))))
        fail(call, liquid::errors::notANumber, false);
    return joined(m_languages, result, restricted(call.input, static_cast<std::uint16_t>(~numberKinds)));
}

AbstractValue FilterModel::wholeNumbers(const Call& call)
{
    const Operand number = operand(call.input, true);
    AbstractValue whole;
    if (number.isNumber())
        whole = integerValue(std::floor(number.all().low), std::ceil(number.all().high));
    if (m_domain.isRuby()) {
        checkFinite(call, number);
        return whole;
    }
    return joined(m_languages, whole, restricted(call.input, static_cast<std::uint16_t>(~numberKinds)));
}

/// There is no whole number of an infinite one.
void FilterModel::checkFinite(const Call& call, const Operand& number)
{
    if (number.mayBeInfinite || number.mayBeNaN)
        fail(call, liquid::errors::notFinite, false);
}

AbstractValue FilterModel::ceil(const Call& call)
{
    return wholeNumbers(call);
}

AbstractValue FilterModel::floor(const Call& call)
{
    return wholeNumbers(call);
}

/// An integer without decimal places, or with fewer than none.
AbstractValue FilterModel::roundedByRuby(const Call& call, std::optional<long long> places)
{
    Operand number = operand(call.input, true);
    const bool mayBeWhole = !places || *places <= 0;
    const bool mayHavePlaces = !places || *places > 0;
    if (mayBeWhole)
        checkFinite(call, number);
    if (number.mayBeInteger || mayBeWhole) {
        number.mayBeInteger = true;
        number.integer = {};
    }
    number.mayBeDecimal = number.mayBeDecimal && mayHavePlaces;
    const auto widened = [](const Interval& of) {
        return Interval{of.low - std::fabs(of.low), of.high + std::fabs(of.high)};
    };
    if (number.mayBeDecimal && !isUnbounded(number.decimal))
        number.decimal = within(widened(number.decimal), largest);
    return made(number);
}

/// LiqP's gives a text, and 0 for what does not look like a plain number.
AbstractValue FilterModel::round(const Call& call)
{
    const auto places = call.count() > 0 ? knownInteger(call.arguments[0]) : std::optional<long long>(0);
    if (m_domain.isRuby())
        return roundedByRuby(call, places);
    constexpr long long mostSpelled = 30;
    std::string pattern = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";
    if (places && *places <= mostSpelled)
        pattern = *places <= 0 ? "-?(0|[1-9][0-9]*)" : "-?(0|[1-9][0-9]*)\\.[0-9]{" + std::to_string(*places) + "}";
    const Language tooLong = m_domain.pattern("[ \\t\\n\\r]*[0-9]{19}[0-9]*(\\.[0-9]*)?[ \\t\\n\\r]*");
    const auto mayBeTooLong = [&](const AbstractValue& value) {
        return value.may(TextKind) && !m_languages.isNone(m_languages.intersect(value.text, tooLong));
    };
    if (mayBeTooLong(call.input) || (call.count() > 0 && mayBeTooLong(call.arguments[0])))
        fail(call, liquid::errors::notANumber, false);
    AbstractValue result = textual(m_domain.pattern(pattern));
    // Of more digits than a double holds.
    const Language fractions = m_domain.pattern("[ \\t\\n\\r]*-?[0-9]+\\.[0-9]*[ \\t\\n\\r]*");
    constexpr std::size_t surelyFinite = 309;
    if (call.input.may(TextKind)
        && !m_languages.isNone(m_edits.longerThan(m_languages.intersect(call.input.text, fractions), surelyFinite)))
        result.text = m_languages.unite(result.text, m_domain.pattern("-?\u221E"));
    if (call.input.may(static_cast<std::uint16_t>(~IntegerKind)))
        result = joined(m_languages, result, integerValue(0, 0));
    return result;
}

AbstractValue FilterModel::bounded(const Call& call, bool isLeast)
{
    if (call.count() == 0)
        return call.input;
    const Operand a = operand(call.input, true);
    const Operand b = operand(call.arguments[0], false);
    AbstractValue result = joined(m_languages, made(a), made(b));
    if (m_domain.isRuby())
        return a.mayBeNaN || b.mayBeNaN ? result : clipped(std::move(result), a.all(), b.all(), isLeast);
    if ((a.mayFail && call.input.may(TextKind)) || (b.mayFail && call.arguments[0].may(TextKind)))
        fail(call, liquid::errors::notANumber, false);
    return joined(m_languages, result, call.input);
}

/// The greater of two numbers is not below either; both of them are numbers.
AbstractValue FilterModel::clipped(AbstractValue value, const Interval& a, const Interval& b, bool isLeast)
{
    const Interval bounds = isLeast ? Interval{std::max(a.low, b.low), std::max(a.high, b.high)}
                                    : Interval{std::min(a.low, b.low), std::min(a.high, b.high)};
    value.integer = overlap(value.integer, outward(bounds));
    value.decimal = overlap(value.decimal, bounds);
    if (value.integer.isEmpty())
        value = restricted(std::move(value), static_cast<std::uint16_t>(~IntegerKind));
    if (value.decimal.isEmpty())
        value = restricted(std::move(value), static_cast<std::uint16_t>(~DecimalKind));
    return value;
}

} // namespace hookbench::proof
