// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Partials.h"

namespace hookbench::liquid {

void Partials::add(std::string name, std::string source, const Dialect& dialect)
{
    m_programs.insert_or_assign(std::move(name), Program::parse(std::move(source), dialect));
}

const Program* Partials::find(std::string_view name) const
{
    const auto found = m_programs.find(name);
    return found == m_programs.end() ? nullptr : found->second.get();
}

} // namespace hookbench::liquid
