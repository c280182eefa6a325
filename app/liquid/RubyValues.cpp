// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyValues.h"

#include "liquid/Characters.h"
#include "liquid/RubyCalculations.h"
#include "liquid/TextSearch.h"
#include "liquid/Utf16.h"
#include "text/Utf8.h"

#include <algorithm>
#include <cmath>

namespace hookbench::liquid::ruby {

namespace {

bool isEmpty(const Value& value)
{
    if (value.isString())
        return value.text().empty();
    if (value.isList())
        return value.items().empty();
    return value.isMap() && value.map().size() == 0;
}

bool isBlank(const Value& value)
{
    if (value.isString())
        return std::ranges::all_of(value.text(), isSpace);
    return !value.isTruthy() || isEmpty(value);
}

bool areNumbersEqual(const Value& left, const Value& right)
{
    if (left.is(ValueType::Integer) && right.is(ValueType::Integer))
        return left.toInteger() == right.toInteger();
    if (left.is(ValueType::Decimal) && right.is(ValueType::Decimal))
        return left.toDecimal() == right.toDecimal();
    return !isLess(left, right) && !isLess(right, left);
}

using Equality = bool (*)(const Value&, const Value&);

bool areListsEqual(std::span<const Value> left, std::span<const Value> right, Equality areEqual)
{
    return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), areEqual);
}

bool areMapsEqual(const Map& left, const Map& right, Equality areEqual)
{
    return left.size() == right.size() && std::ranges::all_of(left.entries(), [&](const MapEntry& entry) {
        const Value* other = right.find(entry.key(), entry.hash);
        return other != nullptr && areEqual(entry.value, *other);
    });
}

/// Both of the same type, and neither a number.
bool haveEqualContent(const Value& left, const Value& right, Equality areEqual)
{
    switch (left.type()) {
    case ValueType::Boolean:
        return left.toBoolean() == right.toBoolean();
    case ValueType::String:
        return left.text() == right.text();
    case ValueType::List:
        return areListsEqual(left.items(), right.items(), areEqual);
    case ValueType::Map:
        return areMapsEqual(left.map(), right.map(), areEqual);
    case ValueType::Range:
        return left.range().first == right.range().first && left.range().last == right.range().last;
    case ValueType::Loop:
        return &left.loop() == &right.loop();
    default:
        return true;
    }
}

std::string className(const Value& value)
{
    switch (value.type()) {
    case ValueType::Integer:
    case ValueType::BigInteger:
        return "Integer";
    case ValueType::Decimal:
        return "Float";
    case ValueType::Nil:
        return "nil";
    case ValueType::Boolean:
        return value.toBoolean() ? "true" : "false";
    case ValueType::List:
        return "Array";
    case ValueType::Map:
        return "Hash";
    default:
        return "String";
    }
}

/// Numbers are named by their value on the right side, as Ruby does it, but for large integers.
std::string rightName(RenderContext& context, const Value& value)
{
    constexpr std::int64_t largest = (std::int64_t(1) << 62) - 1; // of those that Ruby does not keep as objects
    const bool isLarge = value.is(ValueType::BigInteger)
        || (value.is(ValueType::Integer) && (value.toInteger() > largest || value.toInteger() < -largest - 1));
    return value.isNumber() && !isLarge ? std::string(context.text(value)) : className(value);
}

bool isOrdered(Comparison operation, bool isLess, bool isGreater)
{
    switch (operation) {
    case Comparison::Less:
        return isLess;
    case Comparison::LessOrEqual:
        return !isGreater;
    case Comparison::Greater:
        return isGreater;
    default:
        return !isLess;
    }
}

/// What Ruby needs for the number, which it gives for an integer's size.
std::int64_t byteCount(const Value& integer)
{
    const Number number = magnitude(toNumber(integer));
    std::int64_t count = number.isLong() ? std::ilogb(number.decimal) / 8 + 1 : 0;
    for (WideInteger rest = number.coefficient; rest > 0; rest >>= 8)
        ++count;
    return std::max<std::int64_t>(count, 8);
}

