// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench::json {

/// One place in which two JSON texts differ.
struct Difference {
    enum class Kind {
        Added,
        Removed,
        Changed, ///< another token, or another kind of value; a key written with other escapes
    };

    Kind kind = Kind::Changed;
    std::string pointer; ///< in the text before for Removed, else in the text after
    ByteRange before; ///< the value, or both key tokens where those differ; empty for Added
    ByteRange after; ///< empty for Removed

    bool operator==(const Difference&) const = default;
};

/// What changed from one JSON text to another, in the order of the text after, each removal where it was. Tokens are
/// compared as they are written: 1.0 and 1.00 differ. The order of members and white space do not count; of equal keys
/// the first is compared with the first, the second with the second. Elements of arrays are paired so that as many as
/// possible are equal, and what is left between two pairs is compared in order.
std::vector<Difference> differences(const Outline& before, const Outline& after);

} // namespace hookbench::json
