// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <optional>
#include <string_view>

namespace hookbench::qualtrics {

/// A filter in an output tag such as {{ Profile.Id | default: 'none' }} whose first argument is a literal text. Places
/// count bytes of the tag.
struct FilterCall {
    std::size_t pipe = 0;
    ByteRange name;
    ByteRange argument; ///< with its quotes
    std::string_view text; ///< of the argument
};

/// The first call of that filter with a literal text; nothing if there is none.
std::optional<FilterCall> findFilter(std::string_view tag, std::string_view filter);

/// What the tag puts in before any filter, such as Profile.Id.
std::string_view inputOf(std::string_view tag);

} // namespace hookbench::qualtrics
