// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What is being written at a place of a body.
enum class CompletionKind : std::uint8_t {
    Nothing,
    Tag, ///< the name behind {%
    Filter, ///< behind |
    Root, ///< the first name of a value
    Member, ///< a name behind a dot, or in brackets
};

struct CompletionPlace {
    CompletionKind kind = CompletionKind::Nothing;
    ByteRange typed; ///< what stands there of it already: bytes of the body, up to the place
    ByteRange joint; ///< Member: the dot, or the bracket with its quote, before it
    std::vector<std::string> path; ///< Member: the names before it, as the data has them; "*" for any element of a list
    std::vector<std::string> variables; ///< Root: names made by assign, capture, for … before the place
};

/// Names of loops and plain assigns are followed to the data they stand for. A place is a byte of the body.
CompletionPlace completionPlaceAt(std::string_view body, std::size_t place);

} // namespace hookbench
