// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/ConditionSplitter.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

using liquid::Comparison;

constexpr auto allKinds = static_cast<std::uint16_t>(~0U);

std::uint16_t without(std::uint16_t kinds)
{
    return static_cast<std::uint16_t>(allKinds & ~kinds);
}

/// Numbers nearer than this may count as equal.
constexpr double smallestDifference = 1e-11;

/// The numbers of an interval that meet a comparison with a number.
Interval meeting(Interval values, Comparison operation, double bound, bool areIntegers)
{
    // For a decimal, or near 2^53, "less" is taken for "at most".
    const double step = areIntegers && std::fabs(bound) < 1e15 ? 1 : 0;
    switch (operation) {
    case Comparison::Less:
        values.high = std::min(values.high, step > 0 ? std::ceil(bound) - 1 : bound);
        break;
    case Comparison::LessOrEqual:
        values.high = std::min(values.high, step > 0 ? std::floor(bound) : bound);
        break;
    case Comparison::Greater:
        values.low = std::max(values.low, step > 0 ? std::floor(bound) + 1 : bound);
        break;
    default:
        values.low = std::max(values.low, step > 0 ? std::ceil(bound) : bound);
        break;
    }
    return values;
}

Comparison opposite(Comparison operation)
{
    switch (operation) {
    case Comparison::Less:
        return Comparison::GreaterOrEqual;
    case Comparison::LessOrEqual:
        return Comparison::Greater;
    case Comparison::Greater:
        return Comparison::LessOrEqual;
    default:
        return Comparison::Less;
    }
}

double numberOf(const AbstractValue& constant)
{
    return constant.may(IntegerKind) ? constant.integer.low : constant.decimal.low;
}

bool isNumber(const AbstractValue& constant)
{
    return constant.isOnly(numberKinds);
}

/// Those numbers among the values that lie within.
AbstractValue numbersWithin(const AbstractValue& value, const Interval& integers, const Interval& decimals)
{
    AbstractValue result = restricted(value, numberKinds);
    result.mayBeNaN = false;
    result.integer = integers;
    result.decimal = decimals;
    if (integers.isEmpty())
        result = restricted(result, without(IntegerKind));
    if (decimals.isEmpty())
        result = restricted(result, without(DecimalKind));
    return restricted(result, numberKinds);
}

} // namespace

/// Exactly one value, or one of the constants that stand for several.
bool ConditionSplitter::isConstant(const AbstractValue& value)
{
    switch (value.kinds) {
    case NilKind:
    case TrueKind:
    case FalseKind:
    case EmptyKind:
    case BlankKind:
        return true;
    case IntegerKind:
        return value.integer.isSingle() && std::fabs(value.integer.low) < 1e15;
    case DecimalKind:
        return value.decimal.isSingle() && !value.mayBeNaN && std::isfinite(value.decimal.low);
    case TextKind:
        return m_domain.languages().single(value.text).has_value();
    default:
        return false;
    }
}

ConditionSplitter::Parts ConditionSplitter::equalParts(const AbstractValue& value, const AbstractValue& constant)
{
    if (constant.may(EmptyKind))
        return emptyParts(value);
    if (constant.may(BlankKind))
        return blankParts(value);
    Languages& languages = m_domain.languages();
    Parts parts{value, value, {}};
    // The constants `empty` and `blank`, assigned, may equal anything.
    const auto odd = static_cast<std::uint16_t>(EmptyKind | BlankKind);
    if (constant.may(TextKind)) {
        parts.yes = restricted(value, TextKind | odd);
        parts.yes.text = languages.intersect(value.text, constant.text);
        parts.no.text = languages.minus(value.text, constant.text);
        if (languages.isNone(parts.yes.text))
            parts.yes = restricted(parts.yes, without(TextKind));
        if (languages.isNone(parts.no.text))
            parts.no = restricted(parts.no, without(TextKind));
        return parts;
    }
    if (!isNumber(constant)) {
        parts.yes = restricted(value, static_cast<std::uint16_t>(constant.kinds | odd));
        parts.no = restricted(value, without(constant.kinds));
        return parts;
    }
    const double number = numberOf(constant);
    const Interval near{number - smallestDifference, number + smallestDifference};
    const double whole = std::round(number);
    const bool isWhole = std::fabs(number - whole) <= smallestDifference;
    parts.yes = numbersWithin(
        value, isWhole ? overlap(value.integer, {whole, whole}) : Interval{1, 0}, overlap(value.decimal, near));
    if (value.may(odd))
        parts.yes = joined(languages, parts.yes, restricted(value, odd));
    if (value.may(IntegerKind) && number == whole) {
        if (value.integer.low < number && value.integer.high > number) {
            parts.noEither = restricted(value, IntegerKind);
            parts.noEither.integer.low = number + 1;
            parts.no.integer.high = number - 1;
        }
        parts.no.integer.low += value.integer.low == number ? 1 : 0;
        parts.no.integer.high -= value.integer.high == number ? 1 : 0;
        if (parts.no.integer.isEmpty())
            parts.no = restricted(parts.no, without(IntegerKind));
    }
    if (value.may(DecimalKind) && value.decimal.isSingle() && value.decimal.low == number && !value.mayBeNaN)
        parts.no = restricted(parts.no, without(DecimalKind));
    return parts;
}

