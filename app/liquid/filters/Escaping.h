// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Characters.h"
#include "liquid/RenderContext.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What the filters of both dialects that escape have in common. Which bytes count is each dialect's own affair.
namespace hookbench::liquid::filters {

/// The text with an entity in place of each of these bytes, which are among & < > " '. Where `entityLength` is given,
/// an & stays if it says that so many bytes from there on, more than none, are an entity already.
Value escaped(FilterCallContext& call, std::string_view text, const ByteSet& escapable,
    std::size_t (*entityLength)(std::string_view) = nullptr);

/// As forms send it: a space becomes +, and all bytes but letters, digits and `kept` become %XX.
Value urlEncoded(FilterCallContext& call, std::string_view text, std::string_view kept);

/// The byte that two hexadecimal digits at the beginning stand for; nothing if there are not two.
std::optional<char> hexByte(std::string_view digits);

} // namespace hookbench::liquid::filters
