// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/AbstractValue.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

/// Members of kinds that are not there, as they are by default.
AbstractValue tidied(AbstractValue value)
{
    if (!value.may(IntegerKind))
        value.integer = {};
    if (!value.may(DecimalKind)) {
        value.decimal = {};
        value.mayBeNaN = false;
    }
    if (!value.may(TextKind))
        value.text = 0;
    if (!value.may(ListKind))
        value.list.reset();
    if (!value.may(LoopKind))
        value.loop = noIndex;
    return value;
}

std::shared_ptr<const ListShape> joinedLists(Languages& languages, const AbstractValue& a, const AbstractValue& b)
{
    if (!a.may(ListKind) || !b.may(ListKind))
        return a.may(ListKind) ? a.list : b.list;
    if (!a.list || !b.list)
        return nullptr;
    auto shape = std::make_shared<ListShape>();
    shape->least = std::min(a.list->least, b.list->least);
    shape->most = std::max(a.list->most, b.list->most);
    shape->hasElement = a.list->hasElement && b.list->hasElement;
    if (shape->hasElement)
        shape->element = joined(languages, a.list->element, b.list->element);
    if (a.list->items.size() == b.list->items.size()) {
        for (std::size_t i = 0; i < a.list->items.size(); ++i)
            shape->items.push_back(joined(languages, a.list->items[i], b.list->items[i]));
    }
    return shape;
}

} // namespace

Interval hull(const Interval& a, const Interval& b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Interval overlap(const Interval& a, const Interval& b)
{
    return {std::max(a.low, b.low), std::min(a.high, b.high)};
}

bool operator==(const ListShape& a, const ListShape& b)
{
    return a.least == b.least && a.most == b.most && a.hasElement == b.hasElement
        && (!a.hasElement || a.element == b.element) && a.items == b.items;
}

bool operator==(const AbstractValue& a, const AbstractValue& b)
{
    const bool areListsEqual = a.list == b.list || (a.list && b.list && *a.list == *b.list);
    return a.kinds == b.kinds && a.integer == b.integer && a.decimal == b.decimal && a.mayBeNaN == b.mayBeNaN
        && a.text == b.text && a.path == b.path && a.loop == b.loop && areListsEqual;
}

AbstractValue ofKind(std::uint16_t kinds)
{
    AbstractValue value;
    value.kinds = kinds;
    return value;
}

AbstractValue nilValue()
{
    return ofKind(NilKind);
}

AbstractValue booleanValue(bool value)
{
    return ofKind(value ? TrueKind : FalseKind);
}

AbstractValue anyBoolean()
{
    return ofKind(booleanKinds);
}

AbstractValue integerValue(double low, double high)
{
    AbstractValue value = ofKind(low <= high ? IntegerKind : 0);
    value.integer = {low, high};
    return tidied(value);
}

AbstractValue anyDecimal()
{
    AbstractValue value = ofKind(DecimalKind);
    value.mayBeNaN = true;
    return value;
}

AbstractValue textValue(Language text)
{
    AbstractValue value = ofKind(text == 0 ? 0 : TextKind);
    value.text = text;
    return value;
}

AbstractValue restricted(AbstractValue value, std::uint16_t kinds)
{
    value.kinds &= kinds;
    return tidied(std::move(value));
}

AbstractValue joined(Languages& languages, const AbstractValue& a, const AbstractValue& b)
{
    if (a.isNone())
        return b;
    if (b.isNone())
        return a;
    AbstractValue result;
    result.kinds = a.kinds | b.kinds;
    if (result.may(IntegerKind))
        result.integer = !a.may(IntegerKind) ? b.integer : !b.may(IntegerKind) ? a.integer : hull(a.integer, b.integer);
    if (result.may(DecimalKind))
        result.decimal = !a.may(DecimalKind) ? b.decimal : !b.may(DecimalKind) ? a.decimal : hull(a.decimal, b.decimal);
    result.mayBeNaN = a.mayBeNaN || b.mayBeNaN;
    result.text = languages.unite(a.text, b.text);
    result.list = joinedLists(languages, a, b);
    result.path = a.path == b.path ? a.path : noIndex;
    result.loop = a.may(LoopKind) ? a.loop : b.loop;
    // What a list holds is told by its path; without that it has to be told otherwise.
    const bool losesElements =
        result.path == noIndex && result.may(ListKind) && (a.path != noIndex || b.path != noIndex);
    if (losesElements && result.list && !result.list->hasElement && result.list->items.empty())
        result.list = nullptr;
    return result;
}

AbstractValue met(Languages& languages, const AbstractValue& a, const AbstractValue& b)
{
    AbstractValue result = a;
    result.kinds &= b.kinds;
    if (result.may(IntegerKind))
        result.integer = overlap(a.integer, b.integer);
    if (result.may(DecimalKind))
        result.decimal = overlap(a.decimal, b.decimal);
    result.mayBeNaN = a.mayBeNaN && b.mayBeNaN;
    if (result.may(TextKind))
        result.text = languages.intersect(a.text, b.text);
    if (result.integer.isEmpty())
        result.kinds &= static_cast<std::uint16_t>(~IntegerKind);
    if (result.decimal.isEmpty() && !result.mayBeNaN)
        result.kinds &= static_cast<std::uint16_t>(~DecimalKind);
    if (result.may(TextKind) && languages.isNone(result.text))
        result.kinds &= static_cast<std::uint16_t>(~TextKind);
    if (result.may(ListKind) && b.list)
        result = withLength(std::move(result), b.list->least, b.list->most);
    return tidied(std::move(result));
}

AbstractValue widened(Languages& languages, const AbstractValue& before, const AbstractValue& now)
{
    AbstractValue result = joined(languages, before, now);
    if (result == before)
        return before;
    const auto widen = [](Interval& interval, const Interval& old) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        interval.low = interval.low < old.low ? -infinity : interval.low;
        interval.high = interval.high > old.high ? infinity : interval.high;
    };
    // What is counted stays within bounds of its own, unless it grows beyond them.
    const auto widenCounted = [&widen](Interval& interval, const Interval& old) {
        const Interval grown = interval;
        widen(interval, old);
        if (std::isinf(interval.low) && grown.low >= -mostCounted)
            interval.low = -mostCounted;
        if (std::isinf(interval.high) && grown.high <= mostCounted)
            interval.high = mostCounted;
    };
    if (before.may(IntegerKind) && result.may(IntegerKind))
        widenCounted(result.integer, before.integer);
    if (before.may(DecimalKind) && result.may(DecimalKind))
        widen(result.decimal, before.decimal);
    if (result.text != before.text && before.may(TextKind))
        result.text = languages.widened(result.text);
    const bool hasListGrown =
        result.may(ListKind) && before.may(ListKind) && result.list && before.list && !(*result.list == *before.list);
    if (hasListGrown)
        result.list = nullptr;
    return result;
}

AbstractValue withLength(AbstractValue list, std::uint32_t least, std::uint32_t most)
{
    if (!list.may(ListKind))
        return list;
    auto shape = list.list ? std::make_shared<ListShape>(*list.list) : std::make_shared<ListShape>();
    shape->least = std::max(shape->least, least);
    shape->most = std::min(shape->most, most);
    const bool isImpossible = shape->least > shape->most;
    if (!shape->items.empty() && shape->items.size() != shape->most)
        shape->items.clear();
    if (!isImpossible)
        list.list = std::move(shape);
    return isImpossible ? restricted(std::move(list), static_cast<std::uint16_t>(~ListKind)) : list;
}

} // namespace hookbench::proof
