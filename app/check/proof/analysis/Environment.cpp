// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Environment.h"

#include <algorithm>
#include <iterator>

namespace hookbench::proof {

namespace {

auto placeOf(auto& sorted, std::uint32_t key)
{
    return std::ranges::lower_bound(sorted, key, {}, [](const auto& entry) { return entry.first; });
}

std::pair<std::uint32_t, std::uint32_t> keyOf(const Environment::Variable& variable)
{
    return {variable.slot, variable.frame};
}

using Merge = AbstractValue (*)(Languages&, const AbstractValue&, const AbstractValue&);

std::vector<std::pair<PathIndex, AbstractValue>> mergedPaths(
    Languages& languages, Defaults& defaults, const Environment& a, const Environment& b, Merge merge)
{
    std::vector<std::pair<PathIndex, AbstractValue>> result;
    for (const auto& [path, value] : a.paths) {
        const AbstractValue* other = b.path(path);
        AbstractValue both = merge(languages, value, other != nullptr ? *other : defaults.ofPath(b, path));
        both.path = path;
        result.emplace_back(path, std::move(both));
    }
    for (const auto& [path, value] : b.paths) {
        if (a.path(path) != nullptr)
            continue;
        AbstractValue both = merge(languages, defaults.ofPath(a, path), value);
        both.path = path;
        result.emplace_back(path, std::move(both));
    }
    std::ranges::sort(result, {}, [](const auto& entry) { return entry.first; });
    return result;
}

std::vector<Environment::Variable> mergedVariables(
    Languages& languages, Defaults& defaults, const Environment& a, const Environment& b, Merge merge)
{
    std::vector<Environment::Variable> result;
    auto left = a.variables.begin();
    auto right = b.variables.begin();
    while (left != a.variables.end() || right != b.variables.end()) {
        const bool isInLeft =
            left != a.variables.end() && (right == b.variables.end() || keyOf(*left) <= keyOf(*right));
        const bool isInRight =
            right != b.variables.end() && (left == a.variables.end() || keyOf(*right) <= keyOf(*left));
        Environment::Variable both = isInLeft ? *left : *right;
        const AbstractValue unset = isInLeft && isInRight ? AbstractValue() : defaults.ofUnset(both.slot);
        both.value = merge(languages, isInLeft ? left->value : unset, isInRight ? right->value : unset);
        const bool isSameOrigin = isInLeft && isInRight && left->origin == right->origin;
        both.origin = isSameOrigin ? both.origin : noIndex;
        result.push_back(std::move(both));
        left += isInLeft ? 1 : 0;
        right += isInRight ? 1 : 0;
    }
    return result;
}

Environment merged(Languages& languages, Defaults& defaults, const Environment& a, const Environment& b, Merge merge)
{
    Environment result;
    result.paths = mergedPaths(languages, defaults, a, b, merge);
    result.variables = mergedVariables(languages, defaults, a, b, merge);
    std::ranges::set_intersection(a.facts, b.facts, std::back_inserter(result.facts));
    // What is as it is by default says nothing.
    const std::vector<std::pair<PathIndex, AbstractValue>> paths = result.paths;
    for (const auto& [path, value] : paths) {
        Environment without = result;
        without.dropPath(path);
        if (value == defaults.ofPath(without, path))
            result = std::move(without);
    }
    return result;
}

} // namespace

const AbstractValue* Environment::path(PathIndex index) const
{
    const auto found = placeOf(paths, index);
    return found != paths.end() && found->first == index ? &found->second : nullptr;
}

void Environment::setPath(PathIndex index, AbstractValue value)
{
    const auto found = placeOf(paths, index);
    if (found != paths.end() && found->first == index)
        found->second = std::move(value);
    else
        paths.emplace(found, index, std::move(value));
}

void Environment::dropPath(PathIndex index)
{
    const auto found = placeOf(paths, index);
    if (found != paths.end() && found->first == index)
        paths.erase(found);
}

const Environment::Variable* Environment::variable(std::uint32_t slot) const
{
    const auto end = std::ranges::upper_bound(variables, slot, {}, &Variable::slot);
    return end != variables.begin() && std::prev(end)->slot == slot ? &*std::prev(end) : nullptr;
}

Environment::Variable* Environment::variable(std::uint32_t slot)
{
    return const_cast<Variable*>(std::as_const(*this).variable(slot));
}

const Environment::Variable* Environment::global(std::uint32_t slot) const
{
    const auto found = std::ranges::lower_bound(variables, slot, {}, &Variable::slot);
    return found != variables.end() && found->slot == slot && found->frame == 0 ? &*found : nullptr;
}

void Environment::setVariable(std::uint32_t slot, std::uint32_t frame, AbstractValue value, std::uint32_t origin)
{
    const auto found = std::ranges::lower_bound(variables, std::pair(slot, frame), {}, keyOf);
    Variable variable{slot, frame, std::move(value), origin};
    if (found != variables.end() && keyOf(*found) == std::pair(slot, frame))
        *found = std::move(variable);
    else
        variables.insert(found, std::move(variable));
}

void Environment::closeFrame(std::uint32_t frame)
{
    std::erase_if(variables, [frame](const Variable& variable) { return variable.frame == frame; });
}

const bool* Environment::fact(FactIndex index) const
{
    const auto found = placeOf(facts, index);
    return found != facts.end() && found->first == index ? &found->second : nullptr;
}

void Environment::setFact(FactIndex index, bool isMet)
{
    const auto found = placeOf(facts, index);
    if (found != facts.end() && found->first == index)
        found->second = isMet;
    else
        facts.emplace(found, index, isMet);
}

Environment joined(Languages& languages, Defaults& defaults, const Environment& a, const Environment& b)
{
    return merged(languages, defaults, a, b, joined);
}

Environment widened(Languages& languages, Defaults& defaults, const Environment& before, const Environment& now)
{
    return merged(languages, defaults, before, now, widened);
}

} // namespace hookbench::proof
