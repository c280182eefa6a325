// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/FieldContract.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Reads ['name'] or ["name"] or [*] or [0] at a place, and moves behind it.
bool readBracket(std::string_view path, std::size_t& at, std::vector<std::string>& steps)
{
    const std::size_t begin = at + 1;
    const char quote = begin < path.size() ? path[begin] : '\0';
    if (quote == '\'' || quote == '"') {
        const std::size_t end = path.find(quote, begin + 1);
        if (end == std::string_view::npos || end + 1 >= path.size() || path[end + 1] != ']')
            return false;
        steps.emplace_back(path.substr(begin + 1, end - begin - 1));
        at = end + 2;
        return true;
    }
    const std::size_t end = path.find(']', begin);
    if (end == std::string_view::npos || end == begin)
        return false;
    const std::string_view inside = path.substr(begin, end - begin);
    if (inside != "*" && inside.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    steps.emplace_back("*");
    at = end + 1;
    return true;
}

} // namespace

const FieldContract* FieldContracts::find(std::string_view path) const
{
    const auto found = std::ranges::find(m_entries, path, &Entry::first);
    return found == m_entries.end() ? nullptr : &found->second;
}

const FieldContract* FieldContracts::find(std::span<const std::string> steps) const
{
    const Entry* found = entry(steps);
    return found == nullptr ? nullptr : &found->second;
}

const FieldContracts::Entry* FieldContracts::entry(std::span<const std::string> steps) const
{
    for (const Entry& candidate : m_entries) {
        const auto own = stepsOfPath(candidate.first);
        if (own && std::ranges::equal(*own, steps))
            return &candidate;
    }
    return nullptr;
}

FieldContracts FieldContracts::below(std::span<const std::string_view> roots) const
{
    FieldContracts some;
    for (const Entry& entry : m_entries) {
        const auto steps = stepsOfPath(entry.first);
        if (steps && std::ranges::find(roots, steps->front()) != roots.end())
            some.m_entries.push_back(entry);
    }
    return some;
}

void FieldContracts::set(std::string path, FieldContract contract)
{
    const auto found = std::ranges::find(m_entries, path, &Entry::first);
    if (found == m_entries.end())
        m_entries.emplace_back(std::move(path), std::move(contract));
    else
        found->second = std::move(contract);
}

void FieldContracts::remove(std::string_view path)
{
    std::erase_if(m_entries, [path](const Entry& entry) { return entry.first == path; });
}

std::optional<std::vector<std::string>> stepsOfPath(std::string_view path)
{
    std::vector<std::string> steps;
    std::size_t at = 0;
    bool expectsName = true;
    while (at < path.size()) {
        if (path[at] == '[') {
            if (!readBracket(path, at, steps))
                return std::nullopt;
            expectsName = false;
        } else {
            if (!expectsName && path[at] != '.')
                return std::nullopt;
            at += expectsName ? 0 : 1;
            const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
            if (end == at)
                return std::nullopt;
            steps.emplace_back(path.substr(at, end - at));
            at = end;
            expectsName = false;
        }
    }
    if (steps.empty() || path.ends_with('.'))
        return std::nullopt;
    return steps;
}

} // namespace hookbench
