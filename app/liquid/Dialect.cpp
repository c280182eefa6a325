// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Dialect.h"

#include "liquid/DialectTable.h"

#include <algorithm>

namespace hookbench::liquid {

const Dialect* dialectByName(std::string_view name)
{
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        if (dialect->name == name)
            return dialect;
    }
    return nullptr;
}

std::string_view dialectName(const Dialect& dialect)
{
    return dialect.name;
}

const TagDefinition* findTag(const Dialect& dialect, std::string_view name)
{
    const auto found = std::ranges::find(dialect.tags, name, &TagDefinition::name);
    return found == dialect.tags.end() ? nullptr : &*found;
}

const FilterDefinition* findFilter(const Dialect& dialect, std::string_view name)
{
    const auto found = std::ranges::lower_bound(dialect.filters, name, {}, &FilterDefinition::name);
    return found == dialect.filters.end() || found->name != name ? nullptr : &*found;
}

} // namespace hookbench::liquid
