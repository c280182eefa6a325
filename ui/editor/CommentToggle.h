// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyChange.h"
#include "liquid/Program.h"

#include <vector>

namespace hookbench {

/// What turns the selection (or, where it is empty, its line) into a Liquid comment; or out of one, where it is in one.
/// Tags are never cut: a selection that begins or ends inside one takes it whole. Ascending; empty where there is
/// nothing to turn.
std::vector<BodyChange> commentToggle(const liquid::Program& program, const ByteRange& selection);

} // namespace hookbench
