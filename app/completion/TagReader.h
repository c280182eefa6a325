// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <optional>
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

/// A tag that is open at some place of a body, up to that place.
struct OpenTag {
    bool isOutput = false; ///< {{ and not {%
    std::vector<TagWord> words; ///< in order; the last one may go on behind the place
};

/// The tag that holds this place, whether or not its end is there; nothing between tags. Reads like the engine, but
/// forgives everything: what is being written is seldom complete. Places are bytes.
std::optional<OpenTag> openTagAt(std::string_view body, std::size_t place);

/// All tags before a place, complete or not, each up to its end.
std::vector<OpenTag> tagsBefore(std::string_view body, std::size_t place);

} // namespace hookbench
