// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/JavaValues.h"
#include "liquid/ValueHash.h"
#include "liquid/filters/Filters.h"

#include <algorithm>

namespace hookbench::liquid::filters {

Value javaDefault(FilterCallContext& call, const Value& input)
{
    return call.count() > 0 && java::isEmptyOrFalse(input) ? call.argument(0) : input;
}

Value javaJoin(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return Value::string({});
    const std::span<const Value> items = java::toArray(call.context, input);
    const std::string_view glue = call.count() == 0 ? " " : call.text(call.argument(0));
    TextBuffer& result = call.buffer;
    const std::size_t begin = result.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            result.append(glue);
        java::appendText(result, items[i]);
    }
    return call.finish(begin);
}

Value javaFirst(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = java::toArray(call.context, input);
    return items.empty() ? Value() : items.front();
}

Value javaLast(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = java::toArray(call.context, input);
    return items.empty() ? Value() : items.back();
}

Value javaConcat(FilterCallContext& call, const Value& input)
{
    if (!call.argument(0).isList())
        return call.fail(errors::notAList, {"concat"});
    const std::span<const Value> first = input.isList() ? input.items() : std::span<const Value>();
    const std::span<const Value> second = call.argument(0).items();
    Value* items = call.context.allocateValues(first.size() + second.size());
    if (items == nullptr)
        return {};
    std::ranges::copy(first, items);
    std::ranges::copy(second, items + first.size());
    return Value::madeList(items, first.size() + second.size());
}

/// Entries without the property are dropped.
Value javaMap(FilterCallContext& call, const Value& input)
{
    if (input.isNil())
        return Value::string({});
    const std::span<const Value> maps = java::toArray(call.context, input);
    if (call.count() == 0)
        return call.fail(errors::missingArgument, {"map"});
    const std::string_view key = call.text(call.argument(0));
    Value* items = call.context.allocateValues(maps.size());
    std::size_t count = 0;
    for (const Value& map : maps) {
        if (items == nullptr)
            return {};
        if (map.isNil())
            return call.fail(errors::notSelectable, {key});
        if (!map.isMap())
            return call.fail(errors::notSelectable, {key});
        const Value* found = map.map().find(key);
        if (found != nullptr && !found->isNil())
            items[count++] = *found;
    }
    return Value::madeList(items, count);
}

Value javaUniq(FilterCallContext& call, const Value& input)
{
    if (!input.isList())
        return input;
    return uniqueItems(call.context, input.items(), java::equalsStrictly);
}

Value javaCompact(FilterCallContext& call, const Value& input)
{
    if (!input.isList())
        return input;
    Value* items = call.context.allocateValues(input.items().size());
    if (items == nullptr)
        return {};
    const auto end = std::ranges::copy_if(input.items(), items, [](const Value& item) { return !item.isNil(); }).out;
    return Value::madeList(items, static_cast<std::size_t>(end - items));
}

Value javaReverse(FilterCallContext& call, const Value& input)
{
    if (!input.isList())
        return input;
    Value* items = call.context.allocateValues(input.items().size());
    if (items == nullptr)
        return {};
    std::ranges::reverse_copy(input.items(), items);
    return Value::madeList(items, input.items().size());
}

} // namespace hookbench::liquid::filters
