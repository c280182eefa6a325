// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/TestUser.h"

#include "check/TestUserValues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace hookbench {

namespace {

using json::Value;
using Steps = std::span<const std::string>;
using Maker = std::function<Value()>;

constexpr std::size_t itemsOfLists = 2;
constexpr std::size_t mostItems = 10;

constexpr auto systemProperties = std::to_array<std::string_view>(
    {"Identity", "Name", "Email", "Phone", "Gender", "DOB", "Tz", "Customer Type", "CT_Test_User"});

/// Liquid answers these itself for a list.
bool isOfList(const std::string& step)
{
    return step == "size" || step == "first" || step == "last";
}

/// How many items a list has to have for the step to find one; nothing for the name of a member.
std::optional<std::size_t> itemsFor(const std::string& step)
{
    if (step == "*" || isOfList(step))
        return itemsOfLists;
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), position);
    if (step.empty() || error != std::errc() || end != step.data() + step.size())
        return std::nullopt;
    return std::min(position + 1, mostItems);
}

/// Makes what is missing on the way; what is there stays.
void put(Value& value, Steps steps, const Maker& make)
{
    if (steps.empty()) {
        if (value.isNull())
            value = make();
        return;
    }
    if (const auto count = itemsFor(steps.front())) {
        if (!value.isArray())
            value = Value::array();
        while (value.items().size() < *count)
            value.items().emplace_back();
        const bool isSize = steps.front() == "size";
        for (Value& item : value.items())
            put(item, isSize ? Steps() : steps.subspan(1), make);
        return;
    }
    if (!value.isObject())
        value = Value::object();
    const Value* known = value.find(steps.front());
    Value child = known ? *known : Value();
    put(child, steps.subspan(1), make);
    value.set(steps.front(), std::move(child));
}

using MakeValue = std::function<Value(const std::string& name, const FieldContract* contract)>;

/// The last name of a path that is one.
std::string nameOf(Steps steps)
{
    for (std::size_t i = steps.size(); i-- > 0;) {
        if (!itemsFor(steps[i]))
            return steps[i];
    }
    return {};
}

Value makeUser(const TestUserNeeds& needs, const MakeValue& make)
{
    Value user = Value::object();
    const auto add = [&](Steps steps) {
        const FieldContract* contract = needs.contracts.find(steps);
        put(user, steps.subspan(1), [&] { return make(nameOf(steps), contract); });
    };
    for (const std::string_view name : systemProperties)
        add(std::vector<std::string>{"Profile", std::string(name)});
    std::vector<std::vector<std::string>> fields = needs.fields;
    // What lies deeper first: an object is one, whatever else is said of it.
    std::ranges::stable_sort(fields, std::ranges::greater(), &std::vector<std::string>::size);
    for (const std::vector<std::string>& steps : fields) {
        if (steps.size() > 1 && steps.front() == "Profile")
            add(steps);
    }
    return user;
}

} // namespace

Value randomTestUser(const TestUserNeeds& needs, std::uint64_t seed)
{
    TestUserValues values(seed);
    return makeUser(needs,
        [&values](const std::string& name, const FieldContract* contract) { return values.value(name, contract); });
}

Value blankTestUser(const TestUserNeeds& needs)
{
    return makeUser(needs,
        [](const std::string& name, const FieldContract* contract) { return TestUserValues::blank(name, contract); });
}

} // namespace hookbench
