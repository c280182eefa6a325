// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/RubyNumbers.h"
#include "liquid/RubyValues.h"
#include "liquid/ValueHash.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <vector>

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
        || (left.is(ValueType::Boolean) && ruby::equals(left, right));
}

bool comesBefore(const Value& left, const Value& right)
{
    if (left.isNil() || right.isNil())
        return !left.isNil();
    if (left.isString())
        return left.text() < right.text();
    return left.isNumber() && ruby::isLess(ruby::toNumber(left), ruby::toNumber(right));
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

struct Keyed {
    Value key;
    Value item;
};

/// The items with what they are sorted by. Nothing, with an error, if a property cannot be taken.
std::vector<Keyed> keyed(FilterCallContext& call, std::span<const Value> items)
{
    std::vector<Keyed> result;
    call.context.countSteps(items.size());
    const bool hasProperty = call.count() > 0 && !call.argument(0).isNil();
    for (const Value& item : items)
        result.push_back({hasProperty ? selectedProperty(call, item, call.argument(0)) : item, item});
    return result;
}

Value itemsOf(FilterCallContext& call, const std::vector<Keyed>& sorted)
{
    Value* items = call.context.allocateValues(sorted.size());
    if (items == nullptr)
        return {};
    std::ranges::transform(sorted, items, &Keyed::item);
    return Value::madeList(items, sorted.size());
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
    return call.fail(errors::notSelectable, {std::string(call.text(property))});
}

Value defaultTo(FilterCallContext& call, const Value& input)
{
    const std::size_t count = call.count();
    const bool hasOptions = count > 0 && call.argument(count - 1).isMap() && (count > 1 || call.hasNamed);
    bool keepsFalse = false;
    if (hasOptions) {
        const Value* option = call.argument(count - 1).map().find("allow_false");
        keepsFalse = option != nullptr && option->isTruthy();
    }
    const bool isReplaced = (keepsFalse ? input.isNil() : !input.isTruthy()) || isEmpty(input);
    if (!isReplaced)
        return input;
    const bool hasDefault = count > (call.hasNamed ? 1U : 0U);
    return hasDefault ? call.argument(0) : Value::string({});
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
        result[i] = items[i].isNil() || items[i].is(ValueType::Boolean) || items[i].is(ValueType::Decimal)
            ? Value()
            : selectedProperty(call, items[i], call.argument(0));
    return result == nullptr ? Value() : Value::madeList(result, items.size());
}

Value uniq(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    if (call.count() == 0 || call.argument(0).isNil())
        return uniqueItems(call.context, items, ruby::equalsStrictly);
    std::vector<Value> kept;
    std::vector<Value> keys;
    for (const Value& item : items) {
        const Value key = selectedProperty(call, item, call.argument(0));
        call.context.countSteps(keys.size() / 4 + 1);
        if (call.context.hasFailed())
            return {};
        if (std::ranges::any_of(keys, [&key](const Value& seen) { return ruby::equalsStrictly(seen, key); }))
            continue;
        keys.push_back(key);
        kept.push_back(item);
    }
    return listOf(call, kept);
}

Value compact(FilterCallContext& call, const Value& input)
{
    const std::span<const Value> items = ruby::flattened(call.context, input);
    const bool hasProperty = call.count() > 0 && !call.argument(0).isNil();
    Value* result = call.context.allocateValues(items.size());
    std::size_t count = 0;
    for (const Value& item : items) {
        if (result == nullptr)
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

Value sort(FilterCallContext& call, const Value& input)
{
    std::vector<Keyed> items = keyed(call, ruby::flattened(call.context, input));
    if (call.context.hasFailed())
        return {};
    const Value* known = nullptr;
    for (const Keyed& entry : items) {
        if (entry.key.isNil())
            continue;
        if (items.size() > 1 && !areComparable(known == nullptr ? entry.key : *known, entry.key))
            return call.fail(errors::notSortable);
        known = &entry.key;
    }
    std::ranges::stable_sort(items, comesBefore, &Keyed::key);
    return itemsOf(call, items);
}

Value sortNatural(FilterCallContext& call, const Value& input)
{
    std::vector<Keyed> items = keyed(call, ruby::flattened(call.context, input));
    if (call.context.hasFailed())
        return {};
    for (Keyed& entry : items) {
        if (!entry.key.isNil())
            entry.key = Value::string(call.text(entry.key));
    }
    std::ranges::stable_sort(
        items,
        [](const Value& left, const Value& right) {
            if (left.isNil() || right.isNil())
                return !left.isNil() && right.isNil();
            return compareIgnoringCase(left.text(), right.text()) < 0;
        },
        &Keyed::key);
    return itemsOf(call, items);
}

Value sum(FilterCallContext& call, const Value& input)
{
    ruby::Number total = ruby::Number::integer(0);
    for (const Value& item : ruby::flattened(call.context, input)) {
        if (call.count() == 0 || call.argument(0).isNil()) {
            total = ruby::sum(total, ruby::toNumber(item));
            continue;
        }
        const bool hasProperties = !item.isNil() && !item.is(ValueType::Boolean) && !item.is(ValueType::Decimal);
        const Value value = hasProperties ? selectedProperty(call, item, call.argument(0)) : Value();
        for (const Value& part : ruby::flattened(call.context, value))
            total = ruby::sum(total, ruby::toNumber(part));
    }
    return ruby::toValue(call.context, total);
}

} // namespace hookbench::liquid::filters
