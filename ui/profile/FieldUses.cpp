// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldUses.h"

#include <algorithm>

namespace hookbench {

FieldUses::FieldUses(const std::vector<liquid::DataPath>& paths)
{
    for (const liquid::DataPath& path : paths)
        add(path, 0);
}

void FieldUses::add(const liquid::DataPath& path, std::size_t step)
{
    if (step == path.steps.size()) {
        m_isRead = true;
        m_hasDefault = m_hasDefault && path.hasDefault;
        return;
    }
    const std::string& name = path.steps[step];
    auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&name](const Step& known) { return known.first == name; });
    if (found == m_steps.end())
        found = m_steps.insert(m_steps.end(), Step(name, FieldUses()));
    found->second.add(path, step + 1);
}

const FieldUses* FieldUses::find(std::string_view name) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [name](const Step& step) { return step.first == name; });
    return found == m_steps.end() ? nullptr : &found->second;
}

const FieldUses* FieldUses::findItem(std::size_t number) const
{
    const FieldUses* byNumber = find(std::to_string(number));
    return byNumber ? byNumber : find("*");
}

} // namespace hookbench
