// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"

#include "liquid/JavaLoops.h"
#include "liquid/TextSearch.h"
#include "liquid/Utf16.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace hookbench::liquid::java {

namespace {

/// Numbers nearer than this count as equal.
constexpr double smallestDifference = 1e-11;

bool isSized(const Value& value)
{
    return value.isString() || value.isList() || value.isMap();
}

bool isEmpty(const Value& value)
{
    if (value.isString())
        return value.text().empty();
    return value.isList() ? value.items().empty() : value.map().size() == 0;
}

bool haveEqualItems(const Value& left, const Value& right)
{
    const auto a = left.items();
    const auto b = right.items();
    if (left.isMade() || right.isMade())
        return left.isMade() && right.isMade() && a.data() == b.data() && a.size() == b.size();
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!equalsStrictly(a[i], b[i]))
            return false;
    }
    return true;
}

bool haveEqualEntries(const Map& left, const Map& right)
{
    if (left.size() != right.size())
        return false;
    for (const MapEntry& entry : left.entries()) {
        const Value* other = right.find(entry.key(), entry.hash);
        if (other == nullptr || !equalsStrictly(entry.value, *other))
            return false;
    }
    return true;
}

bool areSameBits(double left, double right)
{
    return (std::isnan(left) && std::isnan(right))
        || std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right);
}

Value sizeOf(const Value& value)
{
    if (value.isString())
        return Value::narrowInteger(static_cast<std::int64_t>(utf16Length(value.text())));
    if (value.isList())
        return Value::narrowInteger(static_cast<std::int64_t>(value.items().size()));
    if (value.isMap())
        return Value::narrowInteger(static_cast<std::int64_t>(value.map().size()));
    if (value.is(ValueType::Loop))
        return Value::narrowInteger(static_cast<std::int64_t>(loopEntries(value.loop()).count));
    return {};
}

} // namespace

bool isEmptyOrFalse(const Value& value)
{
    return !value.isTruthy() || (isSized(value) && isEmpty(value));
}

bool equalsStrictly(const Value& left, const Value& right)
{
    if (left.type() != right.type() || left.isNarrow() != right.isNarrow())
        return false;
    switch (left.type()) {
    case ValueType::Boolean:
        return left.toBoolean() == right.toBoolean();
    case ValueType::Integer:
        return left.toInteger() == right.toInteger();
    case ValueType::Decimal:
        return areSameBits(left.toDecimal(), right.toDecimal());
    case ValueType::String:
    case ValueType::BigInteger:
        return left.text() == right.text();
    case ValueType::List:
        return haveEqualItems(left, right);
    case ValueType::Map:
        return haveEqualEntries(left.map(), right.map());
    case ValueType::Loop:
        return &left.loop() == &right.loop();
    default:
        return true;
    }
}

bool equals(const Value& left, const Value& right)
{
    if (left.isNumber() && right.isNumber()) {
        if (left.is(ValueType::BigInteger) && right.is(ValueType::BigInteger)
            && left.text().data() == right.text().data())
            return true; // the same one; two that are infinite as decimals are not equal
        const double difference = toNumber(left)->toDouble() - toNumber(right)->toDouble();
        return std::fabs(difference) < smallestDifference;
    }
    // empty == {} with the map on the right is an oversight of the engine.
    if (left.is(ValueType::Empty) && isSized(right) && !right.isMap())
        return isEmpty(right);
    if (right.is(ValueType::Empty) && isSized(left))
        return isEmpty(left);
    return equalsStrictly(left, right);
}

bool compares(RenderContext&, Comparison operation, const Value& left, const Value& right)
{
    if (!left.isNumber() || !right.isNumber())
        return false;
    const double a = toNumber(left)->toDouble();
    const double b = toNumber(right)->toDouble();
    switch (operation) {
    case Comparison::Less:
        return a < b;
    case Comparison::LessOrEqual:
        return a <= b;
    case Comparison::Greater:
        return a > b;
    default:
        return a >= b;
    }
}

bool contains(RenderContext& context, const Value& whole, const Value& part)
{
    if (whole.isList()) {
        context.countSteps(whole.items().size() / 16);
        for (const Value& item : whole.items()) {
            if (equalsStrictly(item, part))
                return true;
        }
        return false;
    }
    return whole.isString() && findText(whole.text(), context.text(part)) != std::string_view::npos;
}

Value property(RenderContext&, const Value& value, const Step& step)
{
    return namedProperty(value, step.key);
}

Value namedProperty(const Value& value, std::string_view key)
{
    if (value.isMap()) {
        const Value* found = value.map().find(key);
        if (found != nullptr)
            return *found;
    }
    if (key == "size")
        return sizeOf(value);
    if (value.is(ValueType::Loop))
        return value.loop().property(key);
    if (!value.isList() || value.items().empty())
        return {};
    if (key == "first")
        return value.items().front();
    return key == "last" ? value.items().back() : Value();
}

Value element(RenderContext& context, const Value& value, const Value& index)
{
    if (index.isNumber()) {
        if (!value.isList())
            return {};
        const std::int32_t place = toNumber(index)->toInt();
        const std::size_t size = value.items().size();
        if (place >= 0 && static_cast<std::size_t>(place) < size)
            return value.items()[static_cast<std::size_t>(place)];
        context.fail(errors::indexOutOfRange, {std::to_string(place), std::to_string(size)});
        return {};
    }
    if (value.isList())
        return {};
    if (index.isString())
        return namedProperty(value, index.text());
    const std::size_t begin = context.scratch().size();
    appendNested(context.scratch(), index);
    return namedProperty(value, context.finishText(begin));
}

std::span<const Value> toArray(RenderContext& context, const Value& value)
{
    if (value.isNil())
        return {};
    if (value.isList())
        return value.items();
    if (value.isMap())
        return pairsOf(context, value.map());
    if (value.is(ValueType::Loop))
        return pairsOf(context, value.loop());
    Value* single = context.allocateValues(1);
    if (single == nullptr)
        return {};
    *single = value;
    return {single, 1};
}

} // namespace hookbench::liquid::java
