// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace hookbench {

/// Letters, digits and single hyphens made of a name: safe as a file name everywhere; "untitled" where nothing is left.
std::string idFromName(const std::string& name);

/// The item's id, or one made of its name, with a number behind it where that is taken.
template <typename Item> std::string uniqueId(const std::vector<Item>& items, const Item& item)
{
    const std::string wanted = item.id.empty() ? idFromName(item.name) : item.id;
    const auto isTaken = [&](const std::string& id) {
        return std::any_of(items.begin(), items.end(), [&](const Item& other) { return other.id == id; });
    };
    std::string id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

} // namespace hookbench
