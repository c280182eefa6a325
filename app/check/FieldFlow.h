// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

#include <string>
#include <vector>

namespace hookbench {

/// Where a template reads a field of its data, and whether its value gets out.
struct FieldUse {
    liquid::DataPath path; ///< bytes of the template
    bool leaves = false; ///< it, or something made of it, is printed; else it only decides what is, or does nothing
    std::string through; ///< the variable by which it gets out; empty: without one
};

/// All of them, in the order of the template. Follows assign, capture and loops whatever the data: what is printed in
/// one case counts as printed, and a variable is one and the same wherever its name stands.
std::vector<FieldUse> fieldUses(const liquid::Program& program);

} // namespace hookbench
