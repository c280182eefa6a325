// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

#include <vector>

namespace hookbench {

/// A tag as it stands in the body.
struct WrittenTag {
    ByteRange whole; ///< from {% to %}; bytes of the body
    ByteRange name;
};

/// Every tag {% … %} of a program, in order. Those of a `liquid` tag, which have no delimiters of their own, are not
/// among them.
std::vector<WrittenTag> writtenTags(const liquid::Program& program);

/// A tag with its branches and its end, such as if, else, endif.
using TagBlock = std::vector<WrittenTag>;

/// The blocks that have an end, in the order of their ends: an inner one comes before the one around it.
std::vector<TagBlock> tagBlocks(const liquid::Program& program);

/// The block with a tag at this byte (inside the tag or right behind it); nullptr if there is none.
const TagBlock* blockWithTagAt(const std::vector<TagBlock>& blocks, std::size_t byte);

} // namespace hookbench
