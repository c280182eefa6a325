// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench {

/// As curl and Postman encode form data: everything that is not unreserved as %XX, a space as +.
std::string formEncoded(std::string_view text);

/// name:password for Basic authentication.
std::string base64(std::string_view bytes);

/// Without blanks and line ends around it.
std::string trimmedText(std::string_view text);

} // namespace hookbench
