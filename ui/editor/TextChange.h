// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string_view>

namespace hookbench {

/// The smallest single replacement that turns one text into another.
struct TextChange {
    ByteRange removed; ///< bytes of the old text
    std::string_view added; ///< bytes of the new text

    /// Linear, at the speed of memory.
    static TextChange between(std::string_view oldText, std::string_view newText);
};

} // namespace hookbench
