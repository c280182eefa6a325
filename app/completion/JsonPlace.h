// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// A member of an object, as it is written: escapes are not read.
struct JsonMember {
    std::string name;
    std::string value; ///< of a string without tags; empty for anything else
};

/// An object or a list around a place.
struct JsonLevel {
    bool isList = false;
    std::string key; ///< under which the level around it has this one; empty for the root and in lists
    /// Those of an object before and behind the place, but for the one that the place is in. Members in a branch of
    /// Liquid that cannot come together with the place's branch are left out.
    std::vector<JsonMember> members;
};

/// Where in the JSON of a body a place is.
struct JsonPlace {
    enum class Kind : std::uint8_t {
        Nothing, ///< inside a tag, or where neither a key nor a value may stand
        Key,
        Value,
    };

    Kind kind = Kind::Nothing;
    std::vector<JsonLevel> levels; ///< from the root to the innermost one around the place; empty at the root itself
    std::string key; ///< Value: of the member it belongs to; empty in lists and at the root
    ByteRange typed; ///< what stands there of it before the place, without its quote: bytes of the body
    ByteRange token; ///< all of it, with the quotes that are there; empty where nothing stands there
    bool isQuoted = false;
    bool holdsTag = false; ///< a string with Liquid in it: it is not known what it says
};

/// Reads the JSON between the tags, and forgives everything: what is being written is seldom complete. Strings end at a
/// line break at the latest. Of if … else each branch begins where the first one began. One pass over the body,
/// without a tree: some tenths of a millisecond for 100 kB. A place is a byte of the body.
JsonPlace jsonPlaceAt(std::string_view body, std::size_t place);

} // namespace hookbench
