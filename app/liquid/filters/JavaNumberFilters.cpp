// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>

namespace hookbench::liquid::filters {

namespace {

using java::Number;

struct Operands {
    bool areIntegers = false;
    Number left;
    Number right;
};

std::optional<Operands> operands(FilterCallContext& call, const Value& input)
{
    const Value left = input.isNil() ? Value::integer(0) : input;
    const Value& right = call.argument(0);
    const std::optional<Number> a = java::toNumber(left);
    const std::optional<Number> b = java::toNumber(right);
    if (a && b)
        return Operands{java::canBeInteger(left) && java::canBeInteger(right), *a, *b};
    call.fail(errors::notANumber, {call.text(a ? right : left)});
    return std::nullopt;
}

using IntegerOperation = std::uint64_t (*)(std::uint64_t, std::uint64_t);
using DecimalOperation = double (*)(double, double);

/// Integers wrap around at 64 bits.
Value calculated(FilterCallContext& call, const Value& input, IntegerOperation integers, DecimalOperation decimals)
{
    const std::optional<Operands> both = operands(call, input);
    if (!both)
        return {};
    if (!both->areIntegers)
        return Value::decimal(decimals(both->left.toDouble(), both->right.toDouble()));
    const auto a = static_cast<std::uint64_t>(both->left.toLong());
    const auto b = static_cast<std::uint64_t>(both->right.toLong());
    return Value::integer(static_cast<std::int64_t>(integers(a, b)));
}

std::int64_t quotient(std::int64_t a, std::int64_t b)
{
    return b == -1 ? static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(a)) : a / b;
}

std::int64_t remainder(std::int64_t a, std::int64_t b)
{
    return b == -1 ? 0 : a % b;
}

Value divided(FilterCallContext& call, const Value& input, std::int64_t (*integers)(std::int64_t, std::int64_t),
    DecimalOperation decimals)
{
    const std::optional<Operands> both = operands(call, input);
    if (!both)
        return {};
    if (!both->areIntegers)
        return Value::decimal(decimals(both->left.toDouble(), both->right.toDouble()));
    if (both->right.toLong() == 0)
        return call.fail(errors::divisionByZero);
    return Value::integer(integers(both->left.toLong(), both->right.toLong()));
}

Value rounded(const Value& input, double (*operation)(double))
{
    if (!java::isNumber(input))
        return input;
    const std::optional<Number> number = java::toNumber(input);
    return number ? Value::integer(Number{false, 0, operation(number->toDouble())}.toLong()) : input;
}

/// The shortest digits of a positive number, d1 d2 … dn, so that it is 0.d1d2…dn times ten to the power of `point`.
struct Digits {
    std::array<char, 20> digits{};
    int count = 0;
    int point = 0;
};

Digits shortestDigits(double value)
{
    std::array<char, 40> text;
    const char* const end = std::to_chars(text.begin(), text.end(), value, std::chars_format::scientific).ptr;
    Digits result;
    const char* at = text.data();
    for (; *at != 'e'; ++at) {
        if (*at != '.')
            result.digits[static_cast<std::size_t>(result.count++)] = *at;
    }
    at += at[1] == '+' ? 2 : 1;
    std::from_chars(at, end, result.point);
    ++result.point;
    return result;
}

/// Whether the exact binary value of a number whose shortest digits end in a 5 behind `places` lies below that 5.
bool isBelowTie(double value, int places)
{
    // Enough places to show any double exactly; its whole part here is below ten to the power of 17.
    std::array<char, 1200> exact;
    const int size = std::snprintf(exact.data(), exact.size(), "%.1100f", value);
    const std::string_view all(exact.data(), static_cast<std::size_t>(size));
    return all[all.find('.') + static_cast<std::size_t>(places) + 1] < '5';
}

/// Drops all but `places` digits behind the point, halves of the exact value rounded up.
void roundDigits(Digits& digits, double value, int places)
{
    const int kept = std::max(digits.point + places, -1);
    if (kept >= digits.count)
        return;
    const char next = kept < 0 ? '0' : digits.digits[static_cast<std::size_t>(kept)];
    const bool isTie = next == '5' && kept == digits.count - 1;
    const bool roundsUp = next >= '5' && !(isTie && isBelowTie(value, places));
    digits.count = std::max(kept, 0);
    if (!roundsUp)
        return;
    int at = digits.count - 1;
    while (at >= 0 && digits.digits[static_cast<std::size_t>(at)] == '9')
        digits.digits[static_cast<std::size_t>(at--)] = '0';
    if (at >= 0) {
        ++digits.digits[static_cast<std::size_t>(at)];
        return;
    }
    digits.digits.fill('0');
    digits.digits[0] = '1';
    ++digits.point;
    ++digits.count;
}

void appendFixed(TextBuffer& text, double value, int places)
{
    // Of texts and integers with more digits than a double holds; so does Java's formatter write it.
    if (!std::isfinite(value))
        return text.append(value < 0 ? "-\u221E" : "\u221E");
    Digits digits = shortestDigits(std::fabs(value));
    roundDigits(digits, std::fabs(value), places);
    const auto digitAt = [&digits](int place) {
        const int at = digits.point - 1 - place;
        return at >= 0 && at < digits.count ? digits.digits[static_cast<std::size_t>(at)] : '0';
    };
    if (std::signbit(value))
        text.append('-');
    for (int place = std::max(digits.point - 1, 0); place >= 0; --place)
        text.append(digitAt(place));
    if (places > 0)
        text.append('.');
    for (int place = 1; place <= places; ++place)
        text.append(digitAt(-place));
}

} // namespace

