// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

/// RFC 9110, 5.6.2: what a method or the name of a header may be.
bool isToken(std::string_view text);

/// Place of the first byte that no header value may hold: CR, LF, NUL or another control character. A tab counts too:
/// HTTP allows it, many servers do not.
std::optional<std::size_t> firstControlByte(std::string_view value);

/// "a line break" or "the control character U+0001", for messages.
std::string controlByteName(char byte);

/// Headers that say where a message goes and where it ends. They follow from URL and body; an own one would contradict
/// them or let a second request in.
bool isReservedHeader(std::string_view name);

} // namespace hookbench
