// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"

#include <string_view>

namespace hookbench {

/// Reads a text of any known form: curl commands, a .http file, a Postman collection. Anything else, PowerShell
/// included, is refused with a finding that says what can be read.
ImportedRequests readRequests(std::string_view text);

} // namespace hookbench
