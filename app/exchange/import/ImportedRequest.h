// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// A request as a command or a file of another program describes it: what would go over the wire, but for the headers
/// that the other program adds by itself. A variable of the other program stands as <name> in URL and headers.
struct ImportedRequest {
    std::string name; ///< as the file calls it, or made from the URL
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::optional<std::string> body; ///< nothing where none is sent
    std::optional<int> timeoutMs;
    Authentication authentication = {}; ///< a login that is no header of its own, with its values as they stand there
    ConnectionOptions connection = {}; ///< likewise
    std::string keyParameter = {}; ///< of the URL's query, which logs in, whatever its name; empty = none
    ByteRange range; ///< of the text that describes it
};

enum class ImportForm { Unknown, Curl, HttpFile, Postman };

/// All requests of one text, and everything that cannot be taken over: each at its place (Part::File, bytes of the
/// text).
struct ImportedRequests {
    ImportForm form = ImportForm::Unknown;
    std::vector<ImportedRequest> requests;
    std::vector<Diagnostic> diagnostics;
};

} // namespace hookbench
