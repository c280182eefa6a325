// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Environment.h"

#include <algorithm>

namespace hookbench {

const Variable* Environment::find(const std::string& variableName) const
{
    const auto found = std::find_if(variables.begin(), variables.end(),
        [&variableName](const Variable& variable) { return variable.name == variableName; });
    return found == variables.end() ? nullptr : &*found;
}

} // namespace hookbench