ConditionSplitter::Parts ConditionSplitter::emptyParts(const AbstractValue& value)
{
    Languages& languages = m_domain.languages();
    Parts parts;
    parts.yes = withLength(restricted(value, TextKind | ListKind | MapKind | EmptyKind | BlankKind), 0, 0);
    parts.yes.text = languages.intersect(value.text, languages.empty());
    if (languages.isNone(parts.yes.text))
        parts.yes = restricted(parts.yes, without(TextKind));
    parts.no = withLength(value, 1, noIndex);
    parts.no.text = languages.minus(value.text, languages.empty());
    if (languages.isNone(parts.no.text))
        parts.no = restricted(parts.no, without(TextKind));
    return parts;
}

/// LiqP takes nothing for blank.
ConditionSplitter::Parts ConditionSplitter::blankParts(const AbstractValue& value)
{
    if (!m_domain.isRuby())
        return {restricted(value, BlankKind), value, {}};
    Languages& languages = m_domain.languages();
    SymbolSet spaces = m_domain.alphabet().setOf(" \t\n\r");
    const Language surely = languages.many(spaces);
    spaces.set(Alphabet::control);
    const Language perhaps = languages.many(spaces);
    Parts parts;
    parts.yes = withLength(
        restricted(value, NilKind | FalseKind | TextKind | ListKind | MapKind | EmptyKind | BlankKind), 0, 0);
    parts.yes.text = languages.intersect(value.text, perhaps);
    if (languages.isNone(parts.yes.text))
        parts.yes = restricted(parts.yes, without(TextKind));
    parts.no = withLength(restricted(value, without(NilKind | FalseKind)), 1, noIndex);
    parts.no.text = languages.minus(value.text, surely);
    if (languages.isNone(parts.no.text))
        parts.no = restricted(parts.no, without(TextKind));
    return parts;
}

ConditionSplitter::Parts ConditionSplitter::orderedParts(
    const AbstractValue& value, Comparison operation, const AbstractValue& bound)
{
    Parts parts;
    parts.no = value;
    if (isNumber(bound)) {
        const double number = numberOf(bound);
        parts.yes = numbersWithin(
            value, meeting(value.integer, operation, number, true), meeting(value.decimal, operation, number, false));
        const AbstractValue others = restricted(value, without(numberKinds));
        AbstractValue unmet = numbersWithin(value, meeting(value.integer, opposite(operation), number, true),
            meeting(value.decimal, opposite(operation), number, false));
        // Ruby refuses to compare a number with a text: neither way is gone then.
        const AbstractValue rest = m_domain.isRuby() ? restricted(others, without(TextKind)) : others;
        if (value.mayBeNaN)
            unmet = joined(m_domain.languages(), unmet, restricted(value, DecimalKind));
        parts.no = joined(m_domain.languages(), unmet, rest);
        parts.no.path = value.path;
        return parts;
    }
    if (m_domain.isRuby() && bound.may(TextKind)) {
        parts.yes = restricted(value, TextKind);
        parts.no = restricted(value, without(numberKinds));
    }
    return parts;
}

} // namespace hookbench::proof
