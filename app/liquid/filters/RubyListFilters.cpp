// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/RubyCalculations.h"
#include "liquid/RubyValues.h"
#include "liquid/Utf16.h"
#include "liquid/ValueHash.h"
#include "liquid/filters/Filters.h"
#include "liquid/filters/KeyedItems.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::liquid::filters {

namespace {

Value listOf(FilterCallContext& call, std::span<const Value> values)
{
    Value* items = call.context.allocateValues(values.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(values, items);
    return Value::madeList(items, values.size());
}

bool isEmpty(const Value& value)
{
    if (value.isString())
        return value.text().empty();
    return (value.isList() && value.items().empty()) || (value.isMap() && value.map().size() == 0);
}

/// Whether Ruby finds an order between them.
bool areComparable(const Value& left, const Value& right)
{
    return (left.isNumber() && right.isNumber()) || (left.isString() && right.isString())
        || (left.type() == right.type() && ruby::equals(left, right));
}

bool comesBefore(const Value& left, const Value& right)
{
    if (left.isNil() || right.isNil())
        return !left.isNil();
    if (left.isString())
        return left.text() < right.text();
    return left.isNumber() && ruby::isLess(left, right);
}

int compareIgnoringCase(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : static_cast<int>(static_cast<unsigned char>(c));
    };
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (lower(left[i]) != lower(right[i]))
            return lower(left[i]) < lower(right[i]) ? -1 : 1;
    }
    return left.size() < right.size() ? -1 : (left.size() > right.size() ? 1 : 0);
}

/// Adds the items with what they are sorted by. The context has failed if a property cannot be taken.
void addItems(FilterCallContext& call, std::span<const Value> items, KeyedItems& keyed)
{
    call.context.countSteps(items.size());
    // Alone, an item is compared with nothing, and its property never looked at.
    const bool hasProperty = call.count() > 0 && !call.argument(0).isNil() && items.size() > 1;
    for (const Value& item : items)
        keyed.add(hasProperty ? selectedProperty(call, item, call.argument(0)) : item, item);
}

} // namespace

namespace {

/// Ruby's text[n..m], n from the end if negative: the characters between, or nil if it begins outside.
Value charactersBetween(FilterCallContext& call, std::string_view text, IntegerRange range)
{
    const auto count = static_cast<std::int64_t>(codePointCount(text));
    const std::int64_t begin = range.first < 0 ? range.first + count : range.first;
    if (begin < 0 || begin > count)
        return {};
    const std::int64_t last = std::min(range.last < 0 ? range.last + count : range.last, count - 1);
    call.context.countWork(Value::string(text));
    std::size_t from = 0;
    std::int64_t at = 0;
    for (; at < begin; ++at)
        from += codePointAt(text, from).size;
    std::size_t end = from;
    for (; at <= last; ++at)
        end += codePointAt(text, end).size;
    return Value::string(text.substr(from, end - from));
}

/// Ruby's text[n]: a character, from the end if n is negative.
Value characterAt(FilterCallContext& call, std::string_view text, std::int64_t place)
{
    const Value found = charactersBetween(call, text, {place, place});
    return found.isNil() || found.text().empty() ? Value() : found;
}

/// Ruby's integer[n..m]: those bits of its two's complement, all from n on if there are none between.
Value bitsBetween(FilterCallContext& call, ruby::WideInteger value, IntegerRange range)
{
    constexpr std::int64_t highest = 126;
    constexpr std::int64_t mostShifted = 60;
    if (range.first < -mostShifted)
        return Value::integer(0);
    const ruby::WideInteger bits =
        range.first < 0 ? value * (ruby::WideInteger(1) << -range.first) : value >> std::min(range.first, highest);
    const std::int64_t count = range.size();
    const ruby::WideInteger mask = (ruby::WideInteger(1) << std::clamp<std::int64_t>(count, 0, highest)) - 1;
    return ruby::toValue(call.context, ruby::Number::integer(count > 0 && count < highest ? bits & mask : bits));
}

/// Ruby's integer[n]: a bit of its two's complement.
Value bitAt(FilterCallContext& call, ruby::WideInteger value, std::int64_t place)
{
    return place < 0 ? Value::integer(0) : bitsBetween(call, value, {place, place});
}

} // namespace

Value selectedProperty(FilterCallContext& call, const Value& item, const Value& property)
{
    if (item.isMap()) {
        const Value* found = property.isString() ? item.map().find(property.text()) : nullptr;
        return found == nullptr ? Value() : *found;
    }
    if (item.isString() && property.isString())
        return item.text().find(property.text()) == std::string_view::npos ? Value() : property;
    if (item.is(ValueType::Loop) && property.isString())
        return item.loop().property(property.text());
    if (item.isString() && property.isNumber())
        return characterAt(call, item.text(), ruby::truncated(property));
    if (item.isString() && property.is(ValueType::Range))
        return charactersBetween(call, item.text(), property.range());
    if (item.isNumber() && property.isNumber())
        return bitAt(call, ruby::toNumber(item).coefficient, ruby::truncated(property));
    if (item.isNumber() && property.is(ValueType::Range))
        return bitsBetween(call, ruby::toNumber(item).coefficient, property.range());
    return call.fail(errors::notSelectable, {call.text(property)});
}

bool hasProperties(const Value& item)
{
    return !item.isNil() && !item.is(ValueType::Boolean) && !item.is(ValueType::Decimal) && !item.is(ValueType::Range);
}

