// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/NameLinks.h"

#include <algorithm>

namespace hookbench::liquid {

void NameLinks::clear()
{
    m_index.clear();
    m_texts.clear();
    m_linkedCount = 0;
}

std::span<const Name> NameLinks::of(const Program::Impl& program)
{
    const auto end = m_linked.begin() + static_cast<std::ptrdiff_t>(m_linkedCount);
    const auto known = std::find_if(m_linked.begin(), end, [&](const Linked& one) { return one.program == &program; });
    if (known != end)
        return known->names;
    if (m_linkedCount == m_linked.size())
        m_linked.emplace_back();
    Linked& added = m_linked[m_linkedCount++];
    added.program = &program;
    added.names.clear();
    for (const Name& name : program.names)
        added.names.push_back(linked(name));
    return added.names;
}

Name NameLinks::linked(const Name& name)
{
    Name result = name;
    const bool isCounter = name.text.starts_with(counterPrefix);
    const std::uint32_t slot =
        isCounter ? slotOf(name.text.substr(counterPrefix.size())) : slotOf(name.text, name.hash);
    result.slot = isCounter ? slot + 1 : slot;
    result.counterSlot = slot + 1;
    return result;
}

std::uint32_t NameLinks::find(std::string_view name, std::uint32_t hash) const
{
    const std::uint32_t place = m_index.find(hash, [&](std::uint32_t at) { return m_texts[at] == name; });
    return place == HashIndex::nowhere ? noIndex : place * 2;
}

std::uint32_t NameLinks::slotOf(std::string_view name, std::uint32_t hash)
{
    const std::uint32_t known = find(name, hash);
    if (known != noIndex)
        return known;
    const auto place = static_cast<std::uint32_t>(m_texts.size());
    m_texts.push_back(name);
    m_index.add(hash, place);
    return place * 2;
}

} // namespace hookbench::liquid
