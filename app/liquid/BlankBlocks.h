// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

namespace hookbench::liquid {

/// Where the dialect wants it: takes the white space out of blocks that print nothing else, and marks the tags that
/// print nothing, whose errors do not show either.
void dropBlankBlocks(Program::Impl& program);

} // namespace hookbench::liquid
