// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Dialect.h"

#include "liquid/DialectTable.h"

namespace hookbench::liquid {

namespace {

template <typename Definition>
const Definition* findNamed(std::span<const Definition> definitions, const HashIndex& index, std::string_view name)
{
    const std::uint32_t place =
        index.find(keyHash(name), [&](std::uint32_t at) { return isSameText(definitions[at].name, name); });
    return place == HashIndex::nowhere ? nullptr : &definitions[place];
}

} // namespace

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

void indexNames(Dialect& dialect)
{
    dialect.tagIndex.clear();
    dialect.filterIndex.clear();
    for (std::uint32_t i = 0; i < dialect.tags.size(); ++i)
        dialect.tagIndex.add(keyHash(dialect.tags[i].name), i);
    for (std::uint32_t i = 0; i < dialect.filters.size(); ++i)
        dialect.filterIndex.add(keyHash(dialect.filters[i].name), i);
}

const TagDefinition* findTag(const Dialect& dialect, std::string_view name)
{
    return findNamed(dialect.tags, dialect.tagIndex, name);
}

const FilterDefinition* findFilter(const Dialect& dialect, std::string_view name)
{
    return findNamed(dialect.filters, dialect.filterIndex, name);
}

} // namespace hookbench::liquid
