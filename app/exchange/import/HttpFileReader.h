// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"

#include <string_view>

namespace hookbench {

/// Whether a text begins like a .http file: ### or a line with a method and a URL.
bool looksLikeHttpFile(std::string_view text);

/// The requests of a file for the HTTP clients of VS Code (REST Client) and JetBrains: parted by ###, with names,
/// comments, @variables. Scripts and files are findings.
ImportedRequests readHttpFile(std::string_view text);

} // namespace hookbench
