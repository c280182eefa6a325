// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"
#include "liquid/filters/Filters.h"
#include "text/Utf8.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hookbench::liquid::filters {

namespace {

/// Whether Java finds an order between them: both of one type that has one.
bool areComparable(const Value& left, const Value& right)
{
    if (left.type() != right.type() || left.isNarrow() != right.isNarrow())
        return false;
    return left.isNumber() || left.isString() || left.is(ValueType::Boolean);
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
        return ordered(java::toNumber(left)->toDouble(), java::toNumber(right)->toDouble());
    }
}

Value listOf(FilterCallContext& call, std::span<const Value> sorted)
{
    Value* items = call.context.allocateValues(sorted.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(sorted, items);
    return Value::madeList(items, sorted.size());
}

Value sortByProperty(FilterCallContext& call, std::span<const Value> items, std::string_view key)
{
    std::vector<std::pair<Value, Value>> keyed;
    for (const Value& item : items) {
        // A lone element of any kind is never compared, and only then passes; maps only fit into the result.
        if (!item.isMap())
            return call.fail(errors::notSortable);
        const Value* found = item.map().find(key);
        const Value sortKey = found == nullptr ? Value() : *found;
        if (items.size() > 1
            && (sortKey.isNil() || !areComparable(sortKey, keyed.empty() ? sortKey : keyed.front().first)))
            return call.fail(errors::notSortable);
        keyed.emplace_back(sortKey, Value::sortedMap(item.map()));
    }
    std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return compare(a.first, b.first) < 0; });
    std::vector<Value> sorted;
    for (const auto& [sortKey, map] : keyed)
        sorted.push_back(map);
    return listOf(call, sorted);
}

/// Letter by letter, each first in upper and then in lower case, as Java does it.
std::string foldedCase(std::string_view text)
{
    std::string folded;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        appendUtf8(folded, point.value < 0x10000 ? simpleLowerCase(simpleUpperCase(point.value)) : point.value);
        at += point.size;
    }
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
    std::vector<Value> sorted(items.begin(), items.end());
    std::ranges::stable_sort(sorted, [](const Value& a, const Value& b) { return compare(a, b) < 0; });
    return listOf(call, sorted);
}

Value javaSortNatural(FilterCallContext& call, const Value& input)
{
    if (!input.isList())
        return input;
    call.context.countSteps(input.items().size());
    std::vector<std::pair<std::string, Value>> keyed;
    for (const Value& item : input.items()) {
        TextBuffer& text = call.context.scratch();
        const std::size_t begin = text.size();
        java::appendNested(text, item);
        keyed.emplace_back(foldedCase(text.viewFrom(begin)), item);
        text.truncate(begin);
    }
    std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return compareUtf16(a.first, b.first) < 0; });
    std::vector<Value> sorted;
    for (const auto& [text, item] : keyed)
        sorted.push_back(item);
    return listOf(call, sorted);
}

} // namespace hookbench::liquid::filters