Value sizeOf(const Value& value)
{
    if (value.isString())
        return Value::integer(static_cast<std::int64_t>(codePointCount(value.text())));
    if (value.isList())
        return Value::integer(static_cast<std::int64_t>(value.items().size()));
    if (value.isMap())
        return Value::integer(static_cast<std::int64_t>(value.map().size()));
    if (value.is(ValueType::Range))
        return Value::integer(value.range().size());
    return value.is(ValueType::Integer) || value.is(ValueType::BigInteger) ? Value::integer(byteCount(value)) : Value();
}

Value pairOf(RenderContext& context, const MapEntry& entry)
{
    Value* pair = context.allocateValues(2);
    if (pair == nullptr)
        return {};
    pair[0] = Value::string(entry.key());
    pair[1] = entry.value;
    return Value::madeList(pair, 2);
}

Value endOf(RenderContext& context, const Value& value, bool isFirst)
{
    if (value.isList())
        return value.items().empty() ? Value() : (isFirst ? value.items().front() : value.items().back());
    if (value.isMap())
        return isFirst && value.map().size() > 0 ? pairOf(context, value.map().entries().front()) : Value();
    if (value.is(ValueType::Range))
        return Value::integer(isFirst ? value.range().first : value.range().last);
    if (!value.isString() || value.text().empty())
        return value.isString() ? value : Value();
    std::size_t begin = isFirst ? 0 : value.text().size() - 1;
    while (begin > 0 && isContinuationByte(value.text()[begin]))
        --begin;
    return Value::string(value.text().substr(begin, codePointAt(value.text(), begin).size));
}

std::size_t flatSize(std::span<const Value> items)
{
    std::size_t size = 0;
    for (const Value& item : items)
        size += item.isList() ? flatSize(item.items()) : 1;
    return size;
}

Value* spread(std::span<const Value> items, Value* to)
{
    for (const Value& item : items) {
        if (item.isList())
            to = spread(item.items(), to);
        else
            *to++ = item;
    }
    return to;
}

std::span<const Value> rangeItems(RenderContext& context, const IntegerRange& range)
{
    const auto size = static_cast<std::size_t>(range.size());
    context.countSteps(size);
    Value* items = context.hasFailed() ? nullptr : context.allocateValues(size);
    if (items == nullptr)
        return {};
    for (std::size_t i = 0; i < size; ++i)
        items[i] = Value::integer(range.first + static_cast<std::int64_t>(i));
    return {items, size};
}

} // namespace

bool equals(const Value& left, const Value& right)
{
    if (left.isNumber() && right.isNumber())
        return areNumbersEqual(left, right);
    if (left.is(ValueType::Empty))
        return isEmpty(right);
    if (left.is(ValueType::Blank))
        return isBlank(right);
    if (right.is(ValueType::Empty))
        return isEmpty(left);
    if (right.is(ValueType::Blank))
        return isBlank(left);
    return left.type() == right.type() && haveEqualContent(left, right, equals);
}

bool equalsStrictly(const Value& left, const Value& right)
{
    if (left.type() != right.type())
        return false;
    return left.isNumber() ? areNumbersEqual(left, right) : haveEqualContent(left, right, equalsStrictly);
}

bool compares(RenderContext& context, Comparison operation, const Value& left, const Value& right)
{
    if (left.isNumber() && right.isNumber()) {
        if (left.is(ValueType::Integer) && right.is(ValueType::Integer))
            return isOrdered(operation, left.toInteger() < right.toInteger(), left.toInteger() > right.toInteger());
        return isOrdered(operation, isLess(left, right), isLess(right, left));
    }
    const auto isOrderable = [](const Value& value) { return value.isNumber() || value.isString(); };
    if (!isOrderable(left) || !isOrderable(right))
        return false;
    if (left.isString() && right.isString())
        return isOrdered(operation, left.text() < right.text(), left.text() > right.text());
    context.fail(errors::notComparable, {className(left), rightName(context, right)});
    return false;
}

