// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/RubyValues.h"
#include "liquid/filters/Filters.h"

namespace hookbench::liquid::filters {

namespace {

/// An element without properties, such as nil, ends the search without a result.
enum class Test { No, Yes, Impossible };

Test tested(FilterCallContext& call, const Value& item)
{
    if (!hasProperties(item))
        return Test::Impossible;
    const Value property = selectedProperty(call, item, call.argument(0));
    const bool hasTarget = call.count() > 1 && !call.argument(1).isNil();
    const bool isMet = hasTarget ? ruby::equals(property, call.argument(1)) : property.isTruthy();
    return isMet ? Test::Yes : Test::No;
}

Value selected(FilterCallContext& call, const Value& input, Test wanted)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    Value* kept = call.context.allocateValues(items.size());
    std::size_t count = 0;
    for (const Value& item : items) {
        const Test test = tested(call, item);
        if (kept == nullptr || call.context.hasFailed() || test == Test::Impossible)
            return {};
        if (test == wanted)
            kept[count++] = item;
    }
    return Value::madeList(kept, count);
}

/// The place of the first element that meets the test; nothing if there is none.
std::optional<std::size_t> place(FilterCallContext& call, std::span<const Value> items, bool& isPossible)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Test test = tested(call, items[i]);
        isPossible = test != Test::Impossible && !call.context.hasFailed();
        if (!isPossible)
            return std::nullopt;
        if (test == Test::Yes)
            return i;
    }
    return std::nullopt;
}

} // namespace

Value where(FilterCallContext& call, const Value& input)
{
    return selected(call, input, Test::Yes);
}

Value reject(FilterCallContext& call, const Value& input)
{
    return selected(call, input, Test::No);
}

Value has(FilterCallContext& call, const Value& input)
{
    bool isPossible = true;
    const bool isFound = place(call, ruby::flattened(call.context, input), isPossible).has_value();
    return isPossible ? Value::boolean(isFound) : Value();
}

Value find(FilterCallContext& call, const Value& input)
{
    bool isPossible = true;
    const std::span<const Value> items = ruby::flattened(call.context, input);
    const auto found = place(call, items, isPossible);
    return found ? items[*found] : Value();
}

Value findIndex(FilterCallContext& call, const Value& input)
{
    bool isPossible = true;
    const auto found = place(call, ruby::flattened(call.context, input), isPossible);
    return found ? Value::integer(static_cast<std::int64_t>(*found)) : Value();
}

} // namespace hookbench::liquid::filters
