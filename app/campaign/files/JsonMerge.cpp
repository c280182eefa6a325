// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/JsonMerge.h"

#include <algorithm>

namespace hookbench {

namespace {

using json::Value;

bool hasUniqueKeys(const Value& object)
{
    std::vector<std::string_view> keys;
    for (const auto& [name, value] : object.members())
        keys.emplace_back(name);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

/// Keys of `object` that `other` has too, in the order of `object`.
std::vector<std::string_view> sharedKeys(const Value& object, const Value& other)
{
    std::vector<std::string_view> keys;
    for (const auto& [name, value] : object.members()) {
        if (other.find(name))
            keys.emplace_back(name);
    }
    return keys;
}

/// Puts a new member behind the one that it follows in `after`.
void insertMember(Value& object, const Value& after, std::size_t position)
{
    std::vector<Value::Member>& members = object.members();
    auto place = members.begin();
    for (std::size_t i = position; i > 0 && place == members.begin(); --i) {
        const auto previous = std::find_if(members.begin(), members.end(),
            [&](const Value::Member& member) { return member.first == after.members()[i - 1].first; });
        if (previous != members.end())
            place = previous + 1;
    }
    members.insert(place, after.members()[position]);
}

/// Gives the members that `order` has the sequence of `order`; all others stay where they are.
void reorder(Value& object, const Value& order)
{
    std::vector<Value::Member> sorted;
    for (const std::string_view key : sharedKeys(order, object))
        sorted.emplace_back(key, *object.find(key));
    auto next = sorted.begin();
    for (Value::Member& member : object.members()) {
        if (order.find(member.first))
            member = std::move(*next++);
    }
}

Value mergedObject(const Value& file, const Value& before, const Value& after)
{
    if (!hasUniqueKeys(file) || !hasUniqueKeys(before) || !hasUniqueKeys(after))
        return after;
    Value result = file;
    for (const auto& [name, value] : before.members()) {
        if (!after.find(name))
            result.remove(name);
    }
    for (std::size_t i = 0; i < after.members().size(); ++i) {
        const auto& [name, value] = after.members()[i];
        const Value* old = before.find(name);
        const Value* inFile = result.find(name);
        if (inFile)
            result.set(name, old ? mergedChange(*inFile, *old, value) : value);
        else if (!old || *old != value)
            insertMember(result, after, i);
    }
    if (sharedKeys(before, after) != sharedKeys(after, before))
        reorder(result, after);
    return result;
}

/// Whether two elements of a list stand for the same thing, one of them changed.
bool areSameItem(const Value& one, const Value& other)
{
    for (const char* key : {"name", "key"}) {
        if (const Value* name = one.find(key))
            return other.find(key) && *name == *other.find(key);
    }
    return false;
}

Value mergedArray(const Value& file, const Value& before, const Value& after)
{
    if (file.items().size() != before.items().size())
        return after;
    std::vector<Value> result;
    std::vector<bool> isTaken(before.items().size(), false);
    const auto take = [&](const Value& item, const auto& isMatch) {
        for (std::size_t i = 0; i < isTaken.size(); ++i) {
            if (!isTaken[i] && isMatch(before.items()[i], item)) {
                isTaken[i] = true;
                result.push_back(mergedChange(file.items()[i], before.items()[i], item));
                return true;
            }
        }
        return false;
    };
    for (const Value& item : after.items()) {
        if (!take(item, std::equal_to<Value>()) && !take(item, areSameItem))
            result.push_back(item);
    }
    return Value::array(std::move(result));
}

} // namespace

Value mergedChange(const Value& file, const Value& before, const Value& after)
{
    if (before == after)
        return file;
    if (file.isObject() && before.isObject() && after.isObject())
        return mergedObject(file, before, after);
    if (file.isArray() && before.isArray() && after.isArray())
        return mergedArray(file, before, after);
    return after;
}

} // namespace hookbench
