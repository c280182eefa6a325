// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>

namespace hookbench {

/// One place of a text where bytes make way for others.
struct BodyChange {
    ByteRange removed; ///< bytes of the text as it is before all changes
    std::string added;
};

} // namespace hookbench
