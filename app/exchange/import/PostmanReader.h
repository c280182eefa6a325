// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"

#include <string_view>

namespace hookbench {

/// Whether a text is a JSON object with an "info" and an "item", as a Postman collection has.
bool looksLikePostman(std::string_view text);

/// All requests of a Postman collection 2.0 or 2.1, folders included ("Folder / Request"): variables with a value put
/// in, logins as authentication (own, else the folder's, else the collection's), disabled headers kept as disabled.
/// What Postman adds by itself, such as the type of a raw body, is added. Scripts, files and other logins are findings.
ImportedRequests readPostman(std::string_view text);

} // namespace hookbench
