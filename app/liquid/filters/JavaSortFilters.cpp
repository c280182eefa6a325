// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"
#include "liquid/filters/KeyedItems.h"
#include "text/Utf8.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>

namespace hookbench::liquid::filters {

namespace {

/// Whether Java finds an order between them: both of one type that has one.
bool areComparable(const Value& left, const Value& right)
{
    if (left.type() != right.type() || left.isNarrow() != right.isNarrow())
        return false;
    return left.isNumber() || left.isString() || left.is(ValueType::Boolean);
}

/// As Java orders them all: -0.0 before 0.0, and what is no number last.
int compareDoubles(double left, double right)
{
    if (left < right || right < left)
        return left < right ? -1 : 1;
    const auto rank = [](double value) { return std::isnan(value) ? 2 : (std::signbit(value) ? 0 : 1); };
    return rank(left) - rank(right);
}

int compare(const Value& left, const Value& right)
{
    const auto ordered = [](auto a, auto b) { return a < b ? -1 : (b < a ? 1 : 0); };
    switch (left.type()) {
    case ValueType::Integer:
        return ordered(left.toInteger(), right.toInteger());
    case ValueType::Boolean:
        return ordered(left.toBoolean(), right.toBoolean());
    case ValueType::String:
        return compareUtf16(left.text(), right.text());
    default:
        return compareDoubles(java::toNumber(left)->toDouble(), java::toNumber(right)->toDouble());
    }
}

/// As Java spreads texts over a hash map.
std::uint32_t javaHash(std::string_view text)
{
    std::uint32_t hash = 0;
    forEachUtf16Unit(text, [&hash](char16_t unit) { hash = hash * 31 + unit; });
    return hash ^ (hash >> 16U);
}

/// Places in the map, in the order in which a hash map of Java that holds it shows them: bucket by bucket.
Value hashOrder(RenderContext& context, const Map& map)
{
    const std::size_t buckets = std::bit_ceil(map.size() * 4 / 3 + 1);
    KeyedItems places(context, map.size());
    for (std::size_t i = 0; i < map.size(); ++i) {
        const std::size_t bucket = javaHash(map.entries()[i].key()) & (buckets - 1);
        places.add(Value::integer(static_cast<std::int64_t>(bucket)), Value::integer(static_cast<std::int64_t>(i)));
    }
    return places.sorted([](const Value& a, const Value& b) { return a.toInteger() < b.toInteger(); });
}

/// What LiqP makes of a map to sort it: a hash map, in which the order of its keys is lost.
Value sortedMapOf(RenderContext& context, const Value& value)
{
    if (value.isSortedMap())
        return value;
    context.countSteps(value.map().size());
    const Value places = hashOrder(context, value.map());
    MapEntry* const entries = places.isNil() ? nullptr : context.allocateEntries(value.map().size());
    if (entries == nullptr)
        return {};
    const auto entryAt = [&value](const Value& place) {
        return value.map().entries()[static_cast<std::size_t>(place.toInteger())];
    };
    std::ranges::transform(places.items(), entries, entryAt);
    const Value map = context.mapOf({entries, places.items().size()});
    return map.isNil() ? map : Value::sortedMap(map.map());
}

Value sortByProperty(FilterCallContext& call, std::span<const Value> items, std::string_view key)
{
    Value* const maps = call.context.allocateValues(items.size());
    Value first;
    for (std::size_t i = 0; maps != nullptr && i < items.size(); ++i) {
        // A lone element of any kind is never compared, and only then passes; maps only fit into the result.
        if (!items[i].isMap())
            return call.fail(errors::notSortable);
        const Value* found = items[i].map().find(key);
        const Value sortKey = found == nullptr ? Value() : *found;
        if (items.size() > 1 && (sortKey.isNil() || !areComparable(sortKey, first.isNil() ? sortKey : first)))
            return call.fail(errors::notSortable);
        first = first.isNil() ? sortKey : first;
        maps[i] = sortedMapOf(call.context, items[i]);
    }
    if (call.context.hasFailed())
        return {};
    KeyedItems keyed(call.context, items.size());
    for (const Value& map : std::span(maps, items.size())) {
        const Value* found = map.map().find(key);
        keyed.add(found == nullptr ? Value() : *found, map);
    }
    return keyed.sorted([](const Value& a, const Value& b) { return compare(a, b) < 0; });
}

/// Letter by letter, each first in upper and then in lower case, as Java does it.
std::string_view foldedCase(RenderContext& context, const Value& value)
{
    TextBuffer& scratch = context.scratch();
    const std::size_t begin = scratch.size();
    java::appendNested(scratch, value);
    const std::size_t end = scratch.size();
    for (std::size_t at = begin; at < end;) {
        const CodePoint point = codePointAt(scratch.view().substr(0, end), at);
        std::string letter; // never longer than what a string holds without the heap
        appendUtf8(letter, point.value < 0x10000 ? simpleLowerCase(simpleUpperCase(point.value)) : point.value);
        scratch.append(letter);
        at += point.size;
    }
    const std::string_view folded = context.finishText(end);
    scratch.truncate(begin);
    return folded;
}

} // namespace

Value javaSort(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return Value::string({});
    if (!input.isList())
        return call.fail(errors::notSortable);
    const std::span<const Value> items = input.items();
    call.context.countSteps(items.size());
    if (call.count() > 0)
        return sortByProperty(call, items, call.text(call.argument(0)));
    for (const Value& item : items) {
        if (item.isList() || item.isMap() || (items.size() > 1 && !areComparable(item, items.front())))
            return call.fail(errors::notSortable);
    }
    KeyedItems keyed(call.context, items.size());
    for (const Value& item : items)
        keyed.add(item, item);
    return keyed.sorted([](const Value& a, const Value& b) { return compare(a, b) < 0; });
}

Value javaSortNatural(FilterCallContext& call, const Value& input)
{
    if (!input.isList())
        return input;
    call.context.countSteps(input.items().size());
    KeyedItems keyed(call.context, input.items().size());
    for (const Value& item : input.items())
        keyed.add(Value::string(foldedCase(call.context, item)), item);
    return keyed.sorted([](const Value& a, const Value& b) { return compareUtf16(a.text(), b.text()) < 0; });
}

} // namespace hookbench::liquid::filters
