// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hookbench {

/// Takes "." and ".." out of the path of a URL (RFC 3986, 5.2.4), as curl does before it sends.
void removeDotSegments(std::string& url);

} // namespace hookbench
