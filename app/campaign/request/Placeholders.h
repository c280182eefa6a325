// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "text/ByteRange.h"

#include <string>
#include <vector>

namespace hookbench {

/// A mark such as <yourdatacenterid> in an author's text.
struct Placeholder {
    std::string name;
    ByteRange range; ///< with the angle brackets
    bool isCaptured = false; ///< inside `capture`: it comes out as a value, where nothing fills it
};

/// All marks of a URL, header or parameter: a letter, then letters, digits, _ - . and blanks. Inside Liquid tags and
/// comments there are none.
std::vector<Placeholder> placeholdersOf(const liquid::Program& program);

/// Marks of a body: without blanks, and neither the name of an HTML element nor one that </name> closes.
std::vector<Placeholder> placeholdersOfBody(const liquid::Program& program);

} // namespace hookbench