Value javaPlus(FilterCallContext& call, const Value& input)
{
    return calculated(
        call, input, [](std::uint64_t a, std::uint64_t b) { return a + b; }, [](double a, double b) { return a + b; });
}

Value javaMinus(FilterCallContext& call, const Value& input)
{
    return calculated(
        call, input, [](std::uint64_t a, std::uint64_t b) { return a - b; }, [](double a, double b) { return a - b; });
}

Value javaTimes(FilterCallContext& call, const Value& input)
{
    return calculated(
        call, input, [](std::uint64_t a, std::uint64_t b) { return a * b; }, [](double a, double b) { return a * b; });
}

Value javaDividedBy(FilterCallContext& call, const Value& input)
{
    return divided(call, input, quotient, [](double a, double b) { return a / b; });
}

Value javaModulo(FilterCallContext& call, const Value& input)
{
    return divided(call, input, remainder, [](double a, double b) { return std::fmod(a, b); });
}

Value javaAbs(FilterCallContext& call, const Value& input)
{
    if (!java::canBeInteger(input) && !java::isNumber(input) && !java::canBeDecimal(input))
        return input;
    const std::optional<Number> number = java::toNumber(input);
    if (!number)
        return call.fail(errors::notANumber, {call.text(input)});
    if (!java::canBeInteger(input))
        return Value::decimal(std::fabs(number->toDouble()));
    const std::int64_t value = number->toLong();
    const auto magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    return Value::integer(static_cast<std::int64_t>(magnitude));
}

Value javaCeil(FilterCallContext&, const Value& input)
{
    return rounded(input, [](double value) { return std::ceil(value); });
}

Value javaFloor(FilterCallContext&, const Value& input)
{
    return rounded(input, [](double value) { return std::floor(value); });
}

/// Gives a text, padded with zeros. What does not print as plain digits counts as 0.
Value javaRound(FilterCallContext& call, const Value& input)
{
    constexpr std::int64_t mostPlaces = 340; // as many as Java's formatter prints
    if (!java::canBeDecimal(input))
        return Value::narrowInteger(0);
    const std::optional<Number> number = java::toNumber(input);
    if (!number)
        return call.fail(errors::notANumber, {call.text(input)});
    std::int64_t places = 0;
    if (call.count() > 0 && java::canBeDecimal(call.argument(0))) {
        const std::optional<Number> wanted = java::toNumber(call.argument(0));
        if (!wanted)
            return call.fail(errors::notANumber, {call.text(call.argument(0))});
        places = std::clamp<std::int64_t>(wanted->toLong(), 0, mostPlaces);
    }
    TextBuffer& text = call.context.scratch();
    const std::size_t begin = text.size();
    appendFixed(text, number->toDouble(), static_cast<int>(places));
    return Value::string(call.context.finishText(begin));
}

namespace {

Value bounded(FilterCallContext& call, const Value& input, bool isLeast)
{
    if (call.count() == 0 || !java::isNumber(input) || !java::isNumber(call.argument(0)))
        return input;
    const std::optional<Number> value = java::toNumber(input);
    const std::optional<Number> bound = java::toNumber(call.argument(0));
    if (!value || !bound)
        return call.fail(errors::notANumber, {call.text(value ? call.argument(0) : input)});
    const bool isBeyond = isLeast ? value->toDouble() < bound->toDouble() : value->toDouble() > bound->toDouble();
    const Value& chosen = isBeyond ? call.argument(0) : input;
    return chosen.isNumber() ? chosen : Value::decimal((isBeyond ? bound : value)->toDouble());
}

} // namespace

Value javaAtLeast(FilterCallContext& call, const Value& input)
{
    return bounded(call, input, true);
}

Value javaAtMost(FilterCallContext& call, const Value& input)
{
    return bounded(call, input, false);
}

} // namespace hookbench::liquid::filters
