// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyChange.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// The quotes of word processors and browsers that stand where JSON and Liquid know only straight ones: outside JSON
/// strings, and inside tags outside their strings. Each with the straight one to put there: ' inside tags, " outside.
/// Looks at `part` of the body, knowing of what is before it only its own line. A curly quote within a text is left
/// alone: there it is a character like any other.
std::vector<BodyChange> curlyDelimiters(std::string_view body, const ByteRange& part);

} // namespace hookbench
