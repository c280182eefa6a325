// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <cstddef>
#include <string_view>

namespace hookbench {

/// A tag that is passed over.
struct SkippedTag {
    ByteRange range; ///< bytes of the body; of comment up to the end of endcomment
    std::string_view name; ///< of {% … %}
    bool isOutput = false; ///< {{ … }}
};

/// Whether {{ or {% stands here.
bool beginsTag(std::string_view body, std::size_t at);

/// The tag that begins here. One without an end goes to the end of its line, or to the next tag on it.
SkippedTag skipTag(std::string_view body, std::size_t at);

} // namespace hookbench
