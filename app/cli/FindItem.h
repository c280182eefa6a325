// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

namespace hookbench {

/// The ids of things of a workspace, for messages; "-" where there are none.
template <typename Item> QString idsOf(const std::vector<Item>& items)
{
    QStringList ids;
    for (const Item& item : items)
        ids += QString::fromStdString(item.id);
    return ids.isEmpty() ? QStringLiteral("-") : ids.join(QStringLiteral(", "));
}

/// By id, else by the name that people gave it; nullptr if there is none.
template <typename Item> const Item* findItem(const std::vector<Item>& items, const std::string& wanted)
{
    for (const auto field : {&Item::id, &Item::name}) {
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.*field == wanted; });
        if (found != items.end())
            return &*found;
    }
    return nullptr;
}

} // namespace hookbench