bool contains(RenderContext& context, const Value& whole, const Value& part)
{
    if (!whole.isTruthy() || !part.isTruthy())
        return false;
    if (whole.isString())
        return findText(whole.text(), context.text(part)) != std::string_view::npos;
    if (whole.isMap())
        return part.isString() && whole.map().find(part.text()) != nullptr;
    if (whole.is(ValueType::Range)) {
        return part.isNumber() && !isLess(part, Value::integer(whole.range().first))
            && !isLess(Value::integer(whole.range().last), part);
    }
    if (!whole.isList() || part.is(ValueType::Empty) || part.is(ValueType::Blank))
        return false;
    context.countSteps(whole.items().size() / 16);
    return std::ranges::any_of(whole.items(), [&part](const Value& item) { return equals(item, part); });
}

Value property(RenderContext& context, const Value& value, const Step& step)
{
    if (value.is(ValueType::Loop))
        return value.loop().property(step.key);
    switch (step.kind) {
    case StepKind::Size:
        return sizeOf(value);
    case StepKind::First:
        return endOf(context, value, true);
    case StepKind::Last:
        return endOf(context, value, false);
    default:
        return {};
    }
}

Value element(RenderContext& context, const Value& value, const Value& index)
{
    if (value.is(ValueType::Loop))
        return index.isString() ? value.loop().property(index.text()) : Value();
    if (value.isMap()) {
        const Value* found = index.isString() ? value.map().find(index.text()) : nullptr;
        return found == nullptr ? Value() : *found;
    }
    if (!value.isList() || !index.is(ValueType::Integer))
        return {};
    const auto size = static_cast<std::int64_t>(value.items().size());
    const std::int64_t place = index.toInteger() < 0 ? index.toInteger() + size : index.toInteger();
    context.countSteps(1);
    return place >= 0 && place < size ? value.items()[static_cast<std::size_t>(place)] : Value();
}

/// A bound that is nil counts as 0, a text by its leading digits; a literal decimal is cut, any other is an error.
Value range(RenderContext& context, const Value& first, const Value& last)
{
    const auto bound = [&context](const Value& value) -> std::int64_t {
        if (value.isString() || value.is(ValueType::Integer) || value.is(ValueType::BigInteger))
            return truncated(value);
        if (!value.isNil())
            context.fail(errors::invalidInteger, {context.text(value)});
        return 0;
    };
    const IntegerRange made{bound(first), bound(last)};
    return Value::range(*new (context.arena().allocate<IntegerRange>(1)) IntegerRange(made));
}

std::span<const Value> flattened(RenderContext& context, const Value& value)
{
    if (value.isNil())
        return {};
    if (value.is(ValueType::Range))
        return rangeItems(context, value.range());
    if (value.isList()) {
        const bool isFlat = std::ranges::none_of(value.items(), [](const Value& item) { return item.isList(); });
        const std::size_t size = isFlat ? 0 : flatSize(value.items());
        context.countSteps(value.items().size() / 16 + size);
        Value* items = isFlat ? nullptr : context.allocateValues(size);
        if (items == nullptr)
            return isFlat ? value.items() : std::span<const Value>();
        spread(value.items(), items);
        return {items, size};
    }
    Value* single = context.allocateValues(1);
    if (single == nullptr)
        return {};
    *single = value;
    return {single, 1};
}

std::span<const Value> loopItems(RenderContext& context, const Value& value)
{
    if (value.isList())
        return value.items();
    if (value.is(ValueType::Range))
        return rangeItems(context, value.range());
    if (value.isMap()) {
        Value* pairs = context.allocateValues(value.map().size());
        for (std::size_t i = 0; pairs != nullptr && i < value.map().size(); ++i)
            pairs[i] = pairOf(context, value.map().entries()[i]);
        return pairs == nullptr ? std::span<const Value>() : std::span<const Value>(pairs, value.map().size());
    }
    return value.isString() && !value.text().empty() ? flattened(context, value) : std::span<const Value>();
}

} // namespace hookbench::liquid::ruby
