// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench {

/// Letters, digits, - . _ ~ (RFC 3986, 2.3): what never needs an escape in a URL.
bool isUnreserved(char byte);

/// Every byte that is not unreserved as %XX, upper case; a space becomes %20, never +.
std::string percentEncoded(std::string_view text);

} // namespace hookbench
