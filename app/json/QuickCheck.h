// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hookbench::json {

/// What a quick look, which keeps nothing, says of a text. Where it finds no fault there is none; whether there is one
/// where it does, scan() and duplicateKeys() decide.
struct QuickLook {
    bool isValid = false; ///< false also for a number beyond 64 bits and for half of a surrogate pair
    bool hasDistinctKeys = false; ///< valid, and no object has a key twice; compared as they are read, not as written
};

/// Linear in the text and in the square of the members of an object, or n log n where they are many. Keeps its buffers
/// between calls, one set for each thread.
QuickLook quickLook(std::string_view text);

/// The first half of it.
bool isQuicklyValid(std::string_view text);

} // namespace hookbench::json
