// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/template/TemplateTree.h"

namespace hookbench {

/// Sets TemplateGap::isFree in the whole tree: two bare values must not grow together, nor one be cut, on any way
/// through the template.
void findFreeGaps(TemplateTree& tree);

} // namespace hookbench
