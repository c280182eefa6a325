// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hookbench {

/// What can be put into a body without knowing how it is written.
enum class BodySnippet : std::uint8_t {
    Condition, ///< if … else around the selection
    List, ///< for around the selection
    Abort, ///< nothing is sent to this customer: on a condition, unless the place is in one already
    Comment, ///< around the selection
};

struct SnippetInsertion {
    ByteRange replaced; ///< bytes of the body
    std::string text;
    std::size_t caret = 0; ///< bytes of the text
    bool asksForField = false; ///< at the caret a field is to be named
};

/// In place of a selection, or at a caret (an empty range). A place in a tag is moved behind it. In JSON the rounds of
/// a list are parted by commas.
SnippetInsertion snippetInsertion(std::string_view body, ByteRange selection, BodySnippet snippet, bool isJson);

} // namespace hookbench
