// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace hookbench {

/// One word or sign of a tag that is being written.
struct TagWord {
    enum class Kind {
        Name, ///< a name, a number or a keyword
        String, ///< with its quotes
        OpenString, ///< one whose end is not there yet
        Sign, ///< one character, such as . | : , [
    };

    Kind kind = Kind::Sign;
    ByteRange range; ///< bytes of the body
};

/// A tag as far as it is written.
struct ReadTag {
    bool isOutput = false; ///< {{ and not {%
    std::vector<TagWord> words; ///< in order; the last one of an open tag may go on behind the place
};

/// The tags before a place of a body.
struct TagsBefore {
    std::vector<ReadTag> tags; ///< in order, each up to its end or the place
    bool isLastOpen = false; ///< the place is inside the last one, whether or not its end is there
};

/// Reads like the engine, but forgives everything: what is being written is seldom complete. The place is a byte.
TagsBefore tagsBefore(std::string_view body, std::size_t place);

} // namespace hookbench
