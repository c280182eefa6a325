// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/NearestName.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr std::size_t longestName = 60; ///< beyond that nobody wants a guess
constexpr int letterCost = 4;
constexpr int capitalCost = 1;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int replaceCost(char first, char second)
{
    if (first == second)
        return 0;
    return lower(first) == lower(second) ? capitalCost : letterCost;
}

/// Damerau's distance, each swap counted once.
int distance(std::string_view first, std::string_view second)
{
    std::vector<int> beforeLast(second.size() + 1);
    std::vector<int> last(second.size() + 1);
    std::vector<int> row(second.size() + 1);
    for (std::size_t j = 0; j <= second.size(); ++j)
        row[j] = static_cast<int>(j) * letterCost;
    for (std::size_t i = 1; i <= first.size(); ++i) {
        beforeLast = last;
        last = row;
        row[0] = static_cast<int>(i) * letterCost;
        for (std::size_t j = 1; j <= second.size(); ++j) {
            const int changed = std::min(last[j], row[j - 1]) + letterCost;
            row[j] = std::min(changed, last[j - 1] + replaceCost(first[i - 1], second[j - 1]));
            if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + letterCost);
        }
    }
    return row[second.size()];
}

template <typename Names> std::string_view nearest(std::string_view name, const Names& candidates)
{
    if (name.empty() || name.size() > longestName)
        return {};
    std::string_view best;
    int bestDistance = std::max(letterCost, static_cast<int>(name.size() / 3) * letterCost) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t difference =
            std::max(name.size(), candidate.size()) - std::min(name.size(), candidate.size());
        if (static_cast<int>(difference) * letterCost >= bestDistance || candidate == name)
            continue;
        const int found = distance(name, candidate);
        if (found < bestDistance) {
            bestDistance = found;
            best = candidate;
        }
    }
    return best;
}

} // namespace

std::string_view nearestName(std::string_view name, const std::vector<std::string_view>& candidates)
{
    return nearest(name, candidates);
}

std::string_view nearestName(std::string_view name, const std::vector<std::string>& candidates)
{
    return nearest(name, candidates);
}

} // namespace hookbench
