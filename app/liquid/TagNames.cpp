// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/TagNames.h"

#include "liquid/DialectTable.h"

namespace hookbench::liquid {

std::vector<std::string> writableTags(const Dialect& dialect)
{
    std::vector<std::string> names(branchTags.begin(), branchTags.end());
    const auto add = [&](std::string_view name) {
        names.emplace_back(name);
        if (isBlockTag(name))
            names.push_back("end" + std::string(name));
    };
    for (const TagDefinition& tag : dialect.tags)
        add(tag.name);
    if (!findTag(dialect, "raw"))
        add("raw"); // read by the grammar
    return names;
}

} // namespace hookbench::liquid