Value defaultTo(FilterCallContext& call, const Value& input)
{
    const std::size_t count = call.count();
    const bool hasOptions = count > 1 && call.argument(count - 1).isMap();
    bool keepsFalse = false;
    if (hasOptions) {
        const Value* option = call.argument(count - 1).map().find("allow_false");
        keepsFalse = option != nullptr && option->isTruthy();
    }
    const bool isReplaced = (keepsFalse ? input.isNil() : !input.isTruthy()) || isEmpty(input);
    if (!isReplaced)
        return input;
    return count > 0 ? call.argument(0) : Value::string({});
}

Value join(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    const std::string_view glue = call.count() == 0 ? " " : call.text(call.argument(0));
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            result.append(glue);
        ruby::appendText(result, items[i]);
    }
    return call.finish(begin);
}

Value first(FilterCallContext& call, const Value& input)
{
    Step step;
    step.kind = StepKind::First;
    return ruby::property(call.context, input, step);
}

Value last(FilterCallContext& call, const Value& input)
{
    Step step;
    step.kind = StepKind::Last;
    return ruby::property(call.context, input, step);
}

Value concat(FilterCallContext& call, const Value& input)
{
    if (!call.argument(0).isList())
        return call.fail(errors::notAList, {"concat"});
    const std::span<const Value> front = ruby::flattened(call.context, input);
    const std::span<const Value> back = call.argument(0).items();
    Value* items = call.context.allocateValues(front.size() + back.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(front, items);
    std::ranges::copy(back, items + front.size());
    return Value::madeList(items, front.size() + back.size());
}

Value map(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    Value* result = call.context.allocateValues(items.size());
    for (std::size_t i = 0; result != nullptr && i < items.size(); ++i)
        result[i] = hasProperties(items[i]) ? selectedProperty(call, items[i], call.argument(0)) : Value();
    return result == nullptr ? Value() : Value::madeList(result, items.size());
}

Value uniq(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    if (call.count() == 0 || call.argument(0).isNil())
        return uniqueItems(call.context, items, ruby::equalsStrictly);
    if (items.size() == 1)
        return listOf(call, items);
    Value* const kept = call.context.allocateValues(items.size() * 2);
    if (kept == nullptr)
        return {};
    Value* const keys = kept + items.size();
    std::size_t count = 0;
    for (const Value& item : items) {
        if (!hasProperties(item))
            return {};
        const Value key = selectedProperty(call, item, call.argument(0));
        call.context.countSteps(count / 4 + 1);
        if (call.context.hasFailed())
            return {};
        if (std::any_of(keys, keys + count, [&key](const Value& seen) { return ruby::equalsStrictly(seen, key); }))
            continue;
        keys[count] = key;
        kept[count++] = item;
    }
    return Value::madeList(kept, count);
}

Value compact(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    const bool hasProperty = call.count() > 0 && !call.argument(0).isNil();
    Value* result = call.context.allocateValues(items.size());
    std::size_t count = 0;
    for (const Value& item : items) {
        if (result == nullptr || (hasProperty && !hasProperties(item)))
            return {};
        const Value tested = hasProperty ? selectedProperty(call, item, call.argument(0)) : item;
        if (!tested.isNil())
            result[count++] = item;
    }
    return Value::madeList(result, count);
}

Value reverse(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    Value* result = call.context.allocateValues(items.size());
    if (result == nullptr)
        return {};
    std::ranges::reverse_copy(items, result);
    return Value::madeList(result, items.size());
}

namespace {

/// Whether sorting by a property makes sense; where it does not, Ruby gives nothing.
bool canSort(const FilterCallContext& call, std::span<const Value> items)
{
    return call.count() == 0 || call.argument(0).isNil() || std::ranges::all_of(items, hasProperties);
}

} // namespace

Value sort(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> all = ruby::flattened(call.context, input);
    if (!canSort(call, all))
        return {};
    KeyedItems items(call.context, all.size());
    addItems(call, all, items);
    if (call.context.hasFailed())
        return {};
    const Value* known = nullptr;
    for (const KeyedItems::Entry& entry : items.entries()) {
        if (entry.key.isNil())
            continue;
        if (all.size() > 1 && !areComparable(known == nullptr ? entry.key : *known, entry.key))
            return call.fail(errors::notSortable);
        known = &entry.key;
    }
    return items.sorted(comesBefore);
}

Value sortNatural(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> all = ruby::flattened(call.context, input);
    if (!canSort(call, all))
        return {};
    KeyedItems items(call.context, all.size());
    addItems(call, all, items);
    if (call.context.hasFailed())
        return {};
    for (KeyedItems::Entry& entry : items.entries()) {
        if (!entry.key.isNil())
            entry.key = Value::string(call.text(entry.key));
    }
    return items.sorted([](const Value& left, const Value& right) {
        if (left.isNil() || right.isNil())
            return !left.isNil() && right.isNil();
        return compareIgnoringCase(left.text(), right.text()) < 0;
    });
}

Value sum(FilterCallContext& call, const Value& input)
{
    ruby::Total total;
    for (const Value& item : ruby::flattened(call.context, input)) {
        if (call.count() == 0 || call.argument(0).isNil()) {
            total.add(call.context, item);
            continue;
        }
        const Value value = hasProperties(item) ? selectedProperty(call, item, call.argument(0)) : Value();
        for (const Value& part : ruby::flattened(call.context, value))
            total.add(call.context, part);
    }
    return total.value(call.context);
}

} // namespace hookbench::liquid::filters
